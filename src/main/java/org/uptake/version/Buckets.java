package org.uptake.version;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Numbers by the keys under which they were put, up to {@value #MOST} under one key: more have it
 * from boilerplate, and it tells nothing any more. In arrays, since a million boxed entries would
 * take a hundred megabytes.
 */
final class Buckets {
  static final int MOST = 100;

  private static final int NONE = -1;
  private static final int LEAST = 1 << 10;

  /** Open addressing: of each slot the key, and its last entry. */
  private long[] keys = new long[LEAST];

  private int[] heads = emptySlots(LEAST);
  private byte[] sizes = new byte[LEAST];
  private int used;

  /** Of each entry the number, and the entry before it under the same key. */
  private int[] numbers = new int[LEAST];

  private int[] before = new int[LEAST];
  private int entries;

  void put(long key, int number) {
    if (used * 2 >= keys.length) {
      grow();
    }
    if (entries == numbers.length) {
      numbers = Arrays.copyOf(numbers, entries * 2);
      before = Arrays.copyOf(before, entries * 2);
    }
    int slot = slot(key);
    if (heads[slot] == NONE) {
      keys[slot] = key;
      used++;
    }
    if (sizes[slot] > MOST) {
      return;
    }
    sizes[slot]++;
    numbers[entries] = number;
    before[entries] = heads[slot];
    heads[slot] = entries;
    entries++;
  }

  void each(long key, IntConsumer taker) {
    int slot = slot(key);
    if (sizes[slot] > MOST) {
      return;
    }
    for (int entry = heads[slot]; entry != NONE; entry = before[entry]) {
      taker.accept(numbers[entry]);
    }
  }

  private int slot(long key) {
    int slot = (int) key & (keys.length - 1);
    while (heads[slot] != NONE && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldHeads = heads;
    byte[] oldSizes = sizes;
    keys = new long[oldKeys.length * 2];
    heads = emptySlots(keys.length);
    sizes = new byte[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldHeads[i] != NONE) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        heads[slot] = oldHeads[i];
        sizes[slot] = oldSizes[i];
      }
    }
  }

  private static int[] emptySlots(int length) {
    int[] heads = new int[length];
    Arrays.fill(heads, NONE);
    return heads;
  }
}
