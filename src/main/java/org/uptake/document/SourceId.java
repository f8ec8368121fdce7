package org.uptake.document;

/** What tells one source from another: the SHA-256 of its bytes, 64 lower-case hex digits. */
public record SourceId(String sha256) {

  public SourceId {
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException(
          "source id must be 64 lower-case hex digits, got '" + sha256 + "'");
    }
  }

  @Override
  public String toString() {
    return sha256;
  }
}
