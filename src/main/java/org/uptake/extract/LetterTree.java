package org.uptake.extract;

import java.util.Arrays;
import java.util.SortedSet;

/**
 * Many phrases as one tree of their letters, in a few flat arrays: a text is compared with all of
 * them at once, and left at the first letter with which none goes on. Safe to share between
 * threads.
 */
public final class LetterTree {
  public static final int ROOT = 0;

  /** No node, no phrase. */
  public static final int NONE = -1;

  /**
   * From the root and the first letters, where most words of a text are left, a letter of ASCII
   * leads on at once.
   */
  private static final int DIRECT = 128;

  /** So many nodes: the table of more costs more than it saves. */
  private static final int MOST_FIRST = 64;

  /** So few letters are sooner gone through than halved. */
  private static final int FEW = 6;

  /** For each node the letter that leads to it. */
  private final char[] letters;

  /**
   * For each node the first of those to which it leads; they follow one another in the order of
   * their letters, up to the first of the next node.
   */
  private final int[] below;

  /** For each node the phrase that ends there. */
  private final int[] ending;

  /** For the root and each of the first letters, and each letter, the node that comes next. */
  private final int[] direct;

  private final int directNodes;

  /**
   * @param phrases each is known by its place among them
   */
  public LetterTree(SortedSet<String> phrases) {
    String[] sorted = phrases.toArray(String[]::new);
    int most = 2 + phrases.stream().mapToInt(String::length).sum();
    var letter = new char[most];
    var first = new int[most];
    var ends = new int[most];
    // The phrases that go through a node, from one up to another, all begin alike, up to a depth.
    var from = new int[most];
    var to = new int[most];
    var depth = new int[most];
    to[ROOT] = sorted.length;
    int size = 1;
    for (int node = ROOT; node < size; node++) {
      int i = from[node];
      int common = depth[node];
      boolean isEnd = i < to[node] && sorted[i].length() == common;
      ends[node] = isEnd ? i++ : NONE;
      first[node] = size;
      while (i < to[node]) {
        letter[size] = sorted[i].charAt(common);
        depth[size] = common + 1;
        from[size] = i;
        while (i < to[node] && sorted[i].charAt(common) == letter[size]) {
          i++;
        }
        to[size] = i;
        size++;
      }
    }
    first[size] = size;
    letters = Arrays.copyOf(letter, size);
    below = Arrays.copyOf(first, size + 1);
    ending = Arrays.copyOf(ends, size);
    directNodes = Math.min(MOST_FIRST, below[ROOT + 1]);
    direct = new int[directNodes * DIRECT];
    for (int node = ROOT; node < directNodes; node++) {
      for (char c = 0; c < DIRECT; c++) {
        direct[node * DIRECT + c] = among(node, c);
      }
    }
  }

  /** The node to which {@code letter} leads from {@code node}. */
  public int next(int node, char letter) {
    return node < directNodes && letter < DIRECT
        ? direct[node * DIRECT + letter]
        : among(node, letter);
  }

  private int among(int node, char letter) {
    int low = below[node];
    int high = below[node + 1];
    while (high - low > FEW) {
      int middle = (low + high) >>> 1;
      if (letters[middle] > letter) {
        high = middle;
      } else {
        low = middle;
      }
    }
    while (low < high && letters[low] < letter) {
      low++;
    }
    return low < high && letters[low] == letter ? low : NONE;
  }

  /** Whether anything goes on from {@code node}. */
  boolean goesOn(int node) {
    return below[node] < below[node + 1];
  }

  /** The place of the phrase that ends at {@code node}. */
  public int ending(int node) {
    return ending[node];
  }
}
