/**
 * How far can what was found be trusted, measured on annotations?
 *
 * <p>{@link org.uptake.evaluation.Annotations}, made by people, and what was found in the same
 * documents → {@link org.uptake.evaluation.Evaluation}: pure functions, no library. Text is
 * compared by its words, so that line breaks, quotation marks and dashes do not matter.
 */
@NullMarked
package org.uptake.evaluation;

import org.jspecify.annotations.NullMarked;
