package org.uptake.version;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * A text in half a kilobyte, by which it can be told how much of it another text has.
 *
 * <p>One-permutation MinHash (Li, Owen, Zhang 2012) over all stretches of {@value #STRETCH}
 * letters, five words or so: each is hashed once and falls into one of {@value #BINS} bins, of
 * which each keeps its least. The share of bins in which two texts agree estimates the share of
 * stretches that both have, with a standard error of 0.03 at most. Stretches of letters and not of
 * words, since what a PDF does to a text, it does to the spaces between words first.
 */
final class Signature {
  static final int BINS = 256;
  private static final int STRETCH = 24;

  /** Bits of the hash that choose the bin; the others choose which stretch the bin keeps. */
  private static final int BIN_BITS = 8;

  private static final long WITHIN_BIN = -1L >>> BIN_BITS;
  private static final int LANE_BITS = 16;
  private static final int PER_LONG = Long.SIZE / LANE_BITS;
  private static final long LANE = (1L << LANE_BITS) - 1;
  private static final long HIGHEST_OF_LANES = 0x8000_8000_8000_8000L;

  /** So many agreeing bins make a key, and so many keys there are. */
  private static final int PER_KEY = 5;

  private static final int KEYS = BINS / PER_KEY;

  /** Of so many numbers the first tell whether it is worth to compare all. */
  private static final int GLANCE = 16;

  private static final double AT_A_GLANCE = 0.3;

  private static final long BASE = 0x9E3779B97F4A7C15L;
  private static final long OUTGOING = power(BASE, STRETCH);

  /** Of each bin 16 bits of the hash it keeps, 0 where it is empty: four bins in a number. */
  private final long[] bins;

  private final int letters;

  /** A hash of all letters in their order. */
  private final long whole;

  private Signature(long[] bins, int letters, long whole) {
    this.bins = bins;
    this.letters = letters;
    this.whole = whole;
  }

  static Signature of(String text) {
    char[] letters = Letters.of(text);
    long[] least = new long[BINS];
    Arrays.fill(least, Long.MAX_VALUE);
    long rolling = 0;
    long whole = 0;
    int first = Math.min(STRETCH, letters.length);
    for (int i = 0; i < first; i++) {
      rolling = rolling * BASE + letters[i];
      whole = rolling;
    }
    if (first > 0) {
      keep(least, mixed(rolling));
    }
    for (int i = STRETCH; i < letters.length; i++) {
      rolling = rolling * BASE + (letters[i] - letters[i - STRETCH] * OUTGOING);
      keep(least, mixed(rolling));
      whole = whole * BASE + letters[i];
    }
    return new Signature(packed(least), letters.length, mixed(whole));
  }

  private static void keep(long[] least, long hash) {
    int bin = (int) (hash >>> (Long.SIZE - BIN_BITS));
    long own = hash & WITHIN_BIN;
    if (own < least[bin]) {
      least[bin] = own;
    }
  }

  private static long[] packed(long[] least) {
    long[] packed = new long[BINS / PER_LONG];
    for (int bin = 0; bin < BINS; bin++) {
      if (least[bin] != Long.MAX_VALUE) {
        long mark = Math.max(1, least[bin] & LANE);
        packed[bin / PER_LONG] |= mark << (bin % PER_LONG * LANE_BITS);
      }
    }
    return packed;
  }

  /** All bits decide on all: the finish of MurmurHash3. */
  static long mixed(long hash) {
    long mixed = hash;
    mixed = (mixed ^ (mixed >>> 33)) * 0xFF51AFD7ED558CCDL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return mixed ^ (mixed >>> 33);
  }

  private static long power(long base, int times) {
    long power = 1;
    for (int i = 0; i < times; i++) {
      power *= base;
    }
    return power;
  }

  /** How many letters and digits the text has. */
  int letters() {
    return letters;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(letters);
    out.writeLong(whole);
    for (long four : bins) {
      out.writeLong(four);
    }
  }

  static Signature read(DataInput in) throws IOException {
    int letters = in.readInt();
    long whole = in.readLong();
    long[] bins = new long[BINS / PER_LONG];
    for (int i = 0; i < bins.length; i++) {
      bins[i] = in.readLong();
    }
    return new Signature(bins, letters, whole);
  }

  /** Whether both have the same letters in the same order. */
  boolean isSame(Signature other) {
    return letters == other.letters && whole == other.whole;
  }

  /**
   * The share of stretches that both have of those that either has; 0 where there are none, and
   * where a glance tells that it is far below a half.
   */
  double alike(Signature other) {
    int same = 0;
    int any = 0;
    for (int i = 0; i < bins.length; i++) {
      int filled = filledLanes(bins[i] | other.bins[i]);
      any += filled;
      // Where both are empty they agree too, but that tells nothing.
      same += filled - filledLanes(bins[i] ^ other.bins[i]);
      if (i == GLANCE && same < AT_A_GLANCE * any) {
        return 0;
      }
    }
    return any == 0 ? 0 : (double) same / any;
  }

  /** How many of four lanes are not zero. */
  private static int filledLanes(long lanes) {
    long carried = (lanes & ~HIGHEST_OF_LANES) + ~HIGHEST_OF_LANES;
    return Long.bitCount((carried | lanes) & HIGHEST_OF_LANES);
  }

  /**
   * Keys of which two texts that are alike share at least one, nearly surely, and others hardly
   * any: each of a few bins, and one of all. A short text leaves bins empty; the next one that it
   * fills stands in (Shrivastava, Li 2014). No keys where the text has no letters.
   */
  long[] keys() {
    if (letters == 0) {
      return new long[0];
    }
    long[] filled = filled();
    long[] keys = new long[KEYS + 1];
    for (int key = 0; key < KEYS; key++) {
      long hash = key;
      for (int bin = key * PER_KEY; bin < (key + 1) * PER_KEY; bin++) {
        hash = mixed(hash * BASE + filled[bin]);
      }
      keys[key] = hash;
    }
    keys[KEYS] = whole;
    return keys;
  }

  private long[] filled() {
    long[] filled = new long[BINS];
    long value = 0;
    for (int i = 2 * BINS - 1; i >= 0; i--) {
      int bin = i % BINS;
      long own = bins[bin / PER_LONG] >>> (bin % PER_LONG * LANE_BITS) & LANE;
      // How far the value was carried is part of it, else near bins would tell the same.
      value = own == 0 ? value + (1L << LANE_BITS) : own;
      filled[bin] = value;
    }
    return filled;
  }
}
