package org.uptake.document;

/**
 * A file that was given to read.
 *
 * @param location the path as it was given, with {@code /} between its parts; of a file within
 *     another, the other's, {@code !/}, and its path there: {@code batch.zip!/annex/2.docx}
 * @param mediaType as told by its first bytes and its name: {@code text/html}
 * @param size in bytes
 */
public record Source(SourceId id, String location, String mediaType, long size) {

  /** What stands between the location of a file and the path of another within it. */
  public static final String INTO = "!/";

  /** The location of the file that holds, at whatever depth, what lies at {@code location}. */
  public static String onDisk(String location) {
    int into = location.indexOf(INTO);
    return into < 0 ? location : location.substring(0, into);
  }

  /** Whether it lies within another file. */
  public boolean isWithin() {
    return location.contains(INTO);
  }

  /** The last part of the location. */
  public String fileName() {
    return location.substring(location.lastIndexOf('/') + 1);
  }
}
