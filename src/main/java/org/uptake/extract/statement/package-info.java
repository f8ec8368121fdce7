/** Who recommends, criticises, welcomes, promises or did what, and to whom is it said? */
@NullMarked
package org.uptake.extract.statement;

import org.jspecify.annotations.NullMarked;
