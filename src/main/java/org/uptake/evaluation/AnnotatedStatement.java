package org.uptake.evaluation;

import java.util.List;
import java.util.Set;
import org.uptake.document.Kind;

/**
 * A sentence that recommends, criticises, welcomes, promises or tells what was done.
 *
 * @param speaker of a recommendation
 * @param addressee of a recommendation
 * @param actions the things asked for; empty where nobody took them apart, so that they are not
 *     asked for
 * @param themes what it must be found to be about
 * @param otherThemes that are as good and not required
 * @param optional whether it counts neither way
 */
public record AnnotatedStatement(
    String sentence,
    Kind kind,
    Accepted speaker,
    Accepted addressee,
    List<AnnotatedAction> actions,
    Set<String> themes,
    Set<String> otherThemes,
    boolean optional) {

  public AnnotatedStatement {
    actions = List.copyOf(actions);
    themes = Set.copyOf(themes);
    otherThemes = Set.copyOf(otherThemes);
  }
}
