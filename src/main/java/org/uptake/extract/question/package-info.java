/** What is asked, and by whom? */
@NullMarked
package org.uptake.extract.question;

import org.jspecify.annotations.NullMarked;
