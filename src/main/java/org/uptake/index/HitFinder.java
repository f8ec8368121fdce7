package org.uptake.index;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.uptake.document.Prints;
import org.uptake.document.Search;
import org.uptake.document.SearchOutcome.Hits;
import org.uptake.document.SourceId;

/** Finds the documents that answer a search best, with their best passages. Safe to share. */
final class HitFinder {
  private final IndexSearcher searcher;
  private final SourceRanks sources;
  private final FacetOrdinals facets;
  private final Analyzer analyzer;

  HitFinder(IndexSearcher searcher, List<List<SourceId>> copies, Analyzer analyzer)
      throws IOException {
    this.searcher = searcher;
    this.analyzer = analyzer;
    sources = SourceRanks.of(searcher.getIndexReader(), copies);
    facets = new FacetOrdinals(searcher.getIndexReader());
  }

  /** What answers {@code asked}, which is the question of the search. */
  Hits find(Query asked, Search search) throws IOException, QuestionProblem {
    Optional<Cursor> after =
        search.after().isPresent()
            ? Optional.of(Cursor.read(search.after().get()))
            : Optional.empty();
    Query query = inUnits(asked, search);
    var counter = new FacetCounter(facets, search);
    var gatherer = new Gatherer(sources, counter, search.order() == Search.Order.BEST);
    searcher.search(query, new Alone<>(gatherer));
    List<Integer> found = gatherer.gathered();
    var ranking = new Ranking(search.order(), sources, gatherer);
    var best = new Best<>(search.texts(), ranking);
    for (int source : found) {
      if (after.isEmpty() || ranking.isBehind(source, after.get())) {
        best.add(source);
      }
    }
    List<Integer> shown = best.inOrder();
    return new Hits(
        new HitReader(searcher, sources, new Excerpts(searcher, analyzer))
            .read(shown, search.passages(), asked, query, gatherer, counter),
        found.size(),
        found.stream().mapToLong(gatherer::hits).sum(),
        counter.counts(),
        best.left() > 0 ? Optional.of(ranking.cursor(shown.getLast()).written()) : Optional.empty(),
        Optional.empty());
  }

  private static Query inUnits(Query asked, Search search) {
    return new BooleanQuery.Builder()
        .add(asked, Occur.MUST)
        .add(new TermQuery(new Term(Fields.UNIT.key(), search.unit().name())), Occur.FILTER)
        .build();
  }

  /** All hits of a search, of all copies of a text. */
  Prints prints(Query asked, Search search) throws IOException {
    var prints = new PrintCollector(facets, new FacetCounter(facets, search));
    searcher.search(inUnits(asked, search), new Alone<>(prints));
    return prints.collected();
  }

  /** The order in which documents come: by a key, the greatest first, then by location. */
  private record Ranking(Search.Order order, SourceRanks sources, Gatherer gathered)
      implements Comparator<Integer> {

    private int key(int source) {
      int day = sources.day(source);
      return switch (order) {
        // Of scores, which are not negative, the bits have the order of the numbers.
        case BEST -> Float.floatToIntBits(gathered.best(source));
        case NEWEST -> day;
        case OLDEST -> day == SourceRanks.NO_DAY ? day : -day;
      };
    }

    @Override
    public int compare(Integer one, Integer other) {
      int byKey = Integer.compare(key(other), key(one));
      return byKey != 0 ? byKey : Integer.compare(sources.rank(one), sources.rank(other));
    }

    Cursor cursor(int source) {
      return new Cursor(key(source), sources.location(source));
    }

    boolean isBehind(int source, Cursor cursor) {
      return key(source) < cursor.key()
          || (key(source) == cursor.key()
              && sources.location(source).compareTo(cursor.location()) > 0);
    }
  }
}
