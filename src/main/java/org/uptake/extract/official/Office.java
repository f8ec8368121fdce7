package org.uptake.extract.official;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * An office as one place in a line tells it.
 *
 * @param from the first word, of what stands before it ("the", "Kenya's") too
 * @param first the first word of the office itself
 * @param role its words without article and institution
 * @param manner "acting", "deputy", "former" and the like, in a common form
 * @param subject the content words of its portfolio
 * @param institution where the words or the lexicon tell it
 * @param isSaid whether the words of this place tell it
 * @param reach how the place points at its holder
 */
record Office(
    int from,
    int first,
    int end,
    Entry.Role head,
    String role,
    Set<String> manner,
    Set<String> subject,
    Optional<String> institution,
    boolean isSaid,
    Reach reach) {

  /** How an office without a name is spoken of. */
  enum Reach {
    /** "the Prime Minister", "Kenya's Prime Minister". */
    ONE,
    /** "Prime Minister of Kenya" with no article. */
    BARE,
    /** "a Prime Minister". */
    ANY,
    /** "the Prime Minister's Office": no holder is meant. */
    SEAT,
    /** "Mr. President". */
    ADDRESSED
  }

  Office {
    manner = Set.copyOf(manner);
    subject = Set.copyOf(subject);
  }

  /** "Mr. President" is who presides over the meeting, not over the state. */
  boolean isPresiding() {
    return reach == Reach.ADDRESSED && head.home().equals("country");
  }

  static final String PAST = "past";

  /** Whether it is held no more. */
  boolean isPast() {
    return manner.contains(PAST);
  }

  Office at(int newFrom, Reach newReach) {
    return new Office(
        newFrom, first, end, head, role, manner, subject, institution, isSaid, newReach);
  }

  Office with(String newRole, Set<String> newSubject) {
    return new Office(
        from, first, end, head, newRole, manner, newSubject, institution, isSaid, reach);
  }

  /** This, as an office of {@code body}, which the words here do not tell. */
  Office in(String body) {
    return new Office(
        from, first, end, head, role, manner, subject, Optional.of(body), false, reach);
  }

  Office of(String body) {
    return new Office(
        from, first, end, head, role, manner, subject, Optional.of(body), true, reach);
  }

  /** This, a predecessor or successor, as one who held or holds the office {@code known}. */
  Office after(Office known, boolean isPast) {
    var manners = new LinkedHashSet<>(known.manner);
    if (isPast) {
      manners.add(PAST);
    }
    String words = isPast ? "former " + known.role : known.role;
    return new Office(
        from,
        first,
        end,
        known.head,
        words,
        manners,
        known.subject,
        institution.or(() -> known.institution),
        isSaid,
        reach);
  }

  /** This in {@code state}, where nothing else is told. */
  Office at(String state) {
    boolean isOpen = institution.isEmpty() && head.home().equals("country");
    return isOpen ? in(state) : this;
  }

  /** Whether both are the same office, as far as their words go. */
  boolean isSameAs(Office other) {
    return head.same().equals(other.head.same())
        && manner.equals(other.manner)
        && subject.equals(other.subject);
  }

  /** Whether this says less of the same office: "the High Commissioner". */
  boolean isShortFor(Office other) {
    return head.same().equals(other.head.same())
        && manner.equals(other.manner)
        && other.subject.containsAll(subject);
  }
}
