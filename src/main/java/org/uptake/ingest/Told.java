package org.uptake.ingest;

import java.util.Optional;
import org.uptake.document.About;

/** What a manifest says of a file. */
record Told(About about, Optional<String> password) {
  static final Told NOTHING = new Told(About.NOTHING, Optional.empty());

  /** Without the password, which would stand in messages. */
  @Override
  public String toString() {
    return about.toString();
  }

  /** All of it, for a digest. */
  String words() {
    return about + "\n" + password.orElse("");
  }

  /** This, with {@code other} filling what is absent here. */
  Told or(Told other) {
    return new Told(about.or(other.about), password.or(other::password));
  }

  /** What holds for the files within the file too. */
  Told ofAllWithin() {
    var shared =
        new About(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            about.country(),
            about.record(),
            about.address());
    return new Told(shared, password);
  }
}
