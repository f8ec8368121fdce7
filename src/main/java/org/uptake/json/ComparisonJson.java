package org.uptake.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.uptake.document.Action;
import org.uptake.document.Change;
import org.uptake.document.CitedStatement;
import org.uptake.document.Comparison;
import org.uptake.document.Comparison.Cell;
import org.uptake.document.Comparison.Column;
import org.uptake.document.Comparison.Earlier;
import org.uptake.document.Comparison.Entry;
import org.uptake.document.Comparison.Row;
import org.uptake.document.Link;
import org.uptake.document.Repetition;
import org.uptake.document.Response;
import org.uptake.document.Shift;
import org.uptake.document.Statement;
import org.uptake.document.Strength;
import org.uptake.text.WordDifference.Piece;

/**
 * A comparison of records as one JSON object: {@code records}, the columns, and {@code rows}, one
 * on a line, each with {@code cells} in the order of the records.
 *
 * <p>A row has {@code id}, {@code theme}, {@code themeLabel} and {@code aligned}; a cell {@code
 * record}, {@code changes}, {@code hidden} and {@code statements}; a statement its words and place
 * as in the follow-up table, {@code changes}, and where it applies {@code answer} (relation, voice,
 * score, reason), {@code earlier} (what it repeats, with {@code repetition}, {@code wording} and
 * the {@code difference} word by word: {@code both}, {@code gone}, {@code new}) and {@code
 * elsewhere} (answers in documents outside the records).
 */
public final class ComparisonJson {
  private ComparisonJson() {}

  /** Writes it and a line feed; leaves {@code out} open. */
  public static void write(Comparison comparison, OutputStream out) throws IOException {
    try (JsonGenerator json = Json.to(out)) {
      json.writeStartObject();
      json.writeArrayFieldStart("records");
      for (Column column : comparison.columns()) {
        column(json, column);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("rows");
      for (Row row : comparison.rows()) {
        json.writeRaw('\n');
        row(json, comparison, row);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write('\n');
  }

  private static void column(JsonGenerator json, Column column) throws IOException {
    json.writeStartObject();
    json.writeStringField("record", column.name().label());
    json.writeNumberField("documents", column.documents());
    Json.text(json, "first", column.first());
    Json.text(json, "last", column.last());
    json.writeEndObject();
  }

  private static void row(JsonGenerator json, Comparison comparison, Row row) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", row.id());
    json.writeStringField("theme", row.theme().id());
    json.writeStringField("themeLabel", row.theme().label());
    json.writeBooleanField("aligned", row.aligned());
    json.writeArrayFieldStart("cells");
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.cells().get(i);
      json.writeStartObject();
      json.writeStringField("record", comparison.columns().get(i).name().label());
      Json.texts(json, "changes", cell.changes().stream().map(Change::label).toList());
      json.writeNumberField("hidden", cell.hidden());
      json.writeArrayFieldStart("statements");
      for (Entry entry : cell.entries()) {
        entry(json, entry);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void entry(JsonGenerator json, Entry entry) throws IOException {
    Statement statement = entry.statement().statement();
    json.writeStartObject();
    cited(json, entry.statement());
    json.writeStringField("kind", statement.kind().label());
    Json.text(json, "action", entry.action().map(Action::text));
    Json.text(json, "instrument", entry.action().flatMap(Action::instrument));
    Json.text(json, "addressee", statement.addressee());
    Json.text(json, "reference", statement.reference());
    Json.texts(json, "themes", statement.themes());
    Json.texts(json, "reviewed", statement.reviewed());
    Json.text(json, "strength", statement.strength().map(Strength::label));
    Json.text(json, "response", statement.response().map(Response::label));
    Json.texts(json, "changes", entry.changes().stream().map(Change::label).toList());
    json.writeFieldName("answer");
    optional(json, entry.answer(), ComparisonJson::bearing);
    json.writeFieldName("earlier");
    optional(json, entry.earlier(), ComparisonJson::earlier);
    json.writeArrayFieldStart("elsewhere");
    for (Link link : entry.elsewhere()) {
      json.writeStartObject();
      cited(json, link.statement());
      json.writeStringField("kind", link.statement().statement().kind().label());
      bearingFields(json, link);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void cited(JsonGenerator json, CitedStatement cited) throws IOException {
    FollowUpJson.words(json, cited);
    Json.text(json, "date", cited.about().published());
    Json.texts(json, "speakers", cited.statement().speakers());
    FollowUpJson.place(json, cited);
  }

  private static void bearing(JsonGenerator json, Link link) throws IOException {
    json.writeStartObject();
    bearingFields(json, link);
    json.writeEndObject();
  }

  private static void bearingFields(JsonGenerator json, Link link) throws IOException {
    json.writeStringField("relation", link.relation().label());
    json.writeStringField("voice", link.voice().label());
    json.writeNumberField("score", link.score());
    json.writeStringField("reason", link.reason());
    json.writeBooleanField("reviewed", link.reviewed());
  }

  private static void earlier(JsonGenerator json, Earlier earlier) throws IOException {
    json.writeStartObject();
    cited(json, earlier.statement());
    Json.text(json, "repetition", earlier.repetition().map(Repetition::label));
    Json.texts(json, "wording", earlier.shifts().stream().map(Shift::label).toList());
    json.writeArrayFieldStart("difference");
    for (Piece piece : earlier.words().pieces()) {
      json.writeStartObject();
      json.writeStringField(piece.side().name().toLowerCase(Locale.ROOT), piece.words());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Writes a value. */
  @FunctionalInterface
  private interface Writer<T> {
    void write(JsonGenerator json, T value) throws IOException;
  }

  private static <T> void optional(JsonGenerator json, Optional<T> value, Writer<T> writer)
      throws IOException {
    if (value.isPresent()) {
      writer.write(json, value.get());
    } else {
      json.writeNull();
    }
  }
}
