/** Which rules are worth trying on a text, and where? */
@NullMarked
package org.uptake.extract.rule;

import org.jspecify.annotations.NullMarked;
