package org.uptake.document;

/**
 * What tells, without reading a file, whether it is as it was.
 *
 * @param size in bytes
 * @param modified when it was last changed, in milliseconds since 1970; {@link #UNKNOWN} where that
 *     is not to be trusted
 * @param told a digest of what the manifest says of it; empty where it says nothing
 */
public record Stamp(long size, long modified, String told) {
  public static final long UNKNOWN = -1;

  /** Whether a file with {@code now} need not be looked into. */
  public boolean isStill(Stamp now) {
    return modified != UNKNOWN && equals(now);
  }

  /** This, where a change in the same moment as the last one could not be seen. */
  public Stamp untrusted() {
    return new Stamp(size, UNKNOWN, told);
  }
}
