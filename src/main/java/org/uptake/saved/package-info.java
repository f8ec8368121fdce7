/** Which searches are asked again and again? Kept apart from the index, which may be deleted. */
@NullMarked
package org.uptake.saved;

import org.jspecify.annotations.NullMarked;
