/**
 * What passes between the stages? Every record, in the words of the field; knows {@code text}
 * alone.
 *
 * <p>A {@link org.uptake.document.Source} is read into a {@link
 * org.uptake.document.ParsedDocument}; what is found in it makes {@link
 * org.uptake.document.Findings}; the findings of many documents make {@link
 * org.uptake.document.FollowUp}s. All are immutable and safe to share between threads.
 */
@NullMarked
package org.uptake.document;

import org.jspecify.annotations.NullMarked;
