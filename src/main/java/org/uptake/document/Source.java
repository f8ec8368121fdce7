package org.uptake.document;

/**
 * A file that was given to read.
 *
 * @param location the path as it was given, with {@code /} between its parts
 * @param mediaType as told by its first bytes and its name: {@code text/html}
 * @param size in bytes
 */
public record Source(SourceId id, String location, String mediaType, long size) {

  /** The last part of the location. */
  public String fileName() {
    return location.substring(location.lastIndexOf('/') + 1);
  }
}
