package org.uptake.extract.statement;

import java.util.List;
import java.util.Optional;
import org.uptake.document.Response;
import org.uptake.text.Span;

/**
 * One recommendation of a review, with the number that the report gives it.
 *
 * @param parts its words; more than one place where two States share a sentence
 * @param actions what is asked for, from its first verb to before the States, in the same places
 * @param reference "95.1"; of States that ask another thing in the same item, "95.3.1"
 * @param states as short names, in the order of the text
 */
record NumberedRecommendation(
    List<Span> parts,
    List<Span> actions,
    String reference,
    List<String> states,
    Optional<Response> response) {

  NumberedRecommendation {
    parts = List.copyOf(parts);
    actions = List.copyOf(actions);
    states = List.copyOf(states);
  }

  Span span() {
    return new Span(parts.getFirst().start(), parts.getLast().end());
  }

  NumberedRecommendation answered(Optional<Response> answer) {
    return new NumberedRecommendation(parts, actions, reference, states, answer);
  }
}
