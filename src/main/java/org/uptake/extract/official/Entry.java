package org.uptake.extract.official;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a phrase of the lexicons stands for. */
sealed interface Entry {

  /**
   * The word that heads an office, as {@code roles.tsv} of a language tells.
   *
   * @param name one holder's, in the form that is shown where {@code isDeclined}
   * @param takes what can follow it
   */
  record Role(
      String name,
      boolean plural,
      boolean isDeclined,
      Set<String> takes,
      String home,
      String alone,
      boolean joins,
      String same)
      implements Entry {

    public Role {
      takes = Set.copyOf(takes);
    }

    boolean needsBody() {
      return home.equals("body") || home.equals("meeting") || isSuccession();
    }

    /** "predecessor": the office is told elsewhere. */
    boolean isSuccession() {
      return home.equals("last");
    }

    boolean takes(String what) {
      return takes.contains(what);
    }

    boolean alone(String when) {
      return alone.equals(when);
    }

    /** "spokesman" as "spokesman for the President", a post in the state. */
    Role over(Role below) {
      var all = new HashSet<>(takes);
      all.remove("office");
      all.addAll(below.takes);
      return new Role(
          name, plural, isDeclined, all, below.home, below.alone, joins, same + " " + below.same);
    }

    /** This in the home of {@code other}, whom it serves and who is told apart. */
    Role servingIn(Role other) {
      return new Role(name, plural, isDeclined, takes, other.home, alone, joins, same);
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
    /** Whether the office can go by the name of {@code head}. */
    boolean isCalled(Role head) {
      String known = role.toLowerCase(Locale.ROOT).replace('-', ' ');
      return known.equals(head.same()) || known.contains(head.name());
    }

    boolean isStillHeld() {
      return to == 0;
    }

    boolean heldIn(int year) {
      return from <= year && (to == 0 || year <= to);
    }
  }
}
