package org.uptake.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.uptake.text.Span;

/**
 * Parts a paragraph into sentences.
 *
 * <p>A full stop, question or exclamation mark ends a sentence where what stands before and behind
 * it leaves no doubt; where it does, a {@link SentenceModel} of the language decides.
 * Abbreviations, initials, the paragraph's own number, and marks within brackets end none. For one
 * thread at a time.
 */
final class SentenceSplitter {
  private static final String CLOSERS = "\"'”’»)]*";
  private static final String OPENERS = "\"'“‘«([¿¡„–—-•*";
  private static final Pattern LABEL =
      Pattern.compile("\\(?[\\p{L}\\d]{1,4}(?:\\.\\d{1,3}){0,3}[.)]");

  /** More dots lead the eye to a page number. */
  private static final int DOT_LEADER = 5;

  /** Longer brackets hold sentences of their own, or are never closed. */
  private static final int LONGEST_BRACKET = 400;

  /** No person writes a longer one: beyond it there are no sentences, and finders need an end. */
  private static final int LONGEST_SENTENCE = 10_000;

  /** A paragraph with more is no prose, and the model is slow. */
  private static final int MOST_DOUBTS = 500;

  private final Abbreviations abbreviations;
  private final SentenceModel model;
  private int doubts;

  SentenceSplitter(String language) {
    abbreviations = Abbreviations.of(language);
    model = SentenceModel.of(language);
  }

  /** The sentences of {@code text}, trimmed, in order. */
  List<Span> split(String text) {
    var sentences = new ArrayList<Span>();
    int start = 0;
    int bracketEnd = 0;
    doubts = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(' && i >= bracketEnd) {
        int close = text.indexOf(')', i, Math.min(text.length(), i + LONGEST_BRACKET));
        bracketEnd = close < 0 ? bracketEnd : close;
      } else if (isMark(c) && i >= bracketEnd) {
        int end = endAt(text, i);
        if (end < text.length() && isEnd(text, start, i, end)) {
          add(sentences, text, start, end);
          start = end;
        }
        i = Math.max(i, end - 1);
      }
    }
    add(sentences, text, start, text.length());
    return sentences;
  }

  private static boolean isMark(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  /** Behind the mark, its repetitions, and the quotes and brackets that close after it. */
  private static int endAt(String text, int mark) {
    int end = mark + 1;
    while (end < text.length()
        && (isMark(text.charAt(end)) || CLOSERS.indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    boolean afterWord = mark > 0 && !Character.isDigit(text.charAt(mark - 1));
    int noteEnd = end;
    while (afterWord
        && noteEnd < text.length()
        && noteEnd < end + 3
        && Character.isDigit(text.charAt(noteEnd))) {
      noteEnd++;
    }
    return noteEnd < text.length() && text.charAt(noteEnd) == ' ' ? noteEnd : end;
  }

  private boolean isEnd(String text, int start, int mark, int end) {
    if (text.charAt(end) != ' ' || end - mark >= DOT_LEADER) {
      return false;
    }
    int next = end + 1;
    while (next < text.length()
        && (OPENERS.indexOf(text.charAt(next)) >= 0 || text.charAt(next) == ' ')) {
      next++;
    }
    if (next == text.length() || Character.isLowerCase(text.codePointAt(next))) {
      return false;
    }
    if (text.charAt(mark) != '.' || end > mark + 1) {
      return text.charAt(mark) != '…' || end > mark + 1 || Character.isUpperCase(text.charAt(next));
    }
    if (start + 16 > mark && LABEL.matcher(text.substring(start, mark + 1).strip()).matches()) {
      return false;
    }
    String before = wordBefore(text, mark);
    String after = wordAfter(text, next);
    return switch (abbreviations.at(before, after)) {
      case ENDS -> true;
      case GOES_ON -> false;
      case UNKNOWN -> ++doubts <= MOST_DOUBTS && model.breaks(text, end, end + 1);
    };
  }

  private static String wordBefore(String text, int mark) {
    int from = mark;
    while (from > 0 && mark - from < 30 && text.charAt(from - 1) != ' ') {
      from--;
    }
    while (from < mark && OPENERS.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    return text.substring(from, mark);
  }

  private static String wordAfter(String text, int next) {
    int end = next;
    while (end < text.length() && end - next < 30 && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(next, end);
  }

  private static void add(List<Span> sentences, String text, int start, int end) {
    int from = start;
    while (end - from > LONGEST_SENTENCE) {
      int space = text.lastIndexOf(' ', from + LONGEST_SENTENCE);
      int to = space > from ? space : from + LONGEST_SENTENCE;
      sentences.add(new Span(from, to).trimmed(text));
      from = to;
    }
    Span sentence = new Span(from, end).trimmed(text);
    if (sentence.length() > 0) {
      sentences.add(sentence);
    }
  }

  /** What decides in doubt. */
  sealed interface SentenceModel permits TrainedSentences, RuledSentences {

    /** Whether a sentence ends at {@code end} and the next begins at {@code next}. */
    boolean breaks(String text, int end, int next);

    static SentenceModel of(String language) {
      return language.equals("en")
          ? new TrainedSentences()
          : new RuledSentences(Locale.forLanguageTag(language));
    }

    /** As much text around a place as tells; cut there so that hostile text costs no more. */
    int WINDOW = 200;
  }
}
