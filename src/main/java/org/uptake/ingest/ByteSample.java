package org.uptake.ingest;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Cuts from a file the bytes that tell its encoding: those beyond ASCII, with what is around. */
final class ByteSample {
  /** ASCII before and after the others: a few words. */
  private static final int AROUND = 40;

  private ByteSample() {}

  /** The file's beginning; an even number of units, however wide they are. */
  static byte[] beginning(byte[] bytes, int most) {
    return bytes.length <= most ? bytes : Arrays.copyOf(bytes, most);
  }

  /** All of a short file; of a long one pieces with bytes beyond ASCII, whole lines of a script. */
  static byte[] telling(byte[] bytes, int most) {
    if (bytes.length <= most) {
      return bytes;
    }
    var pieces = new ByteArrayOutputStream(most);
    int done = 0;
    for (int i = 0; i < bytes.length && pieces.size() < most; i++) {
      if (bytes[i] >= 0) {
        continue;
      }
      int start = Math.max(done, i - AROUND);
      int last = i;
      while (i < bytes.length && i - last <= AROUND && i - start < most - pieces.size()) {
        last = bytes[i] < 0 ? i : last;
        i++;
      }
      pieces.write(bytes, start, i - start);
      pieces.write('\n');
      done = i;
    }
    return pieces.toByteArray();
  }
}
