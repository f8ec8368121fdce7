package org.uptake.extract.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.uptake.extract.Letters;
import org.uptake.text.Span;

/**
 * Which of many short pieces of text a text has, whatever its case, in one pass over it: an
 * Aho-Corasick automaton in one flat array, with a column for each letter that the pieces have.
 * Safe to share between threads.
 */
public final class Literals {
  /** Latin, Greek and Cyrillic. */
  private static final int USUAL = 0x530;

  /** That of all letters that no piece has. */
  private static final int OTHER = 0;

  private static final int ROOT = 0;
  private static final int[] NOTHING = {};

  private final int[] lengths;

  /** For each letter its column; those beyond share one, and may count as one another. */
  private final char[] columns = new char[USUAL];

  private final int beyond;
  private final int width;

  /** For each node and column the node that comes next; {@code ~node} where pieces end there. */
  private final int[] steps;

  /** For each node the pieces that end there. */
  private final int[][] ends;

  /**
   * @param pieces in small letters; a piece is known by its place in the list
   */
  public Literals(List<String> pieces) {
    lengths = pieces.stream().mapToInt(String::length).toArray();
    var letters = new BitSet(USUAL);
    pieces.forEach(piece -> piece.chars().filter(c -> c < USUAL).forEach(letters::set));
    char column = OTHER;
    for (int letter = letters.nextSetBit(0); letter >= 0; letter = letters.nextSetBit(letter + 1)) {
      column++;
      columns[letter] = column;
    }
    for (char letter = 0; letter < USUAL; letter++) {
      char small = Letters.small(letter);
      columns[letter] = small < USUAL ? columns[small] : columns[letter];
    }
    beyond = column + 1;
    width = column + 2;
    var building = new Building();
    for (int i = 0; i < pieces.size(); i++) {
      building.add(pieces.get(i), i);
    }
    building.link();
    steps = building.rows();
    ends =
        building.ends.stream()
            .map(ended -> ended.isEmpty() ? NOTHING : ended.stream().toArray())
            .toArray(int[][]::new);
  }

  private int column(char letter) {
    return letter < USUAL ? columns[letter] : beyond;
  }

  /** The automaton while it grows. */
  private final class Building {
    final List<int[]> next = new ArrayList<>();
    final List<BitSet> ends = new ArrayList<>();

    Building() {
      addNode();
    }

    private int addNode() {
      int[] none = new int[width];
      Arrays.fill(none, -1);
      next.add(none);
      ends.add(new BitSet());
      return next.size() - 1;
    }

    void add(String piece, int number) {
      int node = ROOT;
      for (int i = 0; i < piece.length(); i++) {
        int column = column(piece.charAt(i));
        if (next.get(node)[column] < 0) {
          next.get(node)[column] = addNode();
        }
        node = next.get(node)[column];
      }
      ends.get(node).set(number);
    }

    /** Gives each node a step for each letter: where no piece goes on, that of its ending. */
    void link() {
      int[] ending = new int[next.size()];
      var open = new ArrayDeque<Integer>();
      for (int column = 0; column < width; column++) {
        int child = next.get(ROOT)[column];
        if (child < 0) {
          next.get(ROOT)[column] = ROOT;
        } else {
          open.add(child);
        }
      }
      while (!open.isEmpty()) {
        int node = open.remove();
        ends.get(node).or(ends.get(ending[node]));
        for (int column = 0; column < width; column++) {
          int otherwise = next.get(ending[node])[column];
          int child = next.get(node)[column];
          if (child < 0) {
            next.get(node)[column] = otherwise;
          } else {
            ending[child] = otherwise;
            open.add(child);
          }
        }
      }
    }

    int[] rows() {
      int[] rows = new int[next.size() * width];
      for (int node = 0; node < next.size(); node++) {
        for (int column = 0; column < width; column++) {
          int step = next.get(node)[column];
          rows[node * width + column] = ends.get(step).isEmpty() ? step : ~step;
        }
      }
      return rows;
    }
  }

  /**
   * Adds each piece that {@code text} has in {@code within}, and where it begins.
   *
   * @param first the number of the first piece among all triggers
   */
  public void addTo(Found found, String text, Span within, int first) {
    int node = ROOT;
    for (int i = within.start(); i < within.end(); i++) {
      node = steps[node * width + column(text.charAt(i))];
      if (node < 0) {
        node = ~node;
        for (int piece : ends[node]) {
          found.add(first + piece, i + 1 - lengths[piece]);
        }
      }
    }
  }
}
