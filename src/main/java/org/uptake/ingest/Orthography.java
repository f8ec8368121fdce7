package org.uptake.ingest;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.uptake.text.Tsv;

/**
 * How often a language uses which letters beyond a to z.
 *
 * <p>Costs are negative natural logarithms of probabilities. A letter's probability is told by its
 * rank alone, by Gusein-Zade's formula for letter frequencies: {@code (ln(n + 1) - ln(rank)) / n}.
 */
final class Orthography {
  /** A letter that the language does not have: in names, and in wrong encodings. */
  private static final float FOREIGN = 11;

  /** An ideograph or syllable below the most frequent; there are thousands, each is rare. */
  private static final float RARE = 10;

  /** What the listed signs of a script of thousands make of a text, at least. */
  private static final double LISTED = 0.8;

  private static final int ALPHABET = 120;

  /** Markup and foreign names stand in texts of every script. */
  private static final double MOST_PER_ASCII_LETTER = 0.25;

  /** How much likelier a frequent pair is than its letters are by themselves. */
  private static final double PAIR = 0.7;

  /** A sign between the letters of a word, where the language writes words without. */
  private static final double WITHIN = 4;

  private static final String APOSTROPHE = "’";

  private final String code;
  private final double cost;
  private final double perAsciiLetter;
  private final double perSignWithin;
  private final int first;
  private final float[] costs;
  private final float unlisted;

  /** By {@link #place}. */
  private final BitSet pairs = new BitSet();

  private Orthography(Tsv.Row row) {
    code = row.cell("language");
    cost = Double.parseDouble(row.cell("cost"));
    double share = Integer.parseInt(row.cell("share")) / 1000.0;
    perAsciiLetter = Math.min(-Math.log(1 - share), MOST_PER_ASCII_LETTER);
    perSignWithin = row.cell("letters").contains(APOSTROPHE) ? 0 : WITHIN;
    int[] ranked = row.cell("letters").replace(APOSTROPHE, "").chars().distinct().toArray();
    boolean isAlphabet = ranked.length < ALPHABET;
    unlisted = isAlphabet ? FOREIGN : RARE;
    first = Arrays.stream(ranked).map(c -> Math.min(c, upper(c))).min().orElse(0);
    int last = Arrays.stream(ranked).map(c -> Math.max(c, upper(c))).max().orElse(0);
    costs = new float[last - first + 1];
    Arrays.fill(costs, FOREIGN);
    for (int i = 0; i < ranked.length; i++) {
      double frequency =
          (Math.log(ranked.length + 1.0) - Math.log(i + 1.0)) / ranked.length * share;
      float known = (float) -Math.log(frequency * (isAlphabet ? 1 : LISTED));
      costs[ranked[i] - first] = known;
      costs[upper(ranked[i]) - first] = known;
    }
    for (String pair : row.cell("pairs").split(" ")) {
      if (pair.length() == 2) {
        pairs.set(place(pair.charAt(0), pair.charAt(1)));
      }
    }
  }

  private int place(char one, char next) {
    return (one - first) * costs.length + next - first;
  }

  private static int upper(int c) {
    return Character.toUpperCase(c);
  }

  /** The languages of {@code orthographies.tsv}. */
  static List<Orthography> all() {
    return OwnTable.rows(
            "orthographies.tsv", "language", "cost", "share", "letters", "pairs", "words")
        .stream()
        .map(Orthography::new)
        .toList();
  }

  String code() {
    return code;
  }

  /** What the letters of a text cost, where it is in this language. */
  double cost(DecodedText text) {
    double sum = cost + perAsciiLetter * text.asciiLetters() + perSignWithin * text.signsWithin();
    String letters = text.lettersBeyondAscii();
    boolean hasPairs = !pairs.isEmpty();
    char before = DecodedText.GAP;
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      if (letter != DecodedText.GAP) {
        sum += cost(letter) - (hasPairs && isPair(before, letter) ? PAIR : 0);
      }
      before = letter;
    }
    return sum;
  }

  private boolean isPair(char one, char next) {
    return one >= first
        && next >= first
        && next - first < costs.length
        && pairs.get(place(one, next));
  }

  private float cost(char letter) {
    int i = letter - first;
    float known = i >= 0 && i < costs.length ? costs[i] : FOREIGN;
    return known == FOREIGN && isOfThousands(letter) ? unlisted : known;
  }

  /** Kana, ideographs and syllables. */
  private static boolean isOfThousands(char c) {
    return c >= 0x3040;
  }
}
