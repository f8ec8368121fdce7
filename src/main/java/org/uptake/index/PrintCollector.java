package org.uptake.index;

import java.io.IOException;
import java.util.stream.LongStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.uptake.document.Prints;

/** By what all hits of a search are known again. */
final class PrintCollector implements Collector {
  private final FacetOrdinals ordinals;
  private final FacetCounter facets;
  private final LongStream.Builder prints = LongStream.builder();

  PrintCollector(FacetOrdinals ordinals, FacetCounter facets) {
    this.ordinals = ordinals;
    this.facets = facets;
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
    FacetCounter.Leaf values = facets.new Leaf(context.ord);
    NumericDocValues ofLeaf = ordinals.prints(context.ord);
    return new LeafCollector() {
      @Override
      public void setScorer(Scorable passage) {
        // No score is asked for.
      }

      @Override
      public void collect(int doc) throws IOException {
        if (values.check(doc) == FacetCounter.HIT && ofLeaf.advanceExact(doc)) {
          prints.add(ofLeaf.longValue());
        }
      }
    };
  }

  Prints collected() {
    return Prints.of(prints.build());
  }
}
