package org.uptake.ingest;

import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * In which encoding do bytes read like a language?
 *
 * <p>For each encoding and each language written in it: how likely would somebody write just these
 * letters and signs, and is a word among them that the language cannot do without? Libraries that
 * guess encodings compare frequencies of bytes alone, which tell little in a sentence or two.
 */
final class Encodings {
  /** The bytes that are looked at: a paragraph or two leave no doubt. */
  static final int SAMPLE = 2 << 10;

  /** Where a sign of thousands costs more on average, they are drawn by lot. */
  private static final double MOST_OF_THOUSANDS = 8.6;

  /** The same for alphabets, where a foreign letter or two is no accident. */
  private static final double MOST_OF_ALPHABET = 14;

  /** How far a file is believed that says in which encoding it is. */
  private static final double DECLARED = 12;

  private static final double WORD = 2;
  private static final double WORD_BEYOND_ASCII = 4;
  private static final int SHORTEST_WORD = 2;

  /** One reading of the bytes; the lower its cost, the likelier. */
  private record Reading(Candidate candidate, double cost, double perSign) {

    /** Nearly all bytes are signs of some kind in these, and chance makes no language of them. */
    boolean isLanguageLike() {
      return perSign < (candidate.isOfThousands() ? MOST_OF_THOUSANDS : MOST_OF_ALPHABET);
    }
  }

  /** An encoding that is tried, with a bit for each language in it. */
  private record Candidate(Charset charset, double cost, long languages) {
    boolean isWide() {
      return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    boolean isOfThousands() {
      return !charset.name().equals("UTF-8") && charset.newEncoder().maxBytesPerChar() > 1;
    }
  }

  private final List<Orthography> languages;
  private final Map<String, Long> words = new HashMap<>();
  private final List<Candidate> candidates;

  Encodings() {
    languages = Orthography.all();
    List<String> codes = languages.stream().map(Orthography::code).toList();
    OwnTable.rows("orthographies.tsv", "language", "words")
        .forEach(
            row -> {
              long bit = bit(row.cell("language"), codes);
              for (String word : row.cell("words").split(" ")) {
                words.merge(word, bit, (one, other) -> one | other);
              }
            });
    candidates =
        OwnTable.rows("encodings.tsv", "charset", "cost", "languages").stream()
            .map(
                row ->
                    new Candidate(
                        Charset.forName(row.cell("charset")),
                        Double.parseDouble(row.cell("cost")),
                        bits(row.cell("languages"), codes)))
            .toList();
  }

  private static long bits(String languages, List<String> codes) {
    if (languages.equals("*")) {
      return -1;
    }
    long bits = 0;
    for (String code : languages.split(" ")) {
      bits |= bit(code, codes);
    }
    return bits;
  }

  private static long bit(String code, List<String> codes) {
    int place = codes.indexOf(code);
    if (place < 0 || place >= Long.SIZE) {
      throw new IllegalStateException(
          "a language of the encodings must be one of " + codes + ", got '" + code + "'");
    }
    return 1L << place;
  }

  /** Whether {@code charset}, or what it is short for, is looked for here. */
  boolean knows(Charset charset) {
    return candidates.stream().anyMatch(c -> c.charset().equals(charset));
  }

  /**
   * The encoding in which {@code sample} reads best; absent where it reads like no language.
   *
   * @param declared the encoding that the file names, where {@link #knows} it
   */
  Optional<Charset> likeliest(byte[] sample, boolean mayBeWide, Optional<Charset> declared) {
    return candidates.stream()
        .filter(candidate -> mayBeWide || !candidate.isWide())
        .map(candidate -> reading(sample, candidate, declared))
        .filter(Reading::isLanguageLike)
        .min(Comparator.comparingDouble(Reading::cost))
        .map(reading -> reading.candidate().charset());
  }

  private Reading reading(byte[] sample, Candidate candidate, Optional<Charset> declared) {
    DecodedText text = DecodedText.of(new String(sample, candidate.charset()));
    double[] known = knownWords(text.lower());
    double best = Double.MAX_VALUE;
    double letters = 0;
    for (int i = 0; i < languages.size(); i++) {
      if ((candidate.languages() & (1L << i)) != 0) {
        double cost = languages.get(i).cost(text);
        letters = cost - known[i] < best ? cost : letters;
        best = Math.min(best, cost - known[i]);
      }
    }
    double believed = declared.filter(candidate.charset()::equals).isPresent() ? DECLARED : 0;
    return new Reading(
        candidate,
        candidate.cost() + text.cost() + best - believed,
        candidate.isWide()
            ? (letters + text.cost()) / Math.max(text.lower().length(), 1)
            : (letters + text.costBeyond()) / Math.max(text.beyond(), 1));
  }

  /** What the words that each language cannot do without speak for it. */
  private double[] knownWords(String lower) {
    var known = new double[languages.size()];
    int start = 0;
    for (int i = 0; i <= lower.length(); i++) {
      if (i < lower.length() && Glyphs.isOfWord(lower.charAt(i))) {
        continue;
      }
      if (i - start >= SHORTEST_WORD) {
        String word = lower.substring(start, i);
        long bits = words.getOrDefault(word, 0L);
        double worth = isAscii(word) ? WORD : WORD_BEYOND_ASCII;
        for (long rest = bits; rest != 0; rest &= rest - 1) {
          known[Long.numberOfTrailingZeros(rest)] += worth;
        }
      }
      start = i + 1;
    }
    return known;
  }

  private static boolean isAscii(String word) {
    return word.chars().allMatch(c -> c < 0x80);
  }
}
