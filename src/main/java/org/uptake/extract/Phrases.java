package org.uptake.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uptake.text.Span;

/**
 * Finds the phrases of a lexicon in a text, word by word, in one pass.
 *
 * <p>Case does not matter, save in a word of two or more capitals ({@code CAT}), which is found in
 * capitals alone. A word that ends in {@code *} stands for every word that begins so. Between two
 * words of a phrase the text may have spaces, a hyphen, an apostrophe, a quote, a slash or a point;
 * a comma only where the phrase has one. Where several phrases match, the leftmost counts, then the
 * longest. Safe to share between threads.
 *
 * @param <T> what a phrase stands for
 */
public final class Phrases<T> {
  private static final int WIDEST_GAP = 4;
  private static final String IN_GAPS = " -'\"/.";

  /** Begins a word that a comma must stand before. */
  private static final char COMMA = ',';

  /** In the tree, ends a word that is whole, and one of which there may be more. */
  private static final char WHOLE = ' ';

  private static final char BEGINNING = '*';

  private static final Pattern WORD = Pattern.compile("(,\\s*)?([\\p{L}\\p{N}\\p{M}*]+)");

  /** A phrase found at {@code span}. */
  public record Match<T>(Span span, T entry) {}

  private final LetterTree tree;
  private final FirstLetters firstLetters;
  private final List<T> entries;

  private Phrases(NavigableMap<String, T> phrases) {
    tree = new LetterTree(phrases.navigableKeySet());
    Set<String> beginnings = new HashSet<>();
    Set<String> words = new HashSet<>();
    for (String phrase : phrases.keySet()) {
      int end = 0;
      while (phrase.charAt(end) != WHOLE && phrase.charAt(end) != BEGINNING) {
        end++;
      }
      (phrase.charAt(end) == WHOLE ? words : beginnings).add(phrase.substring(0, end));
    }
    firstLetters = new FirstLetters(beginnings, words);
    entries = List.copyOf(phrases.values());
  }

  /** Phrases are added here; of two equal ones the later counts. */
  public static final class Builder<T> {
    private final NavigableMap<String, T> phrases = new TreeMap<>();

    public Builder<T> add(String phrase, T entry) {
      var path = new StringBuilder();
      Matcher word = WORD.matcher(phrase);
      while (word.find()) {
        if (word.group(1) != null && !path.isEmpty()) {
          path.append(COMMA);
        }
        append(word.group(2), path);
      }
      if (path.isEmpty()) {
        throw new IllegalArgumentException("a phrase needs a word, got '" + phrase + "'");
      }
      phrases.put(path.toString(), entry);
      return this;
    }

    public Phrases<T> build() {
      return new Phrases<>(phrases);
    }

    private static void append(String word, StringBuilder path) {
      boolean isBeginning = word.charAt(word.length() - 1) == BEGINNING;
      boolean isAsItStands = !isBeginning && isAcronym(word);
      for (int i = 0; i < word.length() - (isBeginning ? 1 : 0); i++) {
        path.append(isAsItStands ? word.charAt(i) : Letters.small(word.charAt(i)));
      }
      path.append(isBeginning ? BEGINNING : WHOLE);
    }

    private static boolean isAcronym(String word) {
      return word.length() > 1
          && word.chars().anyMatch(Character::isUpperCase)
          && word.chars().noneMatch(Character::isLowerCase);
    }
  }

  /**
   * The phrases in {@code within}, none overlapping another.
   *
   * @param plain as {@link org.uptake.text.Plain} gives it
   */
  public List<Match<T>> find(String plain, Span within) {
    var search = new Search(plain, within.end());
    var matches = new ArrayList<Match<T>>();
    int i = within.start();
    while (i < within.end()) {
      if (!Letters.isOfWord(plain.charAt(i))) {
        i++;
        continue;
      }
      int end = search.endOfWord(i);
      if (firstLetters.mayBe(plain, i, end) && search.isAt(i, end)) {
        matches.add(new Match<>(new Span(i, search.end), entries.get(search.phrase)));
        end = search.end;
      }
      i = end;
    }
    return matches;
  }

  public List<Match<T>> find(String plain) {
    return find(plain, new Span(0, plain.length()));
  }

