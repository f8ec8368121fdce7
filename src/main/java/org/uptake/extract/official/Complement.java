package org.uptake.extract.official;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What follows the head of an office: "of Justice of Kazakhstan", "on torture", "of the Council".
 *
 * @param end the word after it
 * @param role what of it is part of the role, in words
 * @param subject the content words of the portfolio
 * @param portfolios where several are listed, the words of each
 * @param institution the body, state or place that it tells
 * @param isPrivate whether that body is no public one
 */
record Complement(
    int end,
    String role,
    Set<String> subject,
    List<String> portfolios,
    Optional<String> institution,
    boolean isPrivate) {

  Complement {
    subject = Set.copyOf(subject);
    portfolios = List.copyOf(portfolios);
  }

  static Complement none(int end) {
    return new Complement(end, "", Set.of(), List.of(), Optional.empty(), false);
  }

  Complement withRole(int newEnd, String words, Set<String> more, List<String> listed) {
    var all = new LinkedHashSet<>(subject);
    all.addAll(more);
    return new Complement(newEnd, role + " " + words, all, listed, institution, isPrivate);
  }

  Complement with(int newEnd, Optional<String> body, boolean privately) {
    return new Complement(
        newEnd, role, subject, portfolios, institution.or(() -> body), privately || isPrivate);
  }
}
