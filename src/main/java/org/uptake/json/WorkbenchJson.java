package org.uptake.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.uptake.document.About;
import org.uptake.document.Chronicle;
import org.uptake.document.Chronicle.Count;
import org.uptake.document.Chronicle.Event;
import org.uptake.document.Findings;
import org.uptake.document.Source;

/**
 * What the workbench alone answers: {@code {"error": "…"}}, its token, the list of documents, the
 * timeline. Each writer leaves {@code out} open.
 */
public final class WorkbenchJson {
  private WorkbenchJson() {}

  /** Why a request came to nothing. */
  public static void problem(String reason, OutputStream out) throws IOException {
    pair("error", reason, out);
  }

  /** What a request that changes something must show. */
  public static void token(String token, OutputStream out) throws IOException {
    pair("token", token, out);
  }

  private static void pair(String name, String value, OutputStream out) throws IOException {
    try (JsonGenerator json = Json.to(out)) {
      json.writeStartObject();
      json.writeStringField(name, value);
      json.writeEndObject();
    }
    out.write('\n');
  }

  /** How far the reading of added files is. */
  public static void progress(
      boolean running, int files, int done, List<String> told, OutputStream out)
      throws IOException {
    try (JsonGenerator json = Json.to(out)) {
      json.writeStartObject();
      json.writeBooleanField("running", running);
      json.writeNumberField("files", files);
      json.writeNumberField("done", done);
      Json.texts(json, "told", told);
      json.writeEndObject();
    }
    out.write('\n');
  }

  /** Documents in brief, with how much was found in each. */
  public static void documents(List<Findings> documents, OutputStream out) throws IOException {
    try (JsonGenerator json = Json.to(out)) {
      json.writeStartArray();
      for (Findings found : documents) {
        json.writeRaw('\n');
        json.writeStartObject();
        Source source = found.document().source();
        About about = found.document().about();
        json.writeStringField("id", source.id().sha256());
        json.writeStringField("source", source.location());
        json.writeStringField("mediaType", source.mediaType());
        Json.text(json, "title", about.title());
        Json.text(json, "publisher", about.publisher());
        Json.text(json, "published", about.published());
        Json.text(json, "language", about.language());
        Json.text(json, "country", about.country());
        Json.text(json, "record", about.record());
        json.writeNumberField("dates", found.dates().size());
        json.writeNumberField("officials", found.officials().size());
        json.writeNumberField("statements", found.statements().size());
        FollowUpJson.copies(json, found.copies());
        json.writeEndObject();
      }
      json.writeRaw('\n');
      json.writeEndArray();
    }
    out.write('\n');
  }

  /** What happened when. */
  public static void chronicle(Chronicle chronicle, OutputStream out) throws IOException {
    try (JsonGenerator json = Json.to(out)) {
      json.writeStartObject();
      json.writeArrayFieldStart("statements");
      for (Count count : chronicle.counts()) {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeNumberField("year", count.year());
        json.writeStringField("theme", count.theme());
        json.writeStringField("kind", count.kind().label());
        json.writeNumberField("count", count.statements());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("events");
      for (Event event : chronicle.events()) {
        json.writeRaw('\n');
        event(json, event);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write('\n');
  }

  private static void event(JsonGenerator json, Event event) throws IOException {
    json.writeStartObject();
    json.writeStringField("date", event.date().value().iso());
    json.writeStringField("theme", event.theme());
    json.writeStringField("id", event.source().id().sha256());
    json.writeStringField("document", event.source().location());
    Json.text(json, "title", event.about().title());
    Json.span(json, event.sentence().span());
    json.writeStringField("text", event.sentence().quote());
    json.writeEndObject();
  }
}
