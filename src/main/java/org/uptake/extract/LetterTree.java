package org.uptake.extract;

import java.util.Arrays;
import java.util.SortedSet;

/**
 * Many phrases as one tree of their letters, in a few flat arrays: a text is compared with all of
 * them at once, and left at the first letter with which none goes on. Where only one phrase is left
 * the rest of it stands in one piece, so that most of the tree lies close together. Safe to share
 * between threads.
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

  /** Stands in no text; behind it two characters tell the number of the phrase. */
  private static final char END = '\uFFFF';

  /** For each node the letter that leads to it. */
  private final char[] letters;

  /**
   * For each node the first of those to which it leads; they follow one another in the order of
   * their letters, up to the first of the next node.
   */
  private final int[] below;

  /** For each node the phrase that ends there. */
  private final int[] ending;

  /** For each node itself, or where what is left of its only phrase begins in {@link #rests}. */
  private final int[] places;

  /** What is left of phrases, each up to its {@link #END}; a place in it is a node as well. */
  private final char[] rests;

  /** The nodes from this one on are places in {@link #rests}. */
  private final int firstRest;

  /** For the root and each of the first letters, and each letter, the node that comes next. */
  private final int[] direct;

  private final int directNodes;

  /**
   * @param phrases each is known by its place among them
   */
  public LetterTree(SortedSet<String> phrases) {
    var building = new Building(phrases.toArray(String[]::new));
    building.grow();
    int size = building.size;
    letters = Arrays.copyOf(building.letter, size);
    below = Arrays.copyOf(building.first, size + 1);
    ending = Arrays.copyOf(building.ends, size);
    places = Arrays.copyOf(building.place, size);
    rests = building.rests.toString().toCharArray();
    firstRest = size;
    for (int node = 0; node < size; node++) {
      places[node] = places[node] == NONE ? node : firstRest + places[node];
    }
    directNodes = Math.min(MOST_FIRST, below[ROOT + 1]);
    direct = new int[directNodes * DIRECT];
    for (int node = ROOT; node < directNodes; node++) {
      for (char c = 0; c < DIRECT; c++) {
        direct[node * DIRECT + c] = among(node, c);
      }
    }
  }

  /** The tree while it grows, one depth after the other. */
  private static final class Building {
    final String[] sorted;
    final char[] letter;
    final int[] first;
    final int[] ends;
    final int[] place;
    final StringBuilder rests = new StringBuilder();
    int size = 1;

    /** The phrases that go through a node, from one up to another, all begin alike to a depth. */
    private final int[] from;

    private final int[] to;
    private final int[] depth;

    Building(String[] sorted) {
      this.sorted = sorted;
      int most = 2 + Arrays.stream(sorted).mapToInt(String::length).sum();
      letter = new char[most];
      first = new int[most];
      ends = new int[most];
      place = new int[most];
      from = new int[most];
      to = new int[most];
      depth = new int[most];
      to[ROOT] = sorted.length;
    }

    void grow() {
      for (int node = ROOT; node < size; node++) {
        first[node] = size;
        place[node] = NONE;
        ends[node] = NONE;
        if (node != ROOT && to[node] - from[node] == 1) {
          place[node] = rests.length();
          rests.append(sorted[from[node]], depth[node], sorted[from[node]].length());
          rests.append(END).append((char) (from[node] >>> Character.SIZE));
          rests.append((char) from[node]);
        } else {
          addBelow(node);
        }
      }
      first[size] = size;
    }

    private void addBelow(int node) {
      int i = from[node];
      int common = depth[node];
      boolean isEnd = i < to[node] && sorted[i].length() == common;
      ends[node] = isEnd ? i++ : NONE;
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
  }

  /** The node to which {@code letter} leads from {@code node}. */
  public int next(int node, char letter) {
    if (node >= firstRest) {
      return rests[node - firstRest] == letter ? node + 1 : NONE;
    }
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
    return low < high && letters[low] == letter ? places[low] : NONE;
  }

  /** Whether anything goes on from {@code node}. */
  boolean goesOn(int node) {
    return node >= firstRest ? rests[node - firstRest] != END : below[node] < below[node + 1];
  }

  /** The place of the phrase that ends at {@code node}. */
  public int ending(int node) {
    if (node < firstRest) {
      return ending[node];
    }
    int at = node - firstRest;
    return rests[at] == END ? (rests[at + 1] << Character.SIZE) | rests[at + 2] : NONE;
  }
}
