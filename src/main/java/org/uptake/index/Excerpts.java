package org.uptake.index;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.uptake.text.Span;

/**
 * Finds the words of passages that answer a query, and the sentences that show it best. One for a
 * search; not safe to share between threads.
 */
final class Excerpts extends UnifiedHighlighter {
  /** Of sentences beyond the first, so many characters are enough for a reader to judge. */
  private static final int ENOUGH = 350;

  private static final int ALL = 10_000;
  private static final int WITHOUT_MATCH = 2;

  private Map<Integer, String> texts = Map.of();

  Excerpts(IndexSearcher searcher, Analyzer analyzer) {
    super(
        UnifiedHighlighter.builder(searcher, analyzer)
            .withBreakIterator(() -> BreakIterator.getSentenceInstance(Locale.ROOT))
            .withFormatter(new Sentences())
            .withMaxNoHighlightPassages(WITHOUT_MATCH)
            .withMaxLength(ALL));
  }

  /**
   * What of a passage answers.
   *
   * @param sentences counted in the passage, in order; at least one where it has any words
   * @param matches counted in the passage, in order, without overlaps
   */
  record Excerpt(List<Span> sentences, List<Span> matches) {
    static final Excerpt NONE = new Excerpt(List.of(), List.of());

    Excerpt {
      sentences = List.copyOf(sentences);
      matches = List.copyOf(matches);
    }
  }

  /**
   * Of each of the Lucene documents what answers, in their order.
   *
   * @param texts of the documents; who searches has read them anyway
   */
  List<Excerpt> of(Query asked, Map<Integer, String> texts) throws IOException {
    int[] ids = texts.keySet().stream().mapToInt(Integer::intValue).toArray();
    if (ids.length == 0) {
      return List.of();
    }
    this.texts = texts;
    String text = Fields.TEXT.key();
    Object[] found =
        Objects.requireNonNull(
            highlightFieldsAsObjects(new String[] {text}, asked, ids, new int[] {ALL}).get(text));
    return Stream.of(found)
        .map(o -> o instanceof Excerpt excerpt ? excerpt : Excerpt.NONE)
        .toList();
  }

  @Override
  protected List<CharSequence[]> loadFieldValues(
      String[] fields, DocIdSetIterator docs, int cacheThreshold) throws IOException {
    var values = new ArrayList<CharSequence[]>();
    for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
      values.add(new CharSequence[] {texts.get(doc)});
    }
    return values;
  }

  private static final class Sentences extends PassageFormatter {
    @Override
    public Excerpt format(Passage[] passages, String content) {
      var matches = new ArrayList<Span>();
      for (Passage passage : passages) {
        for (int i = 0; i < passage.getNumMatches(); i++) {
          matches.add(new Span(passage.getMatchStarts()[i], passage.getMatchEnds()[i]));
        }
      }
      return new Excerpt(best(passages, content), merged(matches));
    }

    private static List<Span> best(Passage[] passages, String content) {
      var chosen = new ArrayList<Span>();
      int length = 0;
      List<Passage> byScore =
          Arrays.stream(passages)
              .sorted(Comparator.comparing(Passage::getScore).reversed())
              .toList();
      for (Passage passage : byScore) {
        Span sentence = new Span(passage.getStartOffset(), passage.getEndOffset()).trimmed(content);
        length += sentence.length();
        if (chosen.isEmpty() || length <= ENOUGH) {
          chosen.add(sentence);
        }
      }
      Collections.sort(chosen);
      return chosen;
    }
  }

  /** A word answers as itself and as its stem; overlapping phrases are one. */
  private static List<Span> merged(List<Span> spans) {
    Collections.sort(spans);
    var merged = new ArrayList<Span>();
    for (Span span : spans) {
      if (!merged.isEmpty() && merged.getLast().overlaps(span)) {
        merged.set(merged.size() - 1, merged.getLast().hull(span));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }
}
