package org.uptake.index;

import java.io.IOException;

/** An index cannot be used; the message is one line for people that says what to do. */
public final class IndexProblem extends IOException {
  private static final long serialVersionUID = 1L;

  IndexProblem(String message) {
    super(message);
  }

  IndexProblem(String message, Throwable cause) {
    super(message, cause);
  }
}
