package org.uptake.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * The good forms of something that may be absent, the annotator's own first; an absent one says
 * that it is good to find nothing.
 */
public record Accepted(List<Optional<String>> forms) {

  /** How much of a name must be the same: all words of the shorter one, in any order. */
  private static final double SAME_NAME = 0.99;

  public Accepted {
    forms = List.copyOf(forms);
    if (forms.isEmpty()) {
      throw new IllegalArgumentException("the annotator's own form is needed, be it absent");
    }
  }

  /** Whether a person, body or country that was found is one of these. */
  boolean hasName(Optional<String> found) {
    if (found.orElse("").isEmpty()) {
      return forms.contains(Optional.<String>empty());
    }
    Words name = Words.of(found.get());
    return forms.stream()
        .flatMap(Optional::stream)
        .anyMatch(form -> Words.of(form).overlap(name) >= SAME_NAME);
  }

  /** The annotator's own form, for people. */
  String shown() {
    return shown(forms.getFirst());
  }

  static String shown(Optional<String> form) {
    return form.orElse("none");
  }
}
