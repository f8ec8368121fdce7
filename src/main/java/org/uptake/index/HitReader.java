package org.uptake.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.uptake.document.SearchOutcome.Hit;
import org.uptake.document.SearchOutcome.TextHits;
import org.uptake.document.SourceId;
import org.uptake.index.Excerpts.Excerpt;
import org.uptake.text.Span;

/** Reads the best passages of the sources that are shown. */
final class HitReader {
  private static final Comparator<Place> BEST_FIRST =
      Comparator.comparing((Place place) -> -place.score).thenComparing(Place::doc);

  /** Not the record, which is large. */
  private static final Set<String> WANTED =
      Set.of(
          Fields.ID.key(),
          Fields.LOCATION.key(),
          Fields.TITLE.key(),
          Fields.PUBLISHER.key(),
          Fields.PUBLISHED.key());

  private final IndexSearcher searcher;
  private final SourceRanks sources;
  private final Excerpts excerpts;

  HitReader(IndexSearcher searcher, SourceRanks sources, Excerpts excerpts) {
    this.searcher = searcher;
    this.sources = sources;
    this.excerpts = excerpts;
  }

  /** A passage that answers; {@code doc} counts in the whole index. */
  private record Place(int doc, float score) {}

  /**
   * The sources with their best passages.
   *
   * @param asked what was asked, by which words are marked
   * @param query the same with all that restricts it, by which passages are found
   */
  List<TextHits> read(
      List<Integer> shown,
      int passages,
      Query asked,
      Query query,
      Gatherer gathered,
      FacetCounter facets)
      throws IOException {
    List<List<Place>> places = places(shown, passages, query, facets);
    var stored = new LinkedHashMap<Integer, Document>();
    var texts = new LinkedHashMap<Integer, String>();
    for (Place place : places.stream().flatMap(List::stream).toList()) {
      Document passage = searcher.storedFields().document(place.doc);
      stored.put(place.doc, passage);
      texts.put(place.doc, passage.get(Fields.TEXT.key()));
    }
    Iterator<Excerpt> found = excerpts.of(asked, texts).iterator();
    var read = new ArrayList<TextHits>();
    for (int i = 0; i < shown.size(); i++) {
      var hits = new ArrayList<Hit>();
      for (Place place : places.get(i)) {
        hits.add(hit(place, Objects.requireNonNull(stored.get(place.doc)), found.next()));
      }
      read.add(text(shown.get(i), gathered, hits));
    }
    return read;
  }

  /** Of each of the sources its best passages. */
  private List<List<Place>> places(
      List<Integer> shown, int passages, Query query, FacetCounter facets) throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
    var best = new TreeMap<Integer, Best<Place>>();
    shown.forEach(source -> best.put(source, new Best<>(passages, BEST_FIRST)));
    for (LeafReaderContext leaf : searcher.getLeafContexts()) {
      Scorer scorer = sources.isIn(leaf.ord, best.keySet()) ? weight.scorer(leaf) : null;
      if (scorer != null) {
        read(leaf, scorer, best, facets);
      }
    }
    return shown.stream()
        .map(source -> Objects.requireNonNull(best.get(source)).inOrder())
        .toList();
  }

  /** What is deleted is still among the documents of a scorer. */
  private void read(
      LeafReaderContext leaf, Scorer scorer, Map<Integer, Best<Place>> best, FacetCounter facets)
      throws IOException {
    FacetCounter.Leaf values = facets.new Leaf(leaf.ord);
    DocIdSetIterator docs = scorer.iterator();
    Bits live = leaf.reader().getLiveDocs();
    for (var source : best.entrySet()) {
      if (sources.leaf(source.getKey()) == leaf.ord) {
        int end = sources.doc(source.getKey());
        int doc = Math.max(docs.docID(), sources.start(source.getKey()));
        doc = docs.docID() < doc ? docs.advance(doc) : doc;
        for (; doc < end; doc = docs.nextDoc()) {
          if ((live == null || live.get(doc)) && values.check(doc) == FacetCounter.HIT) {
            source.getValue().add(new Place(leaf.docBase + doc, scorer.score()));
          }
        }
      }
    }
  }

  private TextHits text(int source, Gatherer gathered, List<Hit> hits) throws IOException {
    int leaf = searcher.getLeafContexts().get(sources.leaf(source)).docBase;
    Document stored = searcher.storedFields().document(leaf + sources.doc(source), WANTED);
    return new TextHits(
        new SourceId(stored.get(Fields.ID.key())),
        stored.get(Fields.LOCATION.key()),
        text(stored, Fields.TITLE),
        text(stored, Fields.PUBLISHER),
        text(stored, Fields.PUBLISHED).map(LocalDate::parse),
        gathered.copies(source),
        gathered.hits(source),
        hits);
  }

  private static Hit hit(Place place, Document stored, Excerpt excerpt) {
    String text = stored.get(Fields.TEXT.key());
    int begin = number(stored, Fields.BEGIN).orElseThrow();
    Span all = new Span(begin, begin + text.length());
    List<Span> sentences = excerpt.sentences().stream().map(span -> span.shifted(begin)).toList();
    return new Hit(
        text(stored, Fields.LABEL),
        number(stored, Fields.PAGE),
        all,
        text,
        excerpt.matches().stream().map(span -> span.shifted(begin)).toList(),
        sentences.isEmpty() ? List.of(all) : sentences,
        place.score);
  }

  private static Optional<String> text(Document place, Fields field) {
    return Optional.ofNullable(place.get(field.key()));
  }

  private static OptionalInt number(Document place, Fields field) {
    IndexableField value = place.getField(field.key());
    return value == null ? OptionalInt.empty() : OptionalInt.of(value.storedValue().getIntValue());
  }
}
