package org.uptake.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Drops recognised lines that stand at the same place of several pages and read about the same: a
 * running title is never recognised twice alike.
 */
final class OcrFurniture {
  /** How many lines of a page's edge may be furniture; a letter head comes in pieces. */
  private static final int EDGE_LINES = 6;

  /** A scanner takes in a page a little higher or lower, in points. */
  private static final double SHIFT = 14;

  /** How many pages before and after are looked at. */
  private static final int NEAR = 6;

  /** As in {@link PdfFurniture}. */
  private static final double SHARE_OF_PAGES = 0.25;

  /** Two lines of any English text have a tenth of their groups of letters in common. */
  private static final double ALIKE = 0.45;

  private static final int GROUP = 3;

  /** What is left of a letter head where a word of it was not recognised. */
  private static final int LONGEST_DIRT = 8;

  private final List<Page> pages;

  private OcrFurniture(List<Page> pages) {
    this.pages = pages;
  }

  /** A line at an edge, and the groups of letters in it. */
  private record Edge(PdfLine line, Set<String> groups) {
    Edge {
      groups = Set.copyOf(groups);
    }

    static Edge of(PdfLine line) {
      return new Edge(line, groupsOf(line.text()));
    }

    boolean isLike(Edge other) {
      if (groups.isEmpty() || Math.abs(line.y() - other.line.y()) > SHIFT) {
        return false;
      }
      long same = groups.stream().filter(other.groups::contains).count();
      return 2.0 * same >= ALIKE * (groups.size() + other.groups.size());
    }
  }

  private record Page(List<Edge> top, List<Edge> foot) {
    Page {
      top = List.copyOf(top);
      foot = List.copyOf(foot);
    }
  }

  static List<PdfLine> without(List<PdfLine> lines) {
    Map<Integer, List<PdfLine>> byPage = new TreeMap<>();
    lines.forEach(line -> byPage.computeIfAbsent(line.page(), p -> new ArrayList<>()).add(line));
    List<Page> pages = byPage.values().stream().map(OcrFurniture::page).toList();
    Set<PdfLine> dropped = new OcrFurniture(pages).furniture();
    return lines.stream().filter(line -> !dropped.contains(line)).toList();
  }

  private static Page page(List<PdfLine> lines) {
    List<PdfLine> down = lines.stream().sorted(Comparator.comparingDouble(PdfLine::y)).toList();
    return new Page(edge(down), edge(down.reversed()));
  }

  private static List<Edge> edge(List<PdfLine> lines) {
    return lines.stream().limit(EDGE_LINES).map(Edge::of).toList();
  }

  private static Set<String> groupsOf(String text) {
    String letters = text.toLowerCase(Locale.ROOT).replaceAll("\\P{L}", "");
    var groups = new HashSet<String>();
    for (int i = 0; i + GROUP <= letters.length(); i++) {
      groups.add(letters.substring(i, i + GROUP));
    }
    return groups;
  }

  private Set<PdfLine> furniture() {
    var dropped = new HashSet<PdfLine>();
    for (int i = 0; i < pages.size(); i++) {
      List<Page> near = pages.subList(Math.max(0, i - NEAR), Math.min(pages.size(), i + NEAR + 1));
      double often = Math.max(2, SHARE_OF_PAGES * near.size());
      drop(pages.get(i).top(), near.stream().map(Page::top).toList(), often, dropped);
      drop(pages.get(i).foot(), near.stream().map(Page::foot).toList(), often, dropped);
    }
    return dropped;
  }

  /** From the edge inwards, up to the first line that is text. */
  private static void drop(
      List<Edge> edge, List<List<Edge>> near, double often, Set<PdfLine> dropped) {
    for (int i = 0; i < edge.size(); i++) {
      Edge at = edge.get(i);
      long returns = near.stream().filter(other -> other.stream().anyMatch(at::isLike)).count();
      boolean number = TextFurniture.isPageNumber(at.line().text());
      if (returns >= often || number) {
        dropped.add(at.line());
      } else if (at.line().text().length() > LONGEST_DIRT) {
        return;
      }
    }
  }
}
