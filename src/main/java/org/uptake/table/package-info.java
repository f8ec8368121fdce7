/**
 * How is a table handed in? FollowUps, comparisons → terminal, CSV, XLSX, Markdown, HTML.
 *
 * <p>Documents are untrusted: whatever comes from one goes through {@code Shown} before it is
 * written, and through the escaping of its format after. {@link org.uptake.table.TextTable} fits
 * any other table to a terminal.
 */
@NullMarked
package org.uptake.table;

import org.jspecify.annotations.NullMarked;
