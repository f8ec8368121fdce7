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

  private final List<int[]> next = new ArrayList<>();
  private final int[] lengths;
  private final List<BitSet> ends = new ArrayList<>();

  /**
   * @param pieces in small letters; a piece is known by its place in the list
   */
  Literals(List<String> pieces) {
    lengths = pieces.stream().mapToInt(String::length).toArray();
    addNode();
    for (int i = 0; i < pieces.size(); i++) {
      ends.get(path(pieces.get(i))).set(i);
    }
    link();
  }

  private static int letter(String text, int place) {
    return Math.min(text.charAt(place), OTHER);
  }

  private int addNode() {
    int[] steps = new int[ALPHABET];
    Arrays.fill(steps, -1);
    next.add(steps);
    ends.add(new BitSet());
    return next.size() - 1;
  }

  private int path(String piece) {
    int node = ROOT;
    for (int i = 0; i < piece.length(); i++) {
      int letter = letter(piece, i);
      int[] steps = next.get(node);
      if (steps[letter] < 0) {
        steps[letter] = addNode();
      }
      node = steps[letter];
    }
    return node;
  }

  /** Gives each node a step for each letter: where no piece goes on, that of its longest ending. */
  private void link() {
    int[] ending = new int[next.size()];
    var open = new ArrayDeque<Integer>();
    for (int letter = 0; letter < ALPHABET; letter++) {
      int child = next.get(ROOT)[letter];
      if (child < 0) {
        next.get(ROOT)[letter] = ROOT;
      } else {
        open.add(child);
      }
    }
    while (!open.isEmpty()) {
      int node = open.remove();
      ends.get(node).or(ends.get(ending[node]));
      for (int letter = 0; letter < ALPHABET; letter++) {
        int otherwise = next.get(ending[node])[letter];
        int child = next.get(node)[letter];
        if (child < 0) {
          next.get(node)[letter] = otherwise;
        } else {
          ending[child] = otherwise;
          open.add(child);
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
      node = next.get(node)[letter(lower, i)];
      BitSet ended = ends.get(node);
      for (int piece = ended.nextSetBit(0); piece >= 0; piece = ended.nextSetBit(piece + 1)) {
        found.add(first + piece, i + 1 - lengths[piece]);
      }
    }
  }
}
