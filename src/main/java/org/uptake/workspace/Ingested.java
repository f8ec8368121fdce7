package org.uptake.workspace;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.uptake.document.RunReport;
import org.uptake.document.RunReport.Line;
import org.uptake.json.RunReportJson;

/** What a run that stores did: told, and kept as a report in the index folder. */
public record Ingested(
    Instant moment, Duration took, Tally tally, List<String> gone, boolean pruned) {
  private static final String FOLDER = "reports";

  public Ingested {
    gone = List.copyOf(gone);
  }

  /** What people are told, the figures first. */
  public List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add(tally.line());
    lines.addAll(details());
    return lines;
  }

  /** The same without the figures. */
  public List<String> details() {
    var lines = new ArrayList<>(tally.beyondReach());
    gone.forEach(location -> lines.add((pruned ? "removed  " : "gone     ") + location));
    if (!gone.isEmpty() && !pruned) {
      lines.add("what is gone stays in the index; --prune removes it");
    }
    lines.addAll(tally.unread());
    return lines;
  }

  /** Writes the report for programs and for people; gives the path of the latter. */
  public Path save(Path index) throws IOException {
    Path folder = Files.createDirectories(index.resolve(FOLDER));
    String name = moment.toString().replaceAll("[^0-9TZ]", "-");
    RunReport report = report();
    try (OutputStream out = Files.newOutputStream(folder.resolve(name + ".json"))) {
      RunReportJson.write(report, out);
    }
    Path readable = folder.resolve(name + ".txt");
    Files.write(readable, readable(report));
    return readable;
  }

  private RunReport report() {
    return new RunReport(
        moment,
        took,
        tally.counts(),
        tally.unreadLines(),
        tally.slowestLines(),
        gone,
        pruned,
        Version.all());
  }

  private List<String> readable(RunReport report) {
    var lines = new ArrayList<String>();
    lines.add("ingest of " + moment + ", " + seconds(took));
    lines.addAll(lines());
    lines.add("");
    lines.add("slowest:");
    for (Line line : report.slowest()) {
      lines.add("  " + seconds(line.took()) + "  " + line.location());
    }
    lines.add("");
    for (Map.Entry<String, String> version : new TreeMap<>(report.versions()).entrySet()) {
      lines.add(version.getKey() + " " + version.getValue());
    }
    return lines;
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
  }
}
