package org.uptake.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.uptake.document.RunReport;

/**
 * The report of a run as one JSON object.
 *
 * <pre>
 * {"began": "2026-01-31T09:00:00Z", "seconds": 12.3,
 *  "counts": {"failed": 1, "known": 0, "no-text": 2, "read": 14, "still-failed": 0},
 *  "unread": [{"source": "corpus/a.zip", "ending": "no-text", "reason": "…", "seconds": 0.1}],
 *  "slowest": […], "gone": ["corpus/old.pdf"], "pruned": false, "versions": {"Uptake": "0.1.0"}}
 * </pre>
 */
public final class RunReportJson {
  private static final double MILLIS = 1000;

  private RunReportJson() {}

  /** Writes it, and a line feed; leaves {@code out} open. */
  public static void write(RunReport report, OutputStream out) throws IOException {
    try (JsonGenerator json = Json.to(out)) {
      json.writeStartObject();
      json.writeStringField("began", report.began().toString());
      json.writeNumberField("seconds", seconds(report.took()));
      json.writeObjectFieldStart("counts");
      for (Map.Entry<String, Integer> count : new TreeMap<>(report.counts()).entrySet()) {
        json.writeNumberField(count.getKey(), count.getValue());
      }
      json.writeEndObject();
      lines(json, "unread", report.unread());
      lines(json, "slowest", report.slowest());
      json.writeArrayFieldStart("gone");
      for (String location : report.gone()) {
        json.writeString(location);
      }
      json.writeEndArray();
      json.writeBooleanField("pruned", report.pruned());
      json.writeObjectFieldStart("versions");
      for (Map.Entry<String, String> version : new TreeMap<>(report.versions()).entrySet()) {
        json.writeStringField(version.getKey(), version.getValue());
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    out.write('\n');
  }

  private static void lines(JsonGenerator json, String name, List<RunReport.Line> lines)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (RunReport.Line line : lines) {
      json.writeStartObject();
      json.writeStringField("source", line.location());
      json.writeStringField("ending", line.ending());
      json.writeStringField("reason", line.reason());
      json.writeNumberField("seconds", seconds(line.took()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static double seconds(Duration took) {
    return took.toMillis() / MILLIS;
  }
}
