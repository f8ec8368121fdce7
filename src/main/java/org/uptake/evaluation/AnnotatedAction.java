package org.uptake.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * One thing that a recommendation asks for.
 *
 * @param texts in the words of the sentence, from the verb on: the annotator's own, then those that
 *     are as good
 * @param instrument the treaty that is meant, by its short name; where it is found the words do not
 *     matter
 * @param optional whether it counts neither way
 */
public record AnnotatedAction(List<String> texts, Optional<String> instrument, boolean optional) {

  public AnnotatedAction {
    texts = List.copyOf(texts);
  }
}
