package org.uptake.extract.statement;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uptake.text.Span;

/** The grammar of a sentence as far as commas and conjunctions tell it. */
final class Clause {
  /** Words after which a clause begins; a "that" only behind a word of saying or believing. */
  private static final Pattern OPENING =
      Pattern.compile(
          "(?:^(?:[-•*] ?|\\(?[a-z0-9]{1,3}[).] )?|[;:(\"]"
              + "|\\b(?:said|says|state[sd]|stress\\w*|agree[sd]?|note[sd]?|adde?d?s?|belie\\w+|convinced"
              + "|emphasi\\w+|underlin\\w+|insist\\w*|recommend\\w*|warn\\w*|view|opinion|told [^,;]{1,40}?"
              + "|demand\\w*|think|thinks|suggest\\w*|propos\\w*) that\\b"
              + "|\\b(?:said|says|believes?|because|while|although|whereas|but)\\b)\\s*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LEAD_IN =
      Pattern.compile(
          "^(?:(?:firstly|secondly|thirdly|fourthly|finally|therefore|however|moreover|furthermore"
              + "|in addition|last but not least|also|thus|and|or|so|to [a-z]+[^,]{0,150}"
              + "|in [^,]{0,80}|as [^,]{0,80}|at [^,]{0,60}|for [^,]{0,60}|on [^,]{0,60}|with [^,]{0,60}),?"
              + "\\s+)",
          Pattern.CASE_INSENSITIVE);

  /** A clause of its own, where another stands before the comma. */
  private static final Pattern JOINED =
      Pattern.compile("(?:and|so|but|yet) (?=\\S+ \\S)", Pattern.CASE_INSENSITIVE);

  private static final Pattern FINITE =
      Pattern.compile(
          "\\b(?:is|are|was|were|has|have|had|will|would|can|could|do|does|did|remains?|remained"
              + "|continues?|continued)\\b");

  private static final Pattern GOING_ON =
      Pattern.compile(
          "(?:who|which|whose|where|including|and|or|as|also|therefore)\\b",
          Pattern.CASE_INSENSITIVE);

  /** At the start of a sentence, before its first comma: whom one met is not who speaks next. */
  private static final Pattern ASIDE =
      Pattern.compile(
          "(?:In|At|During|After|Before|Following|On|Upon|With|Meeting|Speaking|Addressing|Accompanied)\\b[^;:]*");

  private Clause() {}

  /**
   * The subject of the verb at {@code verb}: the words before it, back to where its clause begins;
   * a parenthesis between commas belongs to it. Empty where the verb opens its clause.
   */
  static Span subjectBefore(String sentence, int verb) {
    int start = 0;
    Matcher opening = OPENING.matcher(sentence).region(0, verb);
    while (opening.find()) {
      start = opening.end();
    }
    start = Math.min(start, verb);
    Span clause = new Span(start, verb).trimmed(sentence);
    return withoutLeadIn(sentence, lastPart(sentence, clause));
  }

  /** After the last comma, save where what follows the comma is no more than an aside's end. */
  private static Span lastPart(String sentence, Span clause) {
    int comma = sentence.lastIndexOf(',', clause.end() - 1);
    if (comma < clause.start() || comma >= clause.end() - 1) {
      return clause;
    }
    Span after = new Span(comma + 1, clause.end()).trimmed(sentence);
    Matcher joined = JOINED.matcher(after.of(sentence));
    if (joined.lookingAt() && FINITE.matcher(sentence).region(clause.start(), comma).find()) {
      return new Span(after.start() + joined.end(), after.end());
    }
    boolean standsAlone = after.length() > 1 && !startsWithVerbOrRelative(after.of(sentence));
    return standsAlone ? after : clause;
  }

  private static boolean startsWithVerbOrRelative(String words) {
    return GOING_ON.matcher(words).lookingAt();
  }

  private static Span withoutLeadIn(String sentence, Span clause) {
    Matcher leadIn = LEAD_IN.matcher(clause.of(sentence));
    return leadIn.find() && clause.of(sentence).indexOf(',') >= 0 && leadIn.end() < clause.length()
        ? new Span(clause.start() + leadIn.end(), clause.end())
        : clause;
  }

  /** Whether what stands at {@code start} belongs to an aside that a comma closes. */
  static boolean isAside(String sentence, int start) {
    int place = Math.max(0, Math.min(sentence.length(), start));
    return ASIDE.matcher(sentence.substring(0, place)).matches()
        && sentence.indexOf(',', place) > 0;
  }
}
