package org.uptake.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/**
 * Goes over all passages that answer, once: how many each source has, how well the best of them
 * answers, what they have of each facet.
 *
 * <p>Of sources with the same text one stands for all: the first, in the order in which tables
 * count copies, that has an answer; what is chosen may so make another copy stand for a text. Which
 * it is shows only at the end, so their passages wait.
 */
final class Gatherer implements Collector {
  private final SourceRanks sources;
  private final FacetCounter facets;
  private final boolean scored;
  private final int[] hits;
  private final float[] best;
  private final List<Waiting> waiting = new ArrayList<>();
  private final BitSet waits = new BitSet();

  /** A passage of a source whose text others have too. */
  private record Waiting(int leaf, int doc, int source, int verdict) {}

  Gatherer(SourceRanks sources, FacetCounter facets, boolean scored) {
    this.sources = sources;
    this.facets = facets;
    this.scored = scored;
    hits = new int[sources.size()];
    best = new float[sources.size()];
  }

  @Override
  public ScoreMode scoreMode() {
    return scored ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
    return new Passages(context.ord);
  }

  private final class Passages implements LeafCollector {
    private final int leaf;
    private final FacetCounter.Leaf values;
    private Scorable scorer = NO_SCORE;
    private int source;

    Passages(int leaf) throws IOException {
      this.leaf = leaf;
      values = facets.new Leaf(leaf);
    }

    @Override
    public void setScorer(Scorable passage) {
      scorer = passage;
    }

    @Override
    public void collect(int doc) throws IOException {
      int verdict = values.check(doc);
      if (verdict == FacetCounter.MISS) {
        return;
      }
      source = sources.sourceOf(leaf, doc, source);
      if (verdict == FacetCounter.HIT) {
        hits[source]++;
        if (scored) {
          best[source] = Math.max(best[source], scorer.score());
        }
      }
      if (sources.hasCopies(source)) {
        waiting.add(new Waiting(leaf, doc, source, verdict));
        waits.set(source);
      } else {
        facets.count(verdict);
      }
    }
  }

  private static final Scorable NO_SCORE =
      new Scorable() {
        @Override
        public float score() {
          return 0;
        }
      };

  /** The sources with an answer, one of each text, in no order. */
  List<Integer> gathered() throws IOException {
    countWaiting();
    var found = new ArrayList<Integer>();
    for (int source = 0; source < hits.length; source++) {
      boolean isAlone = !sources.hasCopies(source);
      if (hits[source] > 0 && (isAlone || standsFor(source) == source)) {
        found.add(source);
      }
    }
    return found;
  }

  private void countWaiting() throws IOException {
    waiting.sort(Comparator.comparingInt(Waiting::leaf).thenComparingInt(Waiting::doc));
    int leaf = -1;
    FacetCounter.Leaf values = null;
    for (Waiting passage : waiting) {
      if (values == null || passage.leaf != leaf) {
        leaf = passage.leaf;
        values = facets.new Leaf(leaf);
      }
      if (standsFor(passage.source) == passage.source) {
        values.check(passage.doc);
        facets.count(passage.verdict);
      }
    }
    waiting.clear();
  }

  /** The first of its copies with an answer, else with something to count. */
  private int standsFor(int source) {
    int[] copies = sources.copies(source);
    return IntStream.of(copies)
        .filter(copy -> hits[copy] > 0)
        .findFirst()
        .orElseGet(() -> IntStream.of(copies).filter(waits::get).findFirst().orElse(source));
  }

  /** How many passages of a source answer. */
  int hits(int source) {
    return hits[source];
  }

  float best(int source) {
    return best[source];
  }

  /** How many others with the text of a source answer too. */
  int copies(int source) {
    int answering = 0;
    for (int copy : sources.copies(source)) {
      answering += copy != source && hits[copy] > 0 ? 1 : 0;
    }
    return answering;
  }
}
