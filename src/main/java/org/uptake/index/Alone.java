package org.uptake.index;

import java.util.Collection;
import org.apache.lucene.search.CollectorManager;

/** One collector for all of an index, which is gone over by one thread. */
record Alone(Gatherer gatherer) implements CollectorManager<Gatherer, Gatherer> {
  @Override
  public Gatherer newCollector() {
    return gatherer;
  }

  @Override
  public Gatherer reduce(Collection<Gatherer> gatherers) {
    return gatherer;
  }
}
