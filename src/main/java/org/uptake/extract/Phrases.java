package org.uptake.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uptake.text.Span;

/**
 * Finds the phrases of a lexicon in a text, word by word, in one pass.
 *
 * <p>Case does not matter, save in a word of two or more capitals ({@code CAT}), which is found in
 * capitals alone. A word that ends in {@code *} stands for every word that begins so. Between two
 * words of a phrase the text may have spaces, a hyphen, an apostrophe, a quote, a slash or a point.
 * Where several phrases match, the leftmost counts, then the longest.
 *
 * @param <T> what a phrase stands for
 */
public final class Phrases<T> {
  private static final int WIDEST_GAP = 4;
  private static final String IN_GAPS = " -'\"/.";

  /** A phrase found at {@code span}. */
  public record Match<T>(Span span, T entry) {}

  private record Word(String exact, String lower, int start, int end) {}

  private static final class Node<T> {
    final Map<String, Node<T>> next = new HashMap<>();
    final Map<String, Node<T>> prefixes = new HashMap<>();
    @Nullable T entry;
  }

  private final Node<T> root;

  private Phrases(Node<T> root) {
    this.root = root;
  }

  /** Phrases are added here; of two equal ones the later counts. */
  public static final class Builder<T> {
    private final Node<T> root = new Node<>();

    public Builder<T> add(String phrase, T entry) {
      Node<T> node = root;
      for (String word : wordsOf(phrase)) {
        node =
            word.endsWith("*")
                ? node.prefixes.computeIfAbsent(
                    word.substring(0, word.length() - 1).toLowerCase(Locale.ROOT),
                    w -> new Node<>())
                : node.next.computeIfAbsent(key(word), w -> new Node<>());
      }
      if (node == root) {
        throw new IllegalArgumentException("a phrase needs a word, got '" + phrase + "'");
      }
      node.entry = entry;
      return this;
    }

    public Phrases<T> build() {
      return new Phrases<>(root);
    }

    private static List<String> wordsOf(String phrase) {
      var words = new ArrayList<String>();
      for (String word : phrase.split("[^\\p{L}\\p{N}\\p{M}*]+")) {
        if (!word.isEmpty()) {
          words.add(word);
        }
      }
      return words;
    }

    private static String key(String word) {
      return isAcronym(word) ? word : word.toLowerCase(Locale.ROOT);
    }
  }

  /**
   * The phrases in {@code within}, none overlapping another.
   *
   * @param plain as {@link org.uptake.text.Plain} gives it
   */
  public List<Match<T>> find(String plain, Span within) {
    List<Word> words = wordsIn(plain, within);
    var matches = new ArrayList<Match<T>>();
    int i = 0;
    while (i < words.size()) {
      Optional<Match<T>> match = longest(plain, words, i);
      if (match.isPresent()) {
        matches.add(match.get());
        int end = match.get().span().end();
        while (i < words.size() && words.get(i).start() < end) {
          i++;
        }
      } else {
        i++;
      }
    }
    return matches;
  }

  public List<Match<T>> find(String plain) {
    return find(plain, new Span(0, plain.length()));
  }

  private Optional<Match<T>> longest(String plain, List<Word> words, int first) {
    Node<T> node = root;
    Optional<Match<T>> best = Optional.empty();
    for (int i = first; i < words.size(); i++) {
      if (i > first && !adjoin(plain, words.get(i - 1), words.get(i))) {
        break;
      }
      Node<T> step = step(node, words.get(i));
      if (step == null) {
        break;
      }
      node = step;
      if (node.entry != null) {
        best =
            Optional.of(
                new Match<>(new Span(words.get(first).start(), words.get(i).end()), node.entry));
      }
    }
    return best;
  }

  private static <T> @Nullable Node<T> step(Node<T> node, Word word) {
    Node<T> exact = node.next.get(word.exact());
    if (exact == null && !word.exact().equals(word.lower())) {
      exact = node.next.get(word.lower());
    }
    if (exact != null || node.prefixes.isEmpty()) {
      return exact;
    }
    for (int length = word.lower().length(); length > 1; length--) {
      Node<T> prefix = node.prefixes.get(word.lower().substring(0, length));
      if (prefix != null) {
        return prefix;
      }
    }
    return null;
  }

  private static boolean adjoin(String plain, Word left, Word right) {
    if (right.start() - left.end() > WIDEST_GAP) {
      return false;
    }
    for (int i = left.end(); i < right.start(); i++) {
      if (IN_GAPS.indexOf(plain.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static List<Word> wordsIn(String plain, Span within) {
    var words = new ArrayList<Word>();
    int i = within.start();
    while (i < within.end()) {
      if (!isWordPart(plain.charAt(i))) {
        i++;
        continue;
      }
      int start = i;
      while (i < within.end() && isWordPart(plain.charAt(i))) {
        i++;
      }
      String exact = plain.substring(start, i);
      words.add(new Word(exact, exact.toLowerCase(Locale.ROOT), start, i));
    }
    return words;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isAcronym(String word) {
    return word.length() > 1
        && word.chars().anyMatch(Character::isUpperCase)
        && word.chars().noneMatch(Character::isLowerCase);
  }
}
