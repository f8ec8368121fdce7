package org.uptake.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * The statements of like confidence, and how many of them are right: annotated, as the same kind.
 * Those that count neither way are left out.
 *
 * @param atLeast the lowest confidence in the band, which reaches up to the next one
 */
public record Band(double atLeast, int statements, int right) {
  private static final List<Double> STEPS = List.of(0.9, 0.8, 0.0);

  /** A statement that was found, by how sure the program was of it. */
  record Judged(double confidence, boolean right) {}

  /** All bands, the surest first. */
  static List<Band> of(List<Judged> judged) {
    var bands = new ArrayList<Band>();
    double below = Double.POSITIVE_INFINITY;
    for (double step : STEPS) {
      double top = below;
      List<Judged> own =
          judged.stream().filter(j -> j.confidence() >= step && j.confidence() < top).toList();
      bands.add(new Band(step, own.size(), (int) own.stream().filter(Judged::right).count()));
      below = step;
    }
    return bands;
  }
}
