package org.uptake.evaluation;

import java.util.List;

/**
 * A date that the text names.
 *
 * @param values ISO 8601: the annotator's own, then those that are as good
 * @param optional whether it counts neither way
 */
public record AnnotatedDate(String text, List<String> values, boolean optional) {

  public AnnotatedDate {
    values = List.copyOf(values);
  }
}
