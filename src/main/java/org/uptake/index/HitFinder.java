package org.uptake.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.Weight;
import org.uptake.document.SearchOutcome.Hit;
import org.uptake.document.SearchOutcome.Hits;
import org.uptake.document.SourceId;
import org.uptake.index.Fields.Unit;
import org.uptake.text.Span;

/** Finds the places that answer a query best, and the words in them that answer. */
final class HitFinder {
  /** Where two are as good, the order must not depend on which thread stored first. */
  private static final Sort BEST_FIRST =
      new Sort(
          SortField.FIELD_SCORE,
          new SortField(Fields.LOCATION.key(), SortField.Type.STRING),
          new SortField(Fields.BEGIN.key(), SortField.Type.INT));

  private final IndexSearcher searcher;

  HitFinder(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  Hits find(Query asked, Unit unit, int limit) throws IOException {
    Query query =
        searcher.rewrite(
            new BooleanQuery.Builder()
                .add(asked, Occur.MUST)
                .add(new TermQuery(new Term(Fields.UNIT.key(), unit.name())), Occur.FILTER)
                .build());
    var best = new TopFieldCollectorManager(BEST_FIRST, limit, null, Integer.MAX_VALUE);
    TopFieldDocs found = searcher.search(query, best);
    Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
    var hits = new ArrayList<Hit>(found.scoreDocs.length);
    for (ScoreDoc place : found.scoreDocs) {
      hits.add(hit(place.doc, (Float) ((FieldDoc) place).fields[0], weight));
    }
    return new Hits(hits, found.totalHits.value());
  }

  private Hit hit(int doc, float score, Weight weight) throws IOException {
    Document place = searcher.storedFields().document(doc);
    Document source = searcher.storedFields().document(sourceOf(doc));
    String text = place.get(Fields.TEXT.key());
    int begin = number(place, Fields.BEGIN).orElseThrow();
    return new Hit(
        new SourceId(source.get(Fields.ID.key())),
        source.get(Fields.LOCATION.key()),
        text(source, Fields.TITLE),
        text(source, Fields.PUBLISHED).map(LocalDate::parse),
        text(place, Fields.LABEL),
        number(place, Fields.PAGE),
        new Span(begin, begin + text.length()),
        text,
        matches(doc, begin, weight),
        score);
  }

  /** The last of a place's block, and the first behind it that has an outcome. */
  private int sourceOf(int doc) throws IOException {
    LeafReaderContext leaf = leafOf(doc);
    return leaf.docBase
        + DocValues.getSorted(leaf.reader(), Fields.OUTCOME.key()).advance(doc - leaf.docBase);
  }

  private LeafReaderContext leafOf(int doc) {
    return searcher.getLeafContexts().get(ReaderUtil.subIndex(doc, searcher.getLeafContexts()));
  }

  private List<Span> matches(int doc, int begin, Weight weight) throws IOException {
    LeafReaderContext leaf = leafOf(doc);
    Matches matches = weight.matches(leaf, doc - leaf.docBase);
    MatchesIterator words = matches == null ? null : matches.getMatches(Fields.TEXT.key());
    var spans = new ArrayList<Span>();
    while (words != null && words.next()) {
      spans.add(new Span(begin + words.startOffset(), begin + words.endOffset()));
    }
    return merged(spans);
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

  private static Optional<String> text(Document place, Fields field) {
    return Optional.ofNullable(place.get(field.key()));
  }

  private static OptionalInt number(Document place, Fields field) {
    IndexableField value = place.getField(field.key());
    return value == null ? OptionalInt.empty() : OptionalInt.of(value.storedValue().getIntValue());
  }
}
