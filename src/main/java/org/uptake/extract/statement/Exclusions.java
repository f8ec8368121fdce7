package org.uptake.extract.statement;

import java.util.regex.Pattern;
import org.uptake.document.Kind;
import org.uptake.text.Span;

/** What looks like a statement and is none. */
final class Exclusions {
  private static final Pattern PERSONAL_SUBJECT =
      Pattern.compile(
          "(?i)(?:.*\\b)?(?:he|she|you|who|which|what|there|this one|nobody|everyone|jury|jurors)$");
  private static final Pattern OF_A_COURT =
      Pattern.compile(
          "(?i)\\b(?:jury|jurors|defendants?|prosecution) (?:\\w+ )?(?:recommend|ask|urg)");
  private static final Pattern OF_EXPECTATION =
      Pattern.compile("(?i)\\bshould (?:arrive|take about|last|cost|suffice|come as)\\b");
  private static final Pattern NEGATED =
      Pattern.compile(
          "(?i)\\b(?:(?:did|does|do|had|has|have|was|were) not|never|declined to|refused to) (?:yet )?"
              + "(?:recommend|urge|call|ask|request|encourage|invite)"
              + "|\\b(?:(?:did|does|do|would|could|can) not (?:agree|accept|believe|consider|see)|saw no|sees no)\\b"
              + "[^.;]{0,80}\\b(?:need|necessary|should|must|recommend)");

  /** Without a verb's sentence behind it: a heading, a caption, a menu line. */
  private static final Pattern HEADING = Pattern.compile("(?:\\S+\\s+){0,9}\\S*[^.!?;:\"')\\s]");

  private static final int LONGEST_HEADING = 500;

  private static final Pattern NOTHING_DONE =
      Pattern.compile(
          "(?i)(?:^|[,;] )(?:no|neither|not one|hardly any|few) [a-z]+|\\bnot (?:yet )?been\\b");

  /** What holds for whatever State does so is no State's deed. */
  private static final Pattern OF_ANY_STATE =
      Pattern.compile(
          "(?i)\\b(?:an?|any|each|every|no) (?:state|country|government) (?:that|which)\\b");

  private Exclusions() {}

  /** Whether a paragraph of one sentence only names what comes. */
  static boolean isHeading(String paragraph) {
    // A paragraph is asked once for each of its sentences: a long one must not be read for that.
    return paragraph.length() <= LONGEST_HEADING && HEADING.matcher(paragraph).matches();
  }

  static boolean admit(String sentence, Cues.Match match) {
    if (match.cue().kind() == Kind.ACTION) {
      return !NOTHING_DONE.matcher(sentence).find() && !OF_ANY_STATE.matcher(sentence).find();
    }
    if (match.cue().kind() == Kind.COMMITMENT) {
      return !sentence.substring(0, match.place().start()).endsWith("not ");
    }
    if (match.cue().kind() != Kind.RECOMMENDATION) {
      return true;
    }
    if (sentence.endsWith("?")
        || OF_A_COURT.matcher(sentence).find()
        || NEGATED.matcher(sentence).find()
        || OF_EXPECTATION.matcher(sentence).find()) {
      return false;
    }
    return !match.hasModal() || admitsSubject(sentence, match);
  }

  private static boolean admitsSubject(String sentence, Cues.Match match) {
    Span subject = Clause.subjectBefore(sentence, match.place().start());
    return subject.length() > 0 && !PERSONAL_SUBJECT.matcher(subject.of(sentence)).matches();
  }
}
