/**
 * Which terms stand for a word? Text and questions → terms of the index, by language.
 *
 * <p>A word is kept as it is written, without case and diacritics. What else is kept at its place
 * (its stem, how a name sounds, what was found there) begins with a mark that no text has.
 */
@NullMarked
package org.uptake.index.analysis;

import org.jspecify.annotations.NullMarked;
