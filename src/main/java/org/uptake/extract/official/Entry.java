package org.uptake.extract.official;

import java.util.Optional;

/** What a phrase of the lexicons stands for. */
sealed interface Entry {

  /** The word that heads an office, as {@code en.roles.tsv} tells. */
  record Role(
      String name,
      boolean plural,
      String takes,
      String home,
      String alone,
      boolean joins,
      String same)
      implements Entry {
    boolean needsBody() {
      return home.equals("body");
    }

    boolean takes(String what) {
      return takes.equals(what);
    }

    boolean alone(String when) {
      return alone.equals(when);
    }

    /** Where an office that says no institution is at home; a state's is the document's to tell. */
    Optional<String> organisation() {
      return home.equals("country") || home.equals("body") || home.equals("none")
          ? Optional.empty()
          : Optional.of(home);
    }
  }

  /** A body by its name. */
  record Body(String name, boolean isPublic) implements Entry {}

  /** "Mrs.", "H.E.": a person follows. */
  record Courtesy() implements Entry {}

  /** A well-known person, the years open where 0. */
  record Holder(String name, String role, String institution, int from, int to) implements Entry {
    boolean heldIn(int year) {
      return from <= year && (to == 0 || year <= to);
    }
  }
}
