/** Which persons act for a state or an international body, in which office? */
@NullMarked
package org.uptake.extract.official;

import org.jspecify.annotations.NullMarked;
