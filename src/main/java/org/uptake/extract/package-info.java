/**
 * What does a text say, who says it, and when? ParsedDocument → Findings.
 *
 * <p>Rules and lexicons are data beside the package that reads them, the language code first; a
 * user's own lines are added from a folder. Finders are immutable once made and shared by threads.
 */
@NullMarked
package org.uptake.extract;

import org.jspecify.annotations.NullMarked;
