/** Which officials of different documents are one person? */
@NullMarked
package org.uptake.people;

import org.jspecify.annotations.NullMarked;
