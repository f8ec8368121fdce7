package org.uptake.document;

import java.util.List;

/**
 * A sentence that asks, such as a State asks another before its review.
 *
 * @param evidence the whole sentence
 * @param speakers who asks; empty where no heading gives the floor to somebody
 */
public record Question(Evidence evidence, List<String> speakers) {
  public Question {
    speakers = List.copyOf(speakers);
  }
}
