package org.uptake.name;

/** A slip of the pen: one letter too many, too few or another. */
final class Slip {
  private Slip() {}

  /** Whether at most one slip parts the words. */
  static boolean parts(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int longer = Math.max(one.length(), other.length());
    if (longer - shorter > 1) {
      return false;
    }
    int head = 0;
    while (head < shorter && one.charAt(head) == other.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
      tail++;
    }
    return head + tail >= longer - 1;
  }
}
