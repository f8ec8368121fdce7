package org.uptake.ingest;

/** A file without text, for a reason that is known; the message is one line for people. */
final class Wordless extends Exception {
  private static final long serialVersionUID = 1;

  private final String reason;

  Wordless(String reason) {
    super(reason);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}