  /** One way through a text, up to {@code last}; for one thread. */
  private final class Search {
    private final String plain;
    private final int last;

    /** The nodes to which the words so far lead, that of the better phrase first. */
    private int[] nodes = new int[4];

    private int count;
    private int[] reached = new int[4];
    private int reachedCount;

    /** What {@link #isAt} found: the place of the phrase and its end. */
    private int phrase;

    private int end;

    Search(String plain, int last) {
      this.plain = plain;
      this.last = last;
    }

    int endOfWord(int from) {
      int i = from;
      while (i < last && Letters.isOfWord(plain.charAt(i))) {
        i++;
      }
      return i;
    }

    /** Whether a phrase begins with the word from {@code from} up to {@code to}; the longest. */
    boolean isAt(int from, int to) {
      phrase = LetterTree.NONE;
      nodes[0] = LetterTree.ROOT;
      count = 1;
      int start = from;
      int behind = to;
      boolean afterComma = false;
      while (start < behind) {
        step(start, behind, afterComma);
        note(behind);
        afterComma = behind < last && plain.charAt(behind) == COMMA;
        start = count == 0 ? last : nextWord(behind);
        behind = endOfWord(start);
      }
      return phrase != LetterTree.NONE;
    }

    private void note(int behind) {
      for (int i = 0; i < count; i++) {
        int ending = tree.ending(nodes[i]);
        if (ending != LetterTree.NONE) {
          phrase = ending;
          end = behind;
          return;
        }
      }
    }

    /** Where the word begins that adjoins the one up to {@code behind}; the last if none does. */
    private int nextWord(int behind) {
      int i = behind < last && plain.charAt(behind) == COMMA ? behind + 1 : behind;
      while (i < last && i - behind <= WIDEST_GAP && IN_GAPS.indexOf(plain.charAt(i)) >= 0) {
        i++;
      }
      return i < last && i - behind <= WIDEST_GAP && Letters.isOfWord(plain.charAt(i)) ? i : last;
    }

    /**
     * Goes on by one word: from each node by itself before by its beginnings, the longest first.
     */
    private void step(int from, int to, boolean afterComma) {
      reachedCount = 0;
      for (int i = 0; i < count; i++) {
        int node = afterComma ? tree.next(nodes[i], COMMA) : nodes[i];
        if (node != LetterTree.NONE && tree.goesOn(node)) {
          if (!Character.isLowerCase(plain.charAt(from))) {
            asItStands(node, from, to);
          }
          inSmallLetters(node, from, to, afterComma);
        }
      }
      int[] free = nodes;
      nodes = reached;
      count = reachedCount;
      reached = free;
    }

    private void asItStands(int from, int start, int stop) {
      int node = from;
      boolean isSmall = true;
      for (int i = start; i < stop && node != LetterTree.NONE; i++) {
        char letter = plain.charAt(i);
        isSmall &= letter == Letters.small(letter);
        node = tree.next(node, letter);
      }
      if (node != LetterTree.NONE && !isSmall) {
        reach(tree.next(node, WHOLE));
      }
    }

    private void inSmallLetters(int from, int start, int stop, boolean afterComma) {
      int node = from;
      int before = reachedCount;
      if (afterComma) {
        reach(tree.next(node, BEGINNING));
      }
      for (int i = start; i < stop; i++) {
        node = tree.next(node, Letters.small(plain.charAt(i)));
        if (node == LetterTree.NONE) {
          break;
        }
        reach(tree.next(node, BEGINNING));
      }
      if (node != LetterTree.NONE) {
        reach(tree.next(node, WHOLE));
      }
      reverse(before);
    }

    private void reach(int node) {
      if (node == LetterTree.NONE) {
        return;
      }
      if (reachedCount == reached.length) {
        reached = Arrays.copyOf(reached, 2 * reachedCount);
      }
      reached[reachedCount] = node;
      reachedCount++;
    }

    /** The whole word was reached last, and counts before its beginnings. */
    private void reverse(int from) {
      for (int low = from, high = reachedCount - 1; low < high; low++, high--) {
        int node = reached[low];
        reached[low] = reached[high];
        reached[high] = node;
      }
    }
  }
}
