package org.uptake.extract.date;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.uptake.document.ParsedDocument;
import org.uptake.document.Sentence;
import org.uptake.text.Span;

/**
 * Tells of what time the words around a date speak, in one document; not shared by threads.
 *
 * <p>The text is searched for cues block by block, and only where a date asks for it.
 */
final class TenseReader {
  private static final int REACH = 240;
  private static final int BLOCK = 2048;

  private final String plain;
  private final List<Sentence> sentences;
  private final DateRules rules;
  private final TreeMap<Integer, Tense> cues = new TreeMap<>();
  private final BitSet searched = new BitSet();

  TenseReader(ParsedDocument document, String plain, DateRules rules) {
    this.plain = plain;
    sentences = document.sentences();
    this.rules = rules;
  }

  /** The cue closest before {@code place} in its sentence counts; failing that, the first after. */
  Tense around(Span place) {
    Span within = window(place);
    for (int block = within.start() / BLOCK; block * BLOCK < within.end(); block++) {
      search(block);
    }
    Map.Entry<Integer, Tense> before = cues.floorEntry(place.start());
    if (before != null && before.getKey() > within.start()) {
      return before.getValue();
    }
    Map.Entry<Integer, Tense> after = cues.higherEntry(place.end());
    return after != null && after.getKey() <= within.end() ? after.getValue() : Tense.UNTOLD;
  }

  private void search(int block) {
    if (searched.get(block)) {
      return;
    }
    searched.set(block);
    int start = block * BLOCK;
    int end = Math.min(plain.length(), start + BLOCK);
    search(Reading.PAST, Tense.PAST, start, end);
    search(Reading.FUTURE, Tense.FUTURE, start, end);
  }

  /** Cues that end together are one expression, as in "will be held": the later kind counts. */
  private void search(Reading reading, Tense tense, int start, int end) {
    for (DateRule cue : rules.cues(reading)) {
      Matcher matcher = cue.rule().pattern().matcher(plain).region(start, end);
      matcher.useTransparentBounds(true).useAnchoringBounds(false);
      while (matcher.find()) {
        cues.put(matcher.end(), tense);
      }
    }
  }

  /** The sentence around {@code place}, as far as cues are looked for. */
  private Span window(Span place) {
    int start = Math.max(0, place.start() - REACH);
    int end = Math.min(plain.length(), place.end() + REACH);
    Span sentence = sentenceAt(place.start(), new Span(start, end));
    return new Span(
        Math.min(place.start(), Math.max(start, sentence.start())),
        Math.max(place.end(), Math.min(end, sentence.end())));
  }

  private Span sentenceAt(int at, Span otherwise) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = sentences.get(middle).span();
      if (at < span.start()) {
        high = middle - 1;
      } else if (at >= span.end()) {
        low = middle + 1;
      } else {
        return span;
      }
    }
    return otherwise;
  }
}
