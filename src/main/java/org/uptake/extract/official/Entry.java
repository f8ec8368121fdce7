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
      return home.equals("body") || home.equals("meeting") || isSuccession();
    }

    /** "predecessor": the office is told elsewhere. */
    boolean isSuccession() {
      return home.equals("last");
    }

    boolean takes(String what) {
      return takes.equals(what);
    }

    boolean alone(String when) {
      return alone.equals(when);
    }

    /** This in the home of {@code other}, whom it serves: "spokesman for the President". */
    Role servingIn(Role other) {
      return new Role(name, plural, takes, other.home, alone, joins, same);
    }

    /** Where an office that says no institution is at home; a state's is the document's to tell. */
    Optional<String> organisation() {
      return home.equals("country") || needsBody() || home.equals("none")
          ? Optional.empty()
          : Optional.of(home);
    }
  }

  /** A body by its name. */
  record Body(String name, String kind) implements Entry {
    boolean isPublic() {
      return !kind.equals("private");
    }

    boolean meets() {
      return kind.equals("meeting");
    }
  }

  /** "Mrs.", "H.E.": a person follows. */
  record Courtesy() implements Entry {}

  /** A well-known person, the years open where 0. */
  record Holder(String name, String role, String institution, int from, int to) implements Entry {
    boolean isStillHeld() {
      return to == 0;
    }

    boolean heldIn(int year) {
      return from <= year && (to == 0 || year <= to);
    }
  }
}
