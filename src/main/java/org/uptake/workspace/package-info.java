/**
 * What do the documents say, as people corrected it? What both doors, the command line and the
 * pages, ask of an index: its findings with people's decisions applied, tables and comparisons of
 * them, a place to decide on, the way of new documents into it. Problems are returned as lines.
 */
@NullMarked
package org.uptake.workspace;

import org.jspecify.annotations.NullMarked;
