/**
 * What did people say of what the machine found? Their decisions: kept, found again, applied.
 *
 * <p>{@link org.uptake.review.ReviewFile} alone reads and writes; the rest is pure functions.
 */
@NullMarked
package org.uptake.review;

import org.jspecify.annotations.NullMarked;
