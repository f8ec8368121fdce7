package org.uptake.evaluation;

/**
 * A document's name without its folder and its ending, which an annotation shares with it: the same
 * text may come as {@code .txt} and as {@code .pdf}.
 */
public record DocumentName(String name) implements Comparable<DocumentName> {

  /** Of a path with {@code /} between its parts. */
  public static DocumentName of(String location) {
    String file = location.substring(location.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    boolean hasEnding = dot > 0 && dot < file.length() - 1;
    return new DocumentName(hasEnding ? file.substring(0, dot) : file);
  }

  @Override
  public int compareTo(DocumentName other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
