package org.uptake.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * Somebody who acts for a state or a body, once a document.
 *
 * @param name absent where only the office is named
 * @param aliases other forms of the name
 * @param role the office without its institution
 * @param optional whether it counts neither way
 */
public record AnnotatedOfficial(
    Optional<String> name,
    List<String> aliases,
    Accepted role,
    Accepted institution,
    boolean optional) {

  public AnnotatedOfficial {
    aliases = List.copyOf(aliases);
  }
}
