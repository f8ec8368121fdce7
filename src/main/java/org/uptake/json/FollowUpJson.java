package org.uptake.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.uptake.document.Action;
import org.uptake.document.CitedStatement;
import org.uptake.document.Copy;
import org.uptake.document.FollowUp;
import org.uptake.document.Grounds;
import org.uptake.document.Link;
import org.uptake.document.Repeat;
import org.uptake.document.Response;
import org.uptake.document.Review;
import org.uptake.document.Shift;
import org.uptake.document.Statement;
import org.uptake.document.Strength;

/**
 * The follow-up table as a JSON array, one object for each recommended action, one on a line.
 *
 * <p>Beside the published fields each end of a link has {@code copies} (where else its text lies),
 * {@code title}, {@code publisher}, {@code paragraph} (the number that the document gives it) and
 * {@code page}; a recommendation {@code category}, {@code strength} and {@code response}; a piece
 * of evidence {@code reason}, {@code voice}, and where it repeats {@code action}, {@code
 * repetition}, {@code wording} and {@code response}. A row has an {@code id}, {@code continues}
 * (the id of the row whose recommendation it says again), {@code statusBy} (the ids of the evidence
 * that its status stands on), {@code askedAgain} (the id of a later repetition), and what people
 * said: {@code reviewed}, {@code note}, {@code responsible}, {@code due}.
 */
public final class FollowUpJson {
  private FollowUpJson() {}

  /** Writes all rows in their order, and a line feed; leaves {@code out} open. */
  public static void write(List<FollowUp> rows, OutputStream out) throws IOException {
    try (JsonGenerator json = Json.to(out)) {
      json.writeStartArray();
      for (FollowUp row : rows) {
        json.writeRaw('\n');
        row(json, row);
      }
      json.writeRaw('\n');
      json.writeEndArray();
    }
    out.write('\n');
  }

  private static void row(JsonGenerator json, FollowUp row) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", row.id());
    Json.text(json, "continues", row.continues());
    recommendation(json, row.recommendation(), row.action());
    json.writeStringField("status", row.status().label());
    Grounds grounds = Grounds.of(row);
    Json.texts(json, "statusBy", grounds.links().stream().map(Link::id).toList());
    Json.text(json, "askedAgain", grounds.askedAgain().map(Link::id));
    review(json, row.review());
    json.writeArrayFieldStart("evidence");
    for (Link link : row.links()) {
      evidence(json, link);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void recommendation(JsonGenerator json, CitedStatement cited, Action action)
      throws IOException {
    Statement statement = cited.statement();
    json.writeObjectFieldStart("recommendation");
    words(json, cited);
    json.writeStringField("action", action.text());
    Json.text(json, "instrument", action.instrument());
    Json.texts(json, "speakers", statement.speakers());
    Json.text(json, "addressee", statement.addressee());
    Json.text(json, "date", cited.about().published());
    Json.text(json, "reference", statement.reference());
    Json.texts(json, "themes", statement.themes());
    Json.number(json, "category", action.category());
    Json.text(json, "strength", statement.strength().map(Strength::label));
    Json.text(json, "response", statement.response().map(Response::label));
    place(json, cited);
    json.writeEndObject();
  }

  private static void evidence(JsonGenerator json, Link link) throws IOException {
    CitedStatement cited = link.statement();
    json.writeStartObject();
    json.writeStringField("id", link.id());
    words(json, cited);
    json.writeStringField("relation", link.relation().label());
    Json.text(json, "date", cited.about().published());
    json.writeStringField("kind", cited.statement().kind().label());
    Json.texts(json, "speakers", cited.statement().speakers());
    json.writeNumberField("score", link.score());
    json.writeStringField("reason", link.reason());
    json.writeStringField("voice", link.voice().label());
    Json.text(json, "action", link.repeat().map(repeat -> repeat.action().text()));
    Json.text(json, "repetition", link.repeat().map(repeat -> repeat.repetition().label()));
    List<Shift> shifts = link.repeat().map(Repeat::shifts).orElse(List.of());
    Json.texts(json, "wording", shifts.stream().map(Shift::label).toList());
    Json.text(json, "response", cited.statement().response().map(Response::label));
    json.writeBooleanField("reviewed", link.reviewed());
    place(json, cited);
    json.writeEndObject();
  }

  private static void review(JsonGenerator json, Review review) throws IOException {
    Json.texts(json, "reviewed", review.cells());
    Json.text(json, "note", review.note());
    Json.text(json, "responsible", review.responsible());
    Json.text(json, "due", review.due());
  }

  static void words(JsonGenerator json, CitedStatement cited) throws IOException {
    json.writeStringField("document", cited.source().location());
    copies(json, cited.copies());
    Json.span(json, cited.statement().evidence().span());
    json.writeStringField("text", cited.statement().evidence().words());
  }

  static void copies(JsonGenerator json, List<Copy> copies) throws IOException {
    Json.texts(json, "copies", copies.stream().map(copy -> copy.source().location()).toList());
  }

  static void place(JsonGenerator json, CitedStatement cited) throws IOException {
    Json.text(json, "title", cited.about().title());
    Json.text(json, "publisher", cited.about().publisher());
    Json.text(json, "paragraph", cited.label());
    Json.number(json, "page", cited.page());
  }
}
