/** How is a follow-up table handed in? FollowUps → CSV, Markdown, HTML, plain text. */
@NullMarked
package org.uptake.table;

import org.jspecify.annotations.NullMarked;
