package org.uptake.document;

import java.util.List;

/**
 * How a later recommendation asks for the same thing again.
 *
 * @param action the later statement's action that does
 * @param shifts how its wording differs; empty where it is as strong and as wide, or cannot be told
 */
public record Repeat(Action action, Repetition repetition, List<Shift> shifts) {

  public Repeat {
    shifts = List.copyOf(shifts);
  }
}
