package org.uptake.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.uptake.evaluation.Band;
import org.uptake.evaluation.Evaluation;
import org.uptake.evaluation.Score;
import org.uptake.evaluation.Verdict;

/** An evaluation for people: a line for each measure, its misses beneath it. */
final class ScoreLines {
  private static final int PLACES = 3;
  private static final int LONGEST_MISS = 240;

  private ScoreLines() {}

  static List<String> of(Evaluation evaluation, boolean misses) {
    var lines = new ArrayList<String>();
    lines.add(documents(evaluation));
    lines.add("");
    for (Score score : evaluation.scores()) {
      lines.add(line(score));
      if (misses) {
        score.misses().forEach(miss -> lines.add(line(miss)));
      }
    }
    lines.add("");
    evaluation.bands().forEach(band -> lines.add(line(band)));
    return lines;
  }

  private static String documents(Evaluation evaluation) {
    String reports = evaluation.reports() == 0 ? "" : ", numbered reports " + evaluation.reports();
    return ("annotated documents " + evaluation.documents() + reports)
        + (", not given " + evaluation.absent().size())
        + (", without text " + evaluation.unread().size());
  }

  private static String line(Score score) {
    String label = String.format(Locale.ROOT, "%-26s", score.measure().label());
    return score.measure().isShare()
        ? label + score.right() + " of " + score.annotated() + " = " + rounded(score.recall())
        : String.format(
            Locale.ROOT,
            "%sP %s  R %s  F1 %s   tp %d  fp %d  fn %d",
            label,
            rounded(score.precision()),
            rounded(score.recall()),
            rounded(score.f1()),
            score.right(),
            score.spurious(),
            score.missed());
  }

  private static String line(Verdict miss) {
    return String.format(
        Locale.ROOT,
        "    %-8s  %s: %s",
        miss.outcome().name().toLowerCase(Locale.ROOT),
        miss.document(),
        clipped(miss.words().orElse("")));
  }

  private static String clipped(String words) {
    String line = words.replaceAll("\\s+", " ");
    return line.length() <= LONGEST_MISS
        ? line
        : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST_MISS)))
            + "\u2026";
  }

  private static String line(Band band) {
    return band.statements() == 0
        ? "no statement at confidence " + range(band)
        : ("of " + band.statements() + " statements at confidence " + range(band))
            + (", " + band.right() + " are right (" + percent(band) + ")");
  }

  private static String range(Band band) {
    if (band.atLeast() == 0) {
      return "below 0.8";
    }
    return band.atLeast() >= 0.9 ? "0.9 or more" : "0.8 or more, below 0.9";
  }

  private static String percent(Band band) {
    return Math.round(100.0 * band.right() / band.statements()) + " %";
  }

  private static String rounded(double share) {
    return new BigDecimal(share).setScale(PLACES, RoundingMode.HALF_EVEN).toPlainString();
  }
}
