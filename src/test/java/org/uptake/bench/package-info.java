/** How fast are the finders, on real speeches? Run by hand; the README tells how. */
@NullMarked
package org.uptake.bench;

import org.jspecify.annotations.NullMarked;
