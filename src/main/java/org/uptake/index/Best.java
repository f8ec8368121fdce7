package org.uptake.index;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The first few of many by some order, without sorting all. */
final class Best<T> {
  private final int limit;
  private final Comparator<T> order;
  private final PriorityQueue<T> kept;
  private int left;

  /** Keeps the {@code limit} that come first in {@code order}; 1 or more. */
  Best(int limit, Comparator<T> order) {
    this.limit = limit;
    this.order = order;
    kept = new PriorityQueue<>(order.reversed());
  }

  void add(T one) {
    if (kept.size() < limit) {
      kept.add(one);
      return;
    }
    left++;
    if (order.compare(one, kept.element()) < 0) {
      kept.remove();
      kept.add(one);
    }
  }

  /** How many were not kept. */
  int left() {
    return left;
  }

  /** In their order. */
  List<T> inOrder() {
    return kept.stream().sorted(order).toList();
  }
}
