/** Do the guards see? A small house with the faults that they look for, in the same rooms. */
@NullMarked
package org.uptake.planted;

import org.jspecify.annotations.NullMarked;
