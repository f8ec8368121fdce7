package org.uptake.document;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.LongStream;

/**
 * Passages that were seen, each as a number that stays when its document is read again or moves: a
 * hash of its words and the document's day. Immutable.
 */
public final class Prints {
  public static final Prints NONE = new Prints(new long[0]);

  private final long[] sorted;

  private Prints(long[] sorted) {
    this.sorted = sorted;
  }

  public static Prints of(LongStream prints) {
    return new Prints(prints.sorted().distinct().toArray());
  }

  public boolean contains(long print) {
    return Arrays.binarySearch(sorted, print) >= 0;
  }

  public int size() {
    return sorted.length;
  }

  /** In letters and digits, to be kept. */
  public String written() {
    ByteBuffer bytes = ByteBuffer.allocate(sorted.length * Long.BYTES);
    bytes.asLongBuffer().put(sorted);
    return Base64.getEncoder().encodeToString(bytes.array());
  }

  /**
   * What {@link #written} gave.
   *
   * @throws IllegalArgumentException where it gave something else
   */
  public static Prints read(String written) {
    byte[] bytes = Base64.getDecoder().decode(written);
    if (bytes.length % Long.BYTES != 0) {
      throw new IllegalArgumentException("must be whole numbers, got " + bytes.length + " bytes");
    }
    var buffer = ByteBuffer.wrap(bytes).asLongBuffer();
    return of(LongStream.generate(buffer::get).limit(bytes.length / Long.BYTES));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Prints prints && Arrays.equals(sorted, prints.sorted);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(sorted);
  }
}
