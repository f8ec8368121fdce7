package org.uptake.document;

import java.util.List;
import java.util.Map;

/**
 * What an index holds, in figures.
 *
 * @param parsed the number of sources with text
 * @param texts the same with all copies of a text as one
 * @param noText the sources without text, in the order of their locations
 * @param failed the sources that could not be read, in the order of their locations
 * @param dates the number of dates in all texts
 * @param officials counted once for each document
 * @param statements by kind; every kind is there
 */
public record Inventory(
    int parsed,
    int texts,
    List<ParseOutcome.NoText> noText,
    List<ParseOutcome.Failed> failed,
    long dates,
    long officials,
    Map<Kind, Long> statements) {

  /** Of an index that is not there yet. */
  public static final Inventory NOTHING = new Inventory(0, 0, List.of(), List.of(), 0, 0, Map.of());

  public Inventory {
    noText = List.copyOf(noText);
    failed = List.copyOf(failed);
    statements = Map.copyOf(statements);
  }

  /** The number of sources, whatever became of them. */
  public int sources() {
    return parsed + noText.size() + failed.size();
  }
}
