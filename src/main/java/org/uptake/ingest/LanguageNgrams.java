package org.uptake.ingest;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.util.normalizer.CharSequenceNormalizer;
import opennlp.tools.util.normalizer.EmojiCharSequenceNormalizer;
import opennlp.tools.util.normalizer.NumberCharSequenceNormalizer;
import opennlp.tools.util.normalizer.ShrinkCharSequenceNormalizer;
import opennlp.tools.util.normalizer.TwitterCharSequenceNormalizer;
import opennlp.tools.util.normalizer.UrlCharSequenceNormalizer;

/**
 * What OpenNLP's model of languages says of a text where it leaves no doubt, without a buffer and a
 * count for each n-gram of one to three letters, as OpenNLP makes them.
 *
 * <p>The weights are added in another order than OpenNLP's, so the last digits may differ: nothing
 * is said where they could matter. Safe to share between threads.
 */
final class LanguageNgrams {
  private static final int LONGEST = 3;
  private static final int BITS_OF_LETTER = 16;
  private static final long MASK = (1L << (LONGEST * BITS_OF_LETTER)) - 1;

  /** Far more than the last digits of a confidence make. */
  private static final double MARGIN = 1e-6;

  /** OpenNLP's own reckoning has no numbers for sums beyond some 700. */
  private static final double LARGEST_SUM = 600;

  private final String[] languages;

  /** A hash table: the letters of an n-gram as one number, 0 where there is none. */
  private final long[] ngrams;

  /** The weights of the n-gram at the same place. */
  private final Context[] weights;

  private LanguageNgrams(String[] languages, int size) {
    this.languages = languages;
    ngrams = new long[size];
    weights = new Context[size];
  }

  /** Empty where the model is of another kind than expected. */
  static Optional<LanguageNgrams> of(LanguageDetectorModel model) {
    if (!(model.getMaxentModel() instanceof AbstractModel weighted)
        || !(weighted.getDataStructures()[1] instanceof Map<?, ?> contexts)) {
      return Optional.empty();
    }
    String[] languages = new String[weighted.getNumOutcomes()];
    Arrays.setAll(languages, weighted::getOutcome);
    var made =
        new LanguageNgrams(languages, Integer.highestOneBit(contexts.size() * 3 / 2 + 1) << 1);
    contexts.forEach((ngram, context) -> made.put((String) ngram, (Context) context));
    return Optional.of(made);
  }

  private void put(String ngram, Context context) {
    if (ngram.isEmpty() || ngram.length() > LONGEST || ngram.indexOf('\0') >= 0) {
      return;
    }
    long key = 0;
    for (int i = 0; i < ngram.length(); i++) {
      key = key << BITS_OF_LETTER | ngram.charAt(i);
    }
    int place = place(key);
    ngrams[place] = key;
    weights[place] = context;
  }

  /** Where the n-gram stands or would stand. */
  private int place(long key) {
    int last = ngrams.length - 1;
    long mixed = key * 0x9E3779B97F4A7C15L;
    int place = (int) (mixed >>> 40) & last;
    while (ngrams[place] != 0 && ngrams[place] != key) {
      place = (place + 1) & last;
    }
    return place;
  }

  /**
   * The model's code of the language that it holds {@code sample} for with more than {@code least}.
   */
  Optional<String> sure(String sample, double least) {
    if (sample.indexOf('\0') >= 0) {
      return Optional.empty();
    }
    double[] sums = sums(lower(normal(sample)));
    int best = 0;
    for (int i = 1; i < sums.length; i++) {
      best = sums[i] > sums[best] ? i : best;
    }
    double all = 0;
    for (double sum : sums) {
      all += Math.exp(sum - sums[best]);
    }
    boolean isSure = Math.abs(sums[best]) < LARGEST_SUM && 1 / all > least + MARGIN;
    return isSure ? Optional.of(languages[best]) : Optional.empty();
  }

  /** The weights for each language of the n-grams in {@code text}, each counted once. */
  private double[] sums(char[] text) {
    double[] sums = new double[languages.length];
    var seen = new BitSet(ngrams.length);
    long last = 0;
    for (int i = 0; i < text.length; i++) {
      last = (last << BITS_OF_LETTER | text[i]) & MASK;
      for (int length = 1; length <= Math.min(LONGEST, i + 1); length++) {
        int place = place(last & (MASK >>> ((LONGEST - length) * BITS_OF_LETTER)));
        Context found = weights[place];
        if (found != null && !seen.get(place)) {
          seen.set(place);
          add(found, sums);
        }
      }
    }
    return sums;
  }

  private static void add(Context weights, double[] sums) {
    int[] languages = weights.getOutcomes();
    double[] values = weights.getParameters();
    for (int i = 0; i < languages.length; i++) {
      sums[languages[i]] += values[i];
    }
  }

  private static char[] lower(CharSequence text) {
    char[] lower = new char[text.length()];
    for (int i = 0; i < lower.length; i++) {
      lower[i] = Character.toLowerCase(text.charAt(i));
    }
    return lower;
  }

  /** As OpenNLP makes a text ready; in most some of its steps find nothing. */
  private static CharSequence normal(String sample) {
    boolean marks = false;
    boolean addresses = false;
    boolean digits = false;
    for (int i = 0; i < sample.length(); i++) {
      char c = sample.charAt(i);
      marks |= c == '-' || c >= Character.MIN_SURROGATE;
      addresses |= c == '/' || c == '@';
      digits |= c >= '0' && c <= '9';
    }
    CharSequence text = step(marks, EmojiCharSequenceNormalizer.getInstance(), sample);
    text = step(addresses, UrlCharSequenceNormalizer.getInstance(), text);
    text = step(true, TwitterCharSequenceNormalizer.getInstance(), text);
    text = step(digits, NumberCharSequenceNormalizer.getInstance(), text);
    return step(true, ShrinkCharSequenceNormalizer.getInstance(), text);
  }

  private static CharSequence step(boolean needed, CharSequenceNormalizer step, CharSequence text) {
    return needed ? step.normalize(text) : text;
  }
}
