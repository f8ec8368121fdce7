package org.uptake.document;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.uptake.text.Span;

/**
 * One thing that is asked for.
 *
 * @param text in the words of the sentence, from the verb on: the words at {@code parts}, with a
 *     space between
 * @param parts the places of these words; more than one where the sentence shares a verb among
 *     several things ("consider ratifying A and B")
 * @param instrument the treaty that is meant, by its short name: {@code OPCAT}
 * @param category UPR Info's scale: 1 minimal, 2 continue, 3 consider, 4 general, 5 specific;
 *     absent where the verb does not tell
 * @param terms what it is about: the stems of its content words and the concepts of the lexicon,
 *     without repetition; what follow-up joins on
 */
public record Action(
    String text,
    List<Span> parts,
    Optional<String> instrument,
    OptionalInt category,
    List<String> terms) {

  public Action {
    parts = List.copyOf(parts);
    terms = List.copyOf(terms);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("an action needs its place in the text: " + text);
    }
    if (category.isPresent() && (category.getAsInt() < 1 || category.getAsInt() > 5)) {
      throw new IllegalArgumentException("category must be 1 to 5, got " + category.getAsInt());
    }
  }
}
