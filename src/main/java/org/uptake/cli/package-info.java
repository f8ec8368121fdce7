/** What can be asked on the command line, and what comes back? One small class a command. */
@NullMarked
package org.uptake.cli;

import org.jspecify.annotations.NullMarked;
