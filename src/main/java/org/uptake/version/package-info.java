/**
 * Which documents are the same text in another copy?
 *
 * <p>A press release as web page, as PDF, under a newspaper's headline, crawled again with a new
 * date below: one text in four copies, of which one is counted.
 */
@NullMarked
package org.uptake.version;

import org.jspecify.annotations.NullMarked;
