package org.uptake.document;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An office that documents show a person in.
 *
 * @param role without the institution: {@code Prime Minister}
 * @param institution the body or country that it belongs to; absent where no document tells
 * @param former whether the documents speak of somebody who holds it no more
 * @param citations the documents, by their days, those without a day last; at least one
 */
public record Post(
    String role, Optional<String> institution, boolean former, List<CitedOfficial> citations) {

  public Post {
    citations = List.copyOf(citations);
    if (citations.isEmpty()) {
      throw new IllegalArgumentException("a post needs a citation, got none for " + role);
    }
  }

  /** Whether people confirmed or corrected it in one of the documents. */
  public boolean isReviewed() {
    return citations.stream().anyMatch(cited -> cited.official().isReviewed());
  }

  /** The first day on which a document shows it; absent where no document is dated. */
  public Optional<LocalDate> first() {
    return citations.stream()
        .flatMap(cited -> cited.published().stream())
        .min(Comparator.naturalOrder());
  }

  /** The last day on which a document shows it; absent where no document is dated. */
  public Optional<LocalDate> last() {
    return citations.stream()
        .flatMap(cited -> cited.published().stream())
        .max(Comparator.naturalOrder());
  }
}
