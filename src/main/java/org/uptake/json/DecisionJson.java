package org.uptake.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.OutputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.uptake.document.Anchor;
import org.uptake.document.Decision;
import org.uptake.document.Decision.Matter;
import org.uptake.document.Decision.Subject;
import org.uptake.document.Decision.Verdict;
import org.uptake.document.SourceId;

/**
 * A person's decision as one line of JSON.
 *
 * <pre>
 * {"id": "d…", "at": "2026-02-03T10:15:30Z", "by": "ana", "verdict": "set", "on": "row",
 *  "part": "status", "before": "repeated", "after": "said-done", "note": null, "undoes": null,
 *  "document": "2007/visit.html", "sha256": "…", "exact": "…", "prefix": "…", "suffix": "…",
 *  "meant": null, "action": "ratify the Protocol", "evidence": null}
 * </pre>
 *
 * <p>{@code evidence} is an object with the six fields from {@code document} to {@code meant}.
 * Fields that are not known are passed over. A decision that is read back equals the one that was
 * written. Safe to share between threads.
 */
public final class DecisionJson {
  private static final ObjectReader TREES = new ObjectMapper(Json.FACTORY).reader();

  private DecisionJson() {}

  /** Writes a line, with its line feed; leaves {@code out} open. */
  public static void write(Decision decision, OutputStream out) throws IOException {
    try (JsonGenerator json = Json.to(out)) {
      write(json, decision, Optional.empty());
    }
    out.write('\n');
  }

  /**
   * Writes decisions as an array, one on a line.
   *
   * @param standing what became of each: the field {@code standing}
   */
  public static void write(
      List<Decision> decisions, Function<Decision, String> standing, OutputStream out)
      throws IOException {
    try (JsonGenerator json = Json.to(out)) {
      json.writeStartArray();
      for (Decision decision : decisions) {
        json.writeRaw('\n');
        write(json, decision, Optional.of(standing.apply(decision)));
      }
      json.writeRaw('\n');
      json.writeEndArray();
    }
    out.write('\n');
  }

  /** Whether a line is a JSON object, whatever is in it. */
  public static boolean isObject(byte[] line) {
    try {
      return TREES.readTree(line).isObject();
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Reads a line.
   *
   * @param line with or without its line feed
   * @throws IllegalArgumentException where it is no decision; says what is wrong
   */
  public static Decision read(byte[] line) {
    JsonNode node;
    try {
      node = TREES.readTree(line);
    } catch (IOException e) {
      throw new IllegalArgumentException("must be one JSON object", e);
    }
    return new Decision(
        text(node, "id"),
        instant(text(node, "at")),
        text(node, "by"),
        Verdict.of(text(node, "verdict")),
        new Subject(
            Matter.of(text(node, "on")),
            anchor(node),
            optional(node, "action"),
            node.path("evidence").isObject()
                ? Optional.of(anchor(node.path("evidence")))
                : Optional.empty()),
        optional(node, "part"),
        optional(node, "before"),
        optional(node, "after"),
        optional(node, "note"),
        optional(node, "undoes"));
  }

  private static Anchor anchor(JsonNode node) {
    return new Anchor(
        text(node, "document"),
        new SourceId(text(node, "sha256")),
        text(node, "exact"),
        optional(node, "prefix").orElse(""),
        optional(node, "suffix").orElse(""),
        optional(node, "meant"));
  }

  private static Instant instant(String iso) {
    try {
      return Instant.parse(iso);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "'at' must be like 2026-02-03T10:15:30Z, got '" + iso + "'", e);
    }
  }

  private static String text(JsonNode node, String name) {
    return optional(node, name)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'" + name + "' must be a string, got " + node.path(name)));
  }

  private static Optional<String> optional(JsonNode node, String name) {
    return Optional.ofNullable(node.path(name).textValue());
  }

  private static void write(JsonGenerator json, Decision decision, Optional<String> standing)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", decision.id());
    json.writeStringField("at", decision.at().toString());
    json.writeStringField("by", decision.by());
    json.writeStringField("verdict", decision.verdict().label());
    json.writeStringField("on", decision.subject().matter().label());
    Json.text(json, "part", decision.part());
    Json.text(json, "before", decision.before());
    Json.text(json, "after", decision.after());
    Json.text(json, "note", decision.note());
    Json.text(json, "undoes", decision.undoes());
    if (standing.isPresent()) {
      json.writeStringField("standing", standing.get());
    }
    anchor(json, decision.subject().anchor());
    Json.text(json, "action", decision.subject().action());
    json.writeFieldName("evidence");
    Optional<Anchor> evidence = decision.subject().evidence();
    if (evidence.isPresent()) {
      json.writeStartObject();
      anchor(json, evidence.get());
      json.writeEndObject();
    } else {
      json.writeNull();
    }
    json.writeEndObject();
  }

  private static void anchor(JsonGenerator json, Anchor anchor) throws IOException {
    json.writeStringField("document", anchor.document());
    json.writeStringField("sha256", anchor.source().sha256());
    json.writeStringField("exact", anchor.exact());
    json.writeStringField("prefix", anchor.prefix());
    json.writeStringField("suffix", anchor.suffix());
    Json.text(json, "meant", anchor.meant());
  }
}
