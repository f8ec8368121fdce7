/** How does a file become text? Source → ParsedDocument; the one room for Tika. */
@NullMarked
package org.uptake.ingest;

import org.jspecify.annotations.NullMarked;
