/**
 * What do the documents say about this? Findings → Lucene; questions → hits; the one room for
 * Lucene.
 *
 * <p>One Lucene index is the one store: the passages and statements to search, and what was found
 * in each source, whole.
 */
@NullMarked
package org.uptake.index;

import org.jspecify.annotations.NullMarked;
