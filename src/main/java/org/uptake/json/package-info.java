/** How does a record look to a machine? The vocabulary as JSON, there and back. */
@NullMarked
package org.uptake.json;

import org.jspecify.annotations.NullMarked;
