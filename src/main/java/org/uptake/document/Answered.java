package org.uptake.document;

/**
 * A search and what became of it.
 *
 * @param name by which people know it, else its question
 */
public record Answered(String name, Search search, SearchOutcome outcome) {
  public Answered(Search search, SearchOutcome outcome) {
    this(search.question(), search, outcome);
  }
}
