package org.uptake.extract.official;

import java.util.List;
import java.util.Locale;
import org.uptake.text.Span;

/**
 * A run of letters, digits and marks, an apostrophe within it too.
 *
 * @param gap what stands before it since the last word, without white space; {@link #BREAK} where a
 *     new block begins; {@code 's} of the last word belongs here
 */
record Word(String text, String lower, Span span, String gap) {
  /** A new paragraph, line of a title or entry of a list. */
  static final String BREAK = "|";

  /** A dash, as a hyphen with space before it. */
  static final String DASH = "--";

  /** Nothing but white space parts it from the last word. */
  boolean isClose() {
    return gap.isEmpty();
  }

  /** Close, or joined by a hyphen. */
  boolean isTied() {
    return gap.isEmpty() || gap.equals("-");
  }

  boolean isBreak() {
    return gap.startsWith(BREAK);
  }

  boolean isCapital() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** {@code other} in capitals where this is, with a capital where this has one. */
  String like(String other) {
    if (isAcronym()) {
      return other.toUpperCase(Locale.ROOT);
    }
    int first = other.offsetByCodePoints(0, 1);
    return isCapital()
        ? other.substring(0, first).toUpperCase(Locale.ROOT) + other.substring(first)
        : other;
  }

  boolean isInitial() {
    return text.length() == 1 && isCapital();
  }

  boolean isAcronym() {
    return text.length() > 1 && text.codePoints().allMatch(Character::isUpperCase);
  }

  /**
   * Adds the words of {@code plain} in {@code within} to {@code words}, as a block of their own;
   * what a language elides before a vowel ("l'") is a word too, with its apostrophe.
   */
  static void addTo(List<Word> words, String plain, Span within, Vocabulary vocabulary) {
    int i = within.start();
    int last = i;
    String before = words.isEmpty() ? "" : BREAK;
    while (i < within.end()) {
      if (!isPart(plain.charAt(i)) || isPossessive(plain, i, within)) {
        i++;
        continue;
      }
      int start = i;
      i = endOf(plain, i, within.end(), vocabulary);
      String text = plain.substring(start, i);
      String gap = before + squeezed(plain, last, start);
      words.add(new Word(text, text.toLowerCase(Locale.ROOT), new Span(start, i), gap));
      before = "";
      last = i;
    }
  }

  private static int endOf(String plain, int start, int end, Vocabulary vocabulary) {
    int i = start;
    boolean isFirst = true;
    while (i < end && (isPart(plain.charAt(i)) || isInnerApostrophe(plain, i, end))) {
      boolean isApostrophe = plain.charAt(i) == '\'';
      i++;
      if (isApostrophe && isFirst && isElided(plain.substring(start, i), vocabulary)) {
        return i;
      }
      isFirst &= !isApostrophe;
    }
    return i;
  }

  private static boolean isElided(String word, Vocabulary vocabulary) {
    return vocabulary.is(word.toLowerCase(Locale.ROOT), "elided");
  }

  private static boolean isPossessive(String plain, int i, Span within) {
    return i > within.start()
        && plain.charAt(i - 1) == '\''
        && Character.toLowerCase(plain.charAt(i)) == 's'
        && (i + 1 >= within.end() || !isPart(plain.charAt(i + 1)));
  }

  /** "Ra'ad" is one word, "Kenya's" ends before the apostrophe. */
  private static boolean isInnerApostrophe(String plain, int i, int end) {
    if (plain.charAt(i) != '\'' || i + 1 >= end || !Character.isLetter(plain.charAt(i + 1))) {
      return false;
    }
    boolean possessive =
        Character.toLowerCase(plain.charAt(i + 1)) == 's'
            && (i + 2 >= end || !isPart(plain.charAt(i + 2)));
    return !possessive;
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** A gap can be a page of dots: its first signs tell enough. */
  private static String squeezed(String plain, int start, int end) {
    if (end - start == 1 && plain.charAt(start) == ' ') {
      return "";
    }
    var gap = new StringBuilder();
    if (end - start > 2 && plain.startsWith(" -", start)) {
      return DASH;
    }
    for (int i = start; i < end && gap.length() < 4; i++) {
      if (plain.charAt(i) != ' ' && plain.charAt(i) != '"' && plain.charAt(i) != '*') {
        gap.append(plain.charAt(i));
      }
    }
    return gap.toString();
  }
}
