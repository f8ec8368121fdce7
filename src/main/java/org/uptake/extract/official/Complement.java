package org.uptake.extract.official;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What follows the head of an office: "of Justice of Kazakhstan", "on torture", "of the Council".
 *
 * @param end the word after it
 * @param head what heads the office, with the office below it ("spokesman for the President")
 * @param role what of it is part of the role, in words
 * @param manner "elect", "ad interim" and the like, in a common form
 * @param subject the content words of the portfolio
 * @param portfolios where several are listed, the words of each
 * @param institution the body, state or place that it tells
 * @param isPrivate whether that body is no public one
 */
record Complement(
    int end,
    Entry.Role head,
    String role,
    Set<String> manner,
    Set<String> subject,
    List<String> portfolios,
    Optional<String> institution,
    boolean isPrivate) {

  Complement {
    manner = Set.copyOf(manner);
    subject = Set.copyOf(subject);
    portfolios = List.copyOf(portfolios);
  }

  static Complement none(int end, Entry.Role head) {
    return new Complement(end, head, "", Set.of(), Set.of(), List.of(), Optional.empty(), false);
  }

  /** This and {@code words}, which begin with what parts them from the word before. */
  Complement withRole(int newEnd, String words, Set<String> more, List<String> listed) {
    Set<String> all = union(subject, more);
    return new Complement(newEnd, head, role + words, manner, all, listed, institution, isPrivate);
  }

  Complement withManner(int newEnd, String words, String same) {
    Set<String> all = union(manner, Set.of(same));
    return new Complement(
        newEnd, head, role + words, all, subject, portfolios, institution, isPrivate);
  }

  /** This, with an office below the head. */
  Complement over(int newEnd, String words, Entry.Role below) {
    return new Complement(
        newEnd, head.over(below), role + words, manner, subject, List.of(), institution, isPrivate);
  }

  Complement with(int newEnd, Optional<String> body, boolean privately) {
    return new Complement(
        newEnd,
        head,
        role,
        manner,
        subject,
        portfolios,
        institution.or(() -> body),
        privately || isPrivate);
  }

  private static Set<String> union(Set<String> some, Set<String> more) {
    var all = new LinkedHashSet<>(some);
    all.addAll(more);
    return all;
  }
}
