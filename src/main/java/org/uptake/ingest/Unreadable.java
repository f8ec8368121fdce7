package org.uptake.ingest;

import java.util.Optional;

/** A file that cannot be read, for a reason that is known; the message is one line for people. */
final class Unreadable extends Exception {
  private static final long serialVersionUID = 1;

  private final String reason;

  Unreadable(String reason) {
    super(reason);
    this.reason = reason;
  }

  /** A file that needs another password than the one that is known, if any. */
  static Unreadable locked(Optional<String> password) {
    return new Unreadable(
        password.isEmpty()
            ? "password protected: name its password in the column 'password' of manifest.tsv"
            : "password protected: the manifest's password does not open it");
  }

  String reason() {
    return reason;
  }
}
