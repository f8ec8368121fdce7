/**
 * Where in a text is something? Places, and tables written as text; knows the JDK alone.
 *
 * <p>Characters are UTF-16 code units counted from 0; every range is half-open.
 */
@NullMarked
package org.uptake.text;

import org.jspecify.annotations.NullMarked;
