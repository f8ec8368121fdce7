package org.uptake.ingest;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a line goes on in the next or the next begins a paragraph of its own; by its words. */
final class LineFlow {
  /** Below it a line is a heading or a name: what follows is not its continuation. */
  private static final int RUNNING_TEXT = 60;

  /** A bracket that opens a line belongs to the line before, unless that is a word or two. */
  private static final int MORE_THAN_A_NAME = 20;

  private static final Set<String> CONNECTING =
      OwnTable.words("connecting.tsv", "word", "connecting");
  private static final Set<String> PRONOUNS = OwnTable.words("connecting.tsv", "word", "pronoun");
  private static final Pattern ENDED_WITHIN =
      Pattern.compile("\\p{Ll}{3}[.!?][\"'”’»)]{0,2} [\"“‘«(]?\\p{Lu}\\S* \\p{Ll}");

  /** As much of a line as tells an item. */
  private static final int ITEM_START = 16;

  private static final String CLOSERS = "\"'”’»)]*";
  private static final Pattern ITEM =
      Pattern.compile(
          "[•·▪●◦‣■□–—*○➢✓-]\\s.*|\\(?(?:[a-zа-я]|[ivx]{1,5}|\\d{1,3})\\)\\s.*"
              + "|\\d{1,3}(?:\\.\\d{1,3}){0,3}\\.\\s.*|(?:[a-z]|[IVX]{1,5})\\.\\s.*",
          Pattern.DOTALL);

  private LineFlow() {}

  /** Whether a list item or a numbered paragraph begins here. */
  static boolean isItem(String line) {
    return mayBeItem(line)
        && ITEM.matcher(line.length() > ITEM_START ? line.substring(0, ITEM_START) : line)
            .matches();
  }

  /** Whether it begins with a sign or there is a point or bracket in the first word. */
  private static boolean mayBeItem(String line) {
    if (!line.isEmpty() && !Character.isLetterOrDigit(line.charAt(0))) {
      return true;
    }
    for (int i = 1; i < Math.min(line.length(), ITEM_START); i++) {
      char c = line.charAt(i);
      if (c == ' ' || c == '.' || c == ')') {
        return c != ' ';
      }
    }
    return false;
  }

  /** Whether a sentence ends with this line. */
  static boolean isEnded(String line) {
    return ".!?…".indexOf(lastSign(line)) >= 0;
  }

  /** Whether a line ends like a sentence, a clause of a list or the lead-in of one. */
  static boolean isClosed(String line) {
    return ".!?…;:".indexOf(lastSign(line)) >= 0;
  }

  /** Whether {@code next} goes on with the sentence that {@code soFar} has begun. */
  static boolean goesOn(String soFar, String next) {
    if (soFar.isEmpty() || next.isEmpty() || isItem(next) || isClosed(soFar)) {
      return false;
    }
    char first = next.charAt(0);
    if (isDash(first) || (isDash(soFar.charAt(soFar.length() - 1)) && !Hyphens.isCut(soFar))) {
      return false;
    }
    if (Character.isLowerCase(first)) {
      return true;
    }
    if (first == '(' || first == '[') {
      return soFar.length() > MORE_THAN_A_NAME;
    }
    boolean bothCapitals = isCapitals(soFar) && isCapitals(next);
    if (bothCapitals) {
      return CONNECTING.contains(firstWord(next)) || CONNECTING.contains(lastWord(soFar));
    }
    return isHanging(soFar) || isBrokenSentence(soFar);
  }

  /** Whether it has the words of a sentence and not its end: no heading begins with "we". */
  private static boolean isBrokenSentence(String soFar) {
    boolean pronoun = PRONOUNS.contains(firstWord(soFar)) && soFar.length() > MORE_THAN_A_NAME;
    return pronoun || (soFar.length() > RUNNING_TEXT && ENDED_WITHIN.matcher(soFar).find());
  }

  /** Whether a running text breaks off after a comma or a word that nothing ends with. */
  static boolean isHanging(String soFar) {
    return soFar.endsWith(",")
        ? soFar.length() > RUNNING_TEXT
        : soFar.length() > MORE_THAN_A_NAME && CONNECTING.contains(lastWord(soFar));
  }

  private static boolean isDash(char c) {
    return c == '–' || c == '—' || c == '-';
  }

  private static boolean isCapitals(String line) {
    return line.length() > MORE_THAN_A_NAME / 2
        && line.chars().anyMatch(Character::isUpperCase)
        && line.chars().noneMatch(Character::isLowerCase);
  }

  private static char lastSign(String line) {
    int last = line.length() - 1;
    while (last > 0 && CLOSERS.indexOf(line.charAt(last)) >= 0) {
      last--;
    }
    return last < 0 ? ' ' : line.charAt(last);
  }

  private static String firstWord(String line) {
    int end = line.indexOf(' ');
    return (end < 0 ? line : line.substring(0, end)).toLowerCase(Locale.ROOT);
  }

  private static String lastWord(String line) {
    return line.substring(line.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
