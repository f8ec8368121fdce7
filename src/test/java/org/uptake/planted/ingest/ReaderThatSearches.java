package org.uptake.planted.ingest;

import org.apache.lucene.index.Term;

record ReaderThatSearches(Term term) {}
