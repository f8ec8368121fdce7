/** Can two spellings name one person? */
@NullMarked
package org.uptake.name;

import org.jspecify.annotations.NullMarked;
