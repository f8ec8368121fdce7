package org.uptake.index;

import java.util.ArrayDeque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question made ready for Lucene's grammar, where its faults are told better than the grammar
 * can: what is opened and not closed, and what is too long.
 *
 * <p>A slash begins a regular expression only where a word could begin, and only if one ends it
 * where a word could end: {@code CAT/C/KAZ/CO/2} and {@code and/or} are words. Curly quotes are
 * quotes.
 */
final class QuestionText {
  static final int LONGEST = 4_000;
  static final int DEEPEST = 50;
  static final int LONGEST_REGEX = 200;
  private static final long MOST_REPEATED = 1_000;
  private static final int LONGEST_COUNT = 6;
  private static final Pattern REPETITION = Pattern.compile("\\{(\\d+)(?:,(\\d+)?)?\\}");

  /** Beyond that scores are no numbers any more. */
  private static final Pattern TOO_WEIGHTY = Pattern.compile("\\^0*[1-9]\\d{4}");

  private final String question;
  private final StringBuilder ready = new StringBuilder();
  private final int[] origins;
  private final ArrayDeque<Integer> open = new ArrayDeque<>();

  private QuestionText(String question) {
    this.question = question;
    this.origins = new int[2 * question.length() + 1];
  }

  static QuestionText of(String question) throws QuestionProblem {
    if (question.isBlank()) {
      throw new QuestionProblem(
          "the question is empty; ask for words, a \"phrase\" or field:word with one of the fields "
              + Fields.names());
    }
    if (question.length() > LONGEST) {
      throw new QuestionProblem(
          "a question has at most " + LONGEST + " characters, got " + question.length());
    }
    var text = new QuestionText(question.replaceAll("[“”„‟]", "\"").replaceAll("\\s", " "));
    text.read();
    Matcher weighty = TOO_WEIGHTY.matcher(question);
    if (weighty.find()) {
      throw QuestionProblem.at(
          weighty.start(), "a boost is at most 9999; quote the words, or less");
    }
    return text;
  }

  /** What Lucene's grammar reads. */
  String ready() {
    return ready.toString();
  }

  /** Where a character of {@link #ready} stood in the question. */
  int origin(int index) {
    return origins[Math.clamp(index, 0, ready.length())];
  }

  /** What stands at {@code index} in the question; nothing at its end. */
  String sign(int index) {
    return index < question.length() ? Character.toString(question.codePointAt(index)) : "";
  }

  private void read() throws QuestionProblem {
    int at = 0;
    while (at < question.length()) {
      at =
          switch (question.charAt(at)) {
            case '\\' -> copy(at, Math.min(at + 2, question.length()));
            case '"' -> copyClosed(at, '"', "a quote that is not closed");
            case '[', '{' -> range(at);
            case '(' -> opened(at);
            case ')' -> closed(at);
            case '/' -> slash(at);
            default -> copy(at, at + 1);
          };
    }
    if (!open.isEmpty()) {
      throw QuestionProblem.at(open.peek(), "a ( that is not closed; add a )");
    }
    origins[ready.length()] = question.length();
  }

  private int copy(int from, int to) {
    for (int at = from; at < to; at++) {
      origins[ready.length()] = at;
      ready.append(question.charAt(at));
    }
    return to;
  }

  private int copyClosed(int at, char close, String fault) throws QuestionProblem {
    int end = indexOf(close, at + 1);
    if (end < 0) {
      throw QuestionProblem.at(at, fault + "; add a " + close + ", or write \\ before the first");
    }
    return copy(at, end + 1);
  }

  private int range(int at) throws QuestionProblem {
    int square = indexOf(']', at + 1);
    int curly = indexOf('}', at + 1);
    int end = square < 0 || (curly >= 0 && curly < square) ? curly : square;
    if (end < 0) {
      throw QuestionProblem.at(at, "a range that is not closed; write it as [2007 TO 2012]");
    }
    return copy(at, end + 1);
  }

  private int opened(int at) throws QuestionProblem {
    open.push(at);
    if (open.size() > DEEPEST) {
      throw QuestionProblem.at(at, "at most " + DEEPEST + " brackets may be open at once");
    }
    return copy(at, at + 1);
  }

  private int closed(int at) throws QuestionProblem {
    if (open.isEmpty()) {
      throw QuestionProblem.at(at, "a ) without its (; take it away, or write \\ before it");
    }
    open.pop();
    return copy(at, at + 1);
  }

  private int slash(int at) throws QuestionProblem {
    int end = indexOf('/', at + 1);
    boolean begins = at == 0 || " (:+-!".indexOf(question.charAt(at - 1)) >= 0;
    if (begins && end > at + 1 && endsWord(end + 1)) {
      if (end - at > LONGEST_REGEX) {
        throw QuestionProblem.at(
            at, "a regular expression has at most " + LONGEST_REGEX + " characters");
      }
      checkRepetitions(at, question.substring(at, end));
      return copy(at, end + 1);
    }
    origins[ready.length()] = at;
    ready.append('\\');
    return copy(at, at + 1);
  }

  /** Each repetition is written out before its pattern is judged by its size. */
  private static void checkRepetitions(int at, String pattern) throws QuestionProblem {
    Matcher counts = REPETITION.matcher(pattern);
    long all = 1;
    while (counts.find()) {
      String most = counts.group(2) == null ? counts.group(1) : counts.group(2);
      all *= most.length() > LONGEST_COUNT ? MOST_REPEATED + 1 : Math.max(1, Long.parseLong(most));
      if (all > MOST_REPEATED) {
        throw QuestionProblem.at(
            at, "a regular expression repeats at most " + MOST_REPEATED + " times in all");
      }
    }
  }

  private boolean endsWord(int at) {
    return at == question.length() || " )^~".indexOf(question.charAt(at)) >= 0;
  }

  /** The next {@code wanted} that has no backslash before it; below 0 where there is none. */
  private int indexOf(char wanted, int from) {
    for (int at = from; at < question.length(); at++) {
      if (question.charAt(at) == '\\') {
        at++;
      } else if (question.charAt(at) == wanted) {
        return at;
      }
    }
    return -1;
  }
}
