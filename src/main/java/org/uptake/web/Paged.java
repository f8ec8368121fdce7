package org.uptake.web;

import java.util.List;

/**
 * One page of a long list.
 *
 * @param page counted from 1
 * @param last the number of the last page
 */
record Paged<T>(List<T> shown, int page, int last, Query query) {
  private static final int MOST = 100_000;

  Paged {
    shown = List.copyOf(shown);
  }

  /** The page that is asked for, or the last one. */
  static <T> Paged<T> of(List<T> all, int onAPage, Query query) {
    int last = Math.max(1, (all.size() + onAPage - 1) / onAPage);
    int page = Math.min(query.number("page", 1, MOST), last);
    List<T> shown = all.stream().skip((page - 1L) * onAPage).limit(onAPage).toList();
    return new Paged<>(shown, page, last, query);
  }

  /** The query of another page. */
  String other(int number) {
    return query.with("page", Integer.toString(number));
  }
}
