/** Which expressions name a day, a month, a year or an interval, and which one? */
@NullMarked
package org.uptake.extract.date;

import org.jspecify.annotations.NullMarked;
