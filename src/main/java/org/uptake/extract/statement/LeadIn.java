package org.uptake.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uptake.text.Span;

/**
 * The words before a list, which say for each of its items who speaks, what is done and to whom:
 * "The Committee recommends that the State party:".
 *
 * @param paragraph that of the lead-in; its items follow
 * @param isMarked whether they begin with a letter, a number or a bullet
 */
record LeadIn(
    Cues.Match match,
    List<String> speakers,
    Optional<String> addressee,
    int paragraph,
    boolean isMarked) {

  LeadIn {
    speakers = List.copyOf(speakers);
  }

  /** "(a)", "(iv)", "3.", "-", "•": what an item of a list begins with. */
  private static final Pattern MARK =
      Pattern.compile("^\\s*(?:\\(?(?:[a-z]|[ivx]{1,5}|\\d{1,2})[).]\\s+|[-–—•*·▪o]\\s+)(?=\\S)");

  /** "To ensure", "Ensuring", "That", or an item that ends as one of a list. */
  private static final Pattern LIKE_AN_ITEM =
      Pattern.compile("(?s)^(?:to |that |[A-Z]?[a-z]+ing )?.{3,600}?(?:;|,)(?: and| or)?\\s*$");

  private static final Pattern JOINT =
      Pattern.compile("[;,.]?\\s*(?:\\b(?:and|or)\\s*)?[;,.]?\\s*$");

  /** Longer words before the colon ask for something by themselves. */
  private static final int BARE = 60;

  /** Whether the words of a sentence announce a list. */
  static boolean announces(String sentence) {
    return sentence.stripTrailing().endsWith(":");
  }

  /** Whether the lead-in of these words says nothing by itself. */
  static boolean isBare(String sentence, Cues.Match match) {
    return sentence.length() - match.place().end() < BARE
        || match.action().filter(action -> action.length() > 1).isEmpty();
  }

  /** Whether a paragraph begins with the mark of an item. */
  static boolean isMarked(String paragraph) {
    return MARK.matcher(paragraph).lookingAt();
  }

  /** Whether a paragraph without a mark may be an item, by how it ends. */
  static boolean mayBeItem(String paragraph) {
    return LIKE_AN_ITEM.matcher(paragraph).matches();
  }

  /** {@code sentence} without the mark of its item and without the joint to the next. */
  static Span item(String plain, Span sentence) {
    String words = sentence.of(plain);
    Matcher mark = MARK.matcher(words);
    int start = mark.lookingAt() ? mark.end() : 0;
    Matcher joint = JOINT.matcher(words);
    int end = joint.find() && joint.start() > start ? joint.start() : words.length();
    return new Span(sentence.start() + start, sentence.start() + end).trimmed(plain);
  }
}
