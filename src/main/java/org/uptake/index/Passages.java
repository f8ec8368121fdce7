package org.uptake.index;

import java.util.ArrayList;
import java.util.List;
import org.uptake.document.Paragraph;
import org.uptake.document.ParsedDocument;
import org.uptake.document.Sentence;
import org.uptake.text.Span;

/**
 * The stretches of a document that are found one by one: its paragraphs, long ones in pieces.
 *
 * @param list in the order of the text, not overlapping, none blank
 */
record Passages(List<Passage> list) {
  /** About 300 words; more than a reader takes in as one hit. */
  static final int LONGEST = 2_000;

  Passages {
    list = List.copyOf(list);
  }

  /** A piece of a paragraph, at most {@link #LONGEST} characters. */
  record Passage(Span span, Paragraph paragraph) {}

  /** Cuts long paragraphs between sentences; a long sentence between words, else anywhere. */
  static Passages of(ParsedDocument document) {
    var passages = new ArrayList<Passage>();
    var ends = new SentenceEnds(document.sentences());
    for (Paragraph paragraph : document.paragraphs()) {
      int start = paragraph.span().start();
      while (start < paragraph.span().end()) {
        int end = end(document.text(), start, paragraph.span().end(), ends);
        Span span = new Span(start, end).trimmed(document.text());
        if (span.length() > 0) {
          passages.add(new Passage(span, paragraph));
        }
        start = end;
      }
    }
    return new Passages(passages);
  }

  private static int end(String text, int start, int last, SentenceEnds ends) {
    int limit = start + LONGEST;
    if (last <= limit) {
      return last;
    }
    int sentence = ends.lastWithin(start, limit);
    if (sentence > start) {
      return sentence;
    }
    for (int end = limit; end > start + LONGEST / 2; end--) {
      if (Character.isWhitespace(text.charAt(end))) {
        return end;
      }
    }
    return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
  }

  /** Those from {@code first} up to but not {@code end}. */
  record Range(int first, int end) {}

  /** Which of them share at least a character with {@code place}. */
  Range touching(Span place) {
    int low = 0;
    int high = list.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (list.get(middle).span().end() <= place.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < list.size() && list.get(end).span().overlaps(place)) {
      end++;
    }
    return new Range(low, end);
  }

  /** Walks forward over the ends of sentences; asked with rising places. */
  private static final class SentenceEnds {
    private final List<Sentence> sentences;
    private int next;

    SentenceEnds(List<Sentence> sentences) {
      this.sentences = sentences;
    }

    /** The last end of a sentence above {@code start} up to {@code limit}; else {@code start}. */
    int lastWithin(int start, int limit) {
      int end = start;
      while (next < sentences.size() && sentences.get(next).span().end() <= limit) {
        end = Math.max(end, sentences.get(next).span().end());
        next++;
      }
      return end;
    }
  }
}
