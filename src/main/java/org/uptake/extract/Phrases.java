package org.uptake.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.uptake.text.Span;

/**
 * Finds the phrases of a lexicon in a text, word by word, in one pass.
 *
 * <p>Case does not matter, save in a word of two or more capitals ({@code CAT}), which is found in
 * capitals alone. A word that ends in {@code *} stands for every word that begins so. Between two
 * words of a phrase the text may have spaces, a hyphen, an apostrophe, a quote, a slash or a point;
 * a comma only where the phrase has one. Where several phrases match, the leftmost counts, then the
 * longest.
 *
 * @param <T> what a phrase stands for
 */
public final class Phrases<T> {
  private static final int WIDEST_GAP = 4;
  private static final String IN_GAPS = " -'\"/.";

  /** Begins the key of a word that a comma must stand before. */
  private static final String COMMA = ",";

  private static final Pattern WORD = Pattern.compile("(,\\s*)?([\\p{L}\\p{N}\\p{M}*]+)");

  /** A phrase found at {@code span}. */
  public record Match<T>(Span span, T entry) {}

  private record Word(String exact, String lower, int start, int end) {}

  private static final class Node<T> {
    final Map<String, Node<T>> next = new HashMap<>();
    final Prefixes<Node<T>> prefixes = new Prefixes<>();
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
        node = word.endsWith("*") ? prefixed(node, word) : exact(node, word);
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

    private static <T> Node<T> exact(Node<T> node, String word) {
      return node.next.computeIfAbsent(key(word), w -> new Node<>());
    }

    private static <T> Node<T> prefixed(Node<T> node, String word) {
      String prefix = word.substring(0, word.length() - 1).toLowerCase(Locale.ROOT);
      return node.prefixes.computeIfAbsent(prefix, Node::new);
    }

    private static List<String> wordsOf(String phrase) {
      var words = new ArrayList<String>();
      Matcher matcher = WORD.matcher(phrase);
      while (matcher.find()) {
        boolean afterComma = matcher.group(1) != null && !words.isEmpty();
        words.add((afterComma ? COMMA : "") + matcher.group(2));
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
    List<Node<T>> nodes = List.of(root);
    Optional<Match<T>> best = Optional.empty();
    for (int i = first; i < words.size(); i++) {
      if (i > first && !adjoin(plain, words.get(i - 1), words.get(i))) {
        break;
      }
      nodes = steps(nodes, words.get(i), i > first && commaBetween(plain, words, i));
      if (nodes.isEmpty()) {
        break;
      }
      for (Node<T> node : nodes) {
        if (node.entry != null) {
          best =
              Optional.of(
                  new Match<>(new Span(words.get(first).start(), words.get(i).end()), node.entry));
          break;
        }
      }
    }
    return best;
  }

  /** Where {@code word} leads to: by itself before by its beginnings, the longer of them first. */
  private static <T> List<Node<T>> steps(List<Node<T>> nodes, Word word, boolean afterComma) {
    String exact = afterComma ? COMMA + word.exact() : word.exact();
    String lower = afterComma ? COMMA + word.lower() : word.lower();
    List<Node<T>> reached = List.of();
    for (Node<T> node : nodes) {
      reached = with(reached, node.next.get(exact));
      if (!exact.equals(lower)) {
        reached = with(reached, node.next.get(lower));
      }
      for (Node<T> prefixed : node.prefixes.of(lower)) {
        reached = with(reached, prefixed);
      }
    }
    return reached;
  }

  private static <T> List<Node<T>> with(List<Node<T>> nodes, @Nullable Node<T> node) {
    if (node == null) {
      return nodes;
    }
    List<Node<T>> more = nodes.isEmpty() ? new ArrayList<>(2) : nodes;
    more.add(node);
    return more;
  }

  private static boolean commaBetween(String plain, List<Word> words, int i) {
    return plain.charAt(words.get(i - 1).end()) == ',';
  }

  private static boolean adjoin(String plain, Word left, Word right) {
    if (right.start() - left.end() > WIDEST_GAP) {
      return false;
    }
    int from = plain.charAt(left.end()) == ',' ? left.end() + 1 : left.end();
    for (int i = from; i < right.start(); i++) {
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
