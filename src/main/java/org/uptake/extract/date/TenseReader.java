package org.uptake.extract.date;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.uptake.document.ParsedDocument;
import org.uptake.document.Sentence;
import org.uptake.text.Span;

/**
 * Tells of what time the words around a date speak, in one document; not shared by threads.
 *
 * <p>The text is searched for cues part by part, and only where a date asks for it.
 */
final class TenseReader {
  private static final int REACH = 160;
  private static final int CLAUSE = 80;

  /** No cue runs from one block into the next. */
  private static final int BLOCK = 2048;

  /** A block is searched part by part. */
  private static final int PART = 128;

  private final String plain;
  private final List<Sentence> sentences;
  private final DateRules.Scanner scanner;
  private final TreeMap<Integer, Reading> cues = new TreeMap<>();
  private final BitSet parts = new BitSet();

  TenseReader(ParsedDocument document, String plain, DateRules.Scanner scanner) {
    this.plain = plain;
    sentences = document.sentences();
    this.scanner = scanner;
  }

  /**
   * The cue closest before {@code place} in its sentence counts; failing that, the first after;
   * past or future.
   *
   * @param close whether only cues of its clause count
   */
  Optional<Reading> around(Span place, boolean close) {
    Span within = searched(place, close ? CLAUSE : REACH);
    Map.Entry<Integer, Reading> before = cues.floorEntry(place.start());
    while (before != null && before.getKey() > within.start()) {
      if (isOfTime(before.getValue())) {
        return Optional.of(before.getValue());
      }
      before = cues.lowerEntry(before.getKey());
    }
    return cues
        .subMap(place.end(), false, Math.max(place.end(), within.end()), true)
        .values()
        .stream()
        .filter(TenseReader::isOfTime)
        .findFirst();
  }

  private static boolean isOfTime(Reading cue) {
    return cue == Reading.PAST || cue == Reading.FUTURE;
  }

  /**
   * Whether the clause tells how things are: "today" is nowadays. The cue closest before counts,
   * failing that the first after; a word for the occasion anywhere in the clause outweighs it.
   */
  boolean tellsAState(Span place) {
    Span within = searched(place, CLAUSE);
    if (cues.subMap(within.start(), false, within.end(), true).containsValue(Reading.OCCASION)) {
      return false;
    }
    Map.Entry<Integer, Reading> before = cues.floorEntry(place.start());
    if (before != null && before.getKey() > within.start()) {
      return before.getValue() == Reading.STATE;
    }
    return cues
        .subMap(place.end(), false, Math.max(place.end(), within.end()), true)
        .values()
        .stream()
        .findFirst()
        .equals(Optional.of(Reading.STATE));
  }

  private Span searched(Span place, int reach) {
    Span within = window(place, reach);
    int first = Math.max(0, within.start() - RuleIndex.WIDEST) / PART;
    int last = Math.min(within.end(), plain.length() - 1) / PART;
    int from = parts.nextClearBit(first);
    while (from <= last) {
      int blockEnd = (from * PART / BLOCK + 1) * BLOCK / PART;
      int known = parts.nextSetBit(from);
      int end = Math.min(Math.min(blockEnd, last + 1), known < 0 ? last + 1 : known);
      search(from, end);
      from = parts.nextClearBit(end);
    }
    return within;
  }

  /** Searches the parts from one up to another, all in one block, for the cues that begin there. */
  private void search(int from, int end) {
    parts.set(from, end);
    int start = from * PART / BLOCK * BLOCK;
    var block = new Span(start, Math.min(plain.length(), start + BLOCK));
    var part = new Span(from * PART, Math.min(plain.length(), end * PART));
    for (Match cue : scanner.tenses(part, block)) {
      cues.merge(cue.span().end(), cue.rule().reading(), TenseReader::weightier);
    }
  }

  /** Cues that end together are one expression, as in "will be held": the future counts. */
  private static Reading weightier(Reading one, Reading other) {
    return one == Reading.FUTURE || (other != Reading.FUTURE && one.compareTo(other) < 0)
        ? one
        : other;
  }

  /** The sentence around {@code place}, as far as cues are looked for. */
  private Span window(Span place, int reach) {
    int start = Math.max(0, place.start() - reach);
    int end = Math.min(plain.length(), place.end() + reach);
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
