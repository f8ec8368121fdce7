package org.uptake.document;

import java.util.List;
import java.util.Optional;

/**
 * A person who acts for a state or an international body, once for each document.
 *
 * @param name in the fullest form that the document has, without courtesy title; absent where only
 *     the office is named
 * @param role the office without its institution: {@code Prime Minister}
 * @param institution the body or country that it belongs to: {@code Kazakhstan}
 * @param former whether the document speaks of somebody who holds the office no more
 * @param mentions every place that names the person, in the order of the text; at least one
 */
public record Official(
    Optional<String> name,
    String role,
    Optional<String> institution,
    boolean former,
    List<Evidence> mentions) {

  public Official {
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("an official needs a mention, got none for " + role);
    }
  }

  /** Whether people confirmed or corrected it. */
  public boolean isReviewed() {
    return mentions.getFirst().isReviewed();
  }
}
