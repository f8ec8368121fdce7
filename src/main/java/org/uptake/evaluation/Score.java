package org.uptake.evaluation;

import java.util.List;

/**
 * The figures of a measure.
 *
 * @param right annotated and found; of a share, those that are right
 * @param spurious found and not annotated; of a share none
 * @param missed annotated and not found; of a share, those that are wrong
 * @param misses what is not right, one by one, in the order of the documents
 */
public record Score(Measure measure, int right, int spurious, int missed, List<Verdict> misses) {

  public Score {
    misses = List.copyOf(misses);
  }

  static Score of(Measure measure, List<Verdict> verdicts) {
    List<Verdict> own = verdicts.stream().filter(v -> v.measure() == measure).toList();
    int right = count(own, Verdict.Outcome.RIGHT);
    int spurious = count(own, Verdict.Outcome.SPURIOUS);
    return new Score(
        measure,
        right,
        spurious,
        own.size() - right - spurious,
        own.stream().filter(v -> v.words().isPresent()).toList());
  }

  private static int count(List<Verdict> verdicts, Verdict.Outcome outcome) {
    return (int) verdicts.stream().filter(v -> v.outcome() == outcome).count();
  }

  /** Whether there was nothing to find and nothing was found. */
  boolean isEmpty() {
    return right + spurious + missed == 0;
  }

  /** How much of what was found is right, 0 to 1; 0 where nothing was found. */
  public double precision() {
    return share(right, right + spurious);
  }

  /** How much of what was annotated was found, 0 to 1; 0 where nothing was annotated. */
  public double recall() {
    return share(right, annotated());
  }

  /** The harmonic mean of the two, 0 to 1. */
  public double f1() {
    double sum = precision() + recall();
    return sum > 0 ? 2 * precision() * recall() / sum : 0;
  }

  /** How many were annotated; of a share, of how many it is one. */
  public int annotated() {
    return right + missed;
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
