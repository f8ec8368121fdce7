package org.uptake.review;

import java.util.Optional;
import org.uptake.document.Anchor;
import org.uptake.document.Decision.Subject;

/** Whether two decisions are on one thing, though its document was changed a little in between. */
final class SameThing {
  private SameThing() {}

  static boolean are(Subject one, Subject other) {
    return one.matter() == other.matter()
        && same(one.anchor(), other.anchor())
        && words(one.action()).equals(words(other.action()))
        && one.evidence().isPresent() == other.evidence().isPresent()
        && one.evidence().stream()
            .allMatch(anchor -> same(anchor, other.evidence().orElse(anchor)));
  }

  private static boolean same(Anchor one, Anchor other) {
    return one.fileName().equals(other.fileName())
        && Levelled.words(one.exact()).equals(Levelled.words(other.exact()))
        && words(one.meant()).equals(words(other.meant()));
  }

  private static Optional<String> words(Optional<String> words) {
    return words.map(Levelled::words);
  }
}
