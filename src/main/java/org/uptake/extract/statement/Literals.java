package org.uptake.extract.statement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Which of many short pieces of text a sentence has, in one pass over it: an Aho-Corasick automaton
 * that tells the letters of ASCII apart. Safe to share between threads.
 */
final class Literals {
  private static final int ALPHABET = 128;

  /** Stands for all letters beyond ASCII, which thus may count as one another. */
  private static final int OTHER = ALPHABET - 1;

  private static final int ROOT = 0;

  private final int[] lengths;

  /** For each node and letter the node that comes next. */
  private final int[][] steps;

  /** For each node the pieces that end there. */
  private final int[][] ends;

  /**
   * @param pieces in small letters; a piece is known by its place in the list
   */
  Literals(List<String> pieces) {
    lengths = pieces.stream().mapToInt(String::length).toArray();
    var building = new Building();
    for (int i = 0; i < pieces.size(); i++) {
      building.add(pieces.get(i), i);
    }
    building.link();
    steps = building.steps.toArray(int[][]::new);
    ends = building.ends.stream().map(ended -> ended.stream().toArray()).toArray(int[][]::new);
  }

  private static int letter(String text, int place) {
    return Math.min(text.charAt(place), OTHER);
  }

  /** The automaton while it grows. */
  private static final class Building {
    final List<int[]> steps = new ArrayList<>();
    final List<BitSet> ends = new ArrayList<>();

    Building() {
      addNode();
    }

    private int addNode() {
      int[] none = new int[ALPHABET];
      Arrays.fill(none, -1);
      steps.add(none);
      ends.add(new BitSet());
      return steps.size() - 1;
    }

    void add(String piece, int number) {
      int node = ROOT;
      for (int i = 0; i < piece.length(); i++) {
        int letter = letter(piece, i);
        if (steps.get(node)[letter] < 0) {
          steps.get(node)[letter] = addNode();
        }
        node = steps.get(node)[letter];
      }
      ends.get(node).set(number);
    }

    /** Gives each node a step for each letter: where no piece goes on, that of its ending. */
    void link() {
      int[] ending = new int[steps.size()];
      var open = new ArrayDeque<Integer>();
      for (int letter = 0; letter < ALPHABET; letter++) {
        int child = steps.get(ROOT)[letter];
        if (child < 0) {
          steps.get(ROOT)[letter] = ROOT;
        } else {
          open.add(child);
        }
      }
      while (!open.isEmpty()) {
        int node = open.remove();
        ends.get(node).or(ends.get(ending[node]));
        for (int letter = 0; letter < ALPHABET; letter++) {
          int otherwise = steps.get(ending[node])[letter];
          int child = steps.get(node)[letter];
          if (child < 0) {
            steps.get(node)[letter] = otherwise;
          } else {
            ending[child] = otherwise;
            open.add(child);
          }
        }
      }
    }
  }

  /**
   * Adds each piece that {@code lower} has, and where it begins.
   *
   * @param first the number of the first piece among all triggers
   */
  void addTo(Found found, String lower, int first) {
    int node = ROOT;
    for (int i = 0; i < lower.length(); i++) {
      node = steps[node][letter(lower, i)];
      for (int piece : ends[node]) {
        found.add(first + piece, i + 1 - lengths[piece]);
      }
    }
  }
}
