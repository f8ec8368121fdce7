package org.uptake.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Measured sizes of letters → the few sizes that a page was set in; the layout tells headings and
 * notes by them.
 */
final class OcrSizes {
  /** Sizes closer than half a step are one: a measure is off by a twentieth. */
  private static final double STEP = 1.2;

  /** Text that is recognised has the size of the text beside it, where that is about the same. */
  private static final double ABOUT = 1.3;

  private static final double USUAL = 11;

  private OcrSizes() {}

  /**
   * The lines of {@code read} with sizes that are the same where they were meant to be.
   *
   * @param text lines of other pages, whose sizes are known
   */
  static List<PdfLine> levelled(List<PdfLine> read, List<PdfLine> text) {
    double body = middle(read);
    double known = mostFrequent(text).orElse(body);
    boolean same = known < body * ABOUT && body < known * ABOUT;
    double meant = same ? known : halfPoints(body);
    return read.stream().map(line -> line.withSize(level(line.size(), body, meant))).toList();
  }

  private static double level(double size, double body, double meant) {
    long steps = Math.round(Math.log(Math.max(size, 1) / body) / Math.log(STEP));
    return steps == 0 ? meant : halfPoints(meant * Math.pow(STEP, (double) steps));
  }

  private static double halfPoints(double size) {
    return Math.round(size * 2) / 2.0;
  }

  /** The size of the letter in the middle, of all letters by size. */
  private static double middle(List<PdfLine> lines) {
    List<PdfLine> sorted =
        lines.stream().sorted((a, b) -> Double.compare(a.size(), b.size())).toList();
    long letters = lines.stream().mapToLong(line -> line.text().length()).sum();
    long before = 0;
    for (PdfLine line : sorted) {
      before += line.text().length();
      if (before * 2 >= letters && line.size() >= 1) {
        return line.size();
      }
    }
    return USUAL;
  }

  private static Optional<Double> mostFrequent(List<PdfLine> lines) {
    Map<Double, Integer> letters = new HashMap<>();
    lines.forEach(line -> letters.merge(line.size(), line.text().length(), Integer::sum));
    return letters.entrySet().stream()
        .filter(entry -> entry.getKey() >= 1)
        .max(
            Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }
}
