package org.uptake.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Drops what returns at the top and the foot of the pages: running titles, page numbers. */
final class PdfFurniture {
  /** How many lines of a page's edge may be furniture. */
  private static final int EDGE_LINES = 4;

  /** Left and right pages may differ, a first page and a chapter's mostly do. */
  private static final double SHARE_OF_PAGES = 0.25;

  /** A sign or two outside of the furniture is a stamp, or what a scanner made of dust. */
  private static final int DIRT = 2;

  private PdfFurniture() {}

  static List<PdfLine> without(List<PdfLine> lines) {
    Map<Integer, List<PdfLine>> pages = new TreeMap<>();
    lines.forEach(line -> pages.computeIfAbsent(line.page(), p -> new ArrayList<>()).add(line));
    Map<String, Integer> tops = new HashMap<>();
    Map<String, Integer> feet = new HashMap<>();
    for (List<PdfLine> page : pages.values()) {
      page.sort(Comparator.comparingDouble(PdfLine::y));
      shapes(edge(page)).forEach(shape -> tops.merge(shape, 1, Integer::sum));
      shapes(edge(page.reversed())).forEach(shape -> feet.merge(shape, 1, Integer::sum));
    }
    double often = Math.max(2, SHARE_OF_PAGES * pages.size());
    Set<PdfLine> dropped = new HashSet<>();
    for (List<PdfLine> page : pages.values()) {
      drop(edge(page), tops, often, dropped);
      drop(edge(page.reversed()), feet, often, dropped);
    }
    return lines.stream().filter(line -> !dropped.contains(line)).toList();
  }

  private static List<PdfLine> edge(List<PdfLine> page) {
    return page.subList(0, Math.min(EDGE_LINES, page.size()));
  }

  private static Set<String> shapes(List<PdfLine> edge) {
    var shapes = new HashSet<String>();
    edge.forEach(line -> shapes.add(TextFurniture.shape(line.text())));
    return shapes;
  }

  /** From the edge inwards, up to the first line that is text. */
  private static void drop(
      List<PdfLine> edge, Map<String, Integer> counts, double often, Set<PdfLine> dropped) {
    for (int i = 0; i < edge.size(); i++) {
      String text = edge.get(i).text();
      boolean repeated = counts.getOrDefault(TextFurniture.shape(text), 0) >= often;
      if (text.isEmpty() || repeated || TextFurniture.isPageNumber(text)) {
        dropped.addAll(edge.subList(0, i + 1));
      } else if (text.length() > DIRT) {
        return;
      }
    }
  }
}
