package org.uptake.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.uptake.document.About;
import org.uptake.document.Action;
import org.uptake.document.DateMention;
import org.uptake.document.Evidence;
import org.uptake.document.Findings;
import org.uptake.document.Official;
import org.uptake.document.Paragraph;
import org.uptake.document.ParseOutcome;
import org.uptake.document.ParseOutcome.Failed;
import org.uptake.document.ParseOutcome.NoText;
import org.uptake.document.ParseOutcome.Parsed;
import org.uptake.document.ParsedDocument;
import org.uptake.document.Question;
import org.uptake.document.Response;
import org.uptake.document.Sentence;
import org.uptake.document.Source;
import org.uptake.document.Statement;
import org.uptake.document.Strength;

/** Writes records, field by field, in the order of the published format. */
final class RecordWriter {
  private RecordWriter() {}

  static void write(JsonGenerator json, ParseOutcome outcome) throws IOException {
    switch (outcome) {
      case Parsed parsed ->
          write(json, new Findings(parsed.document(), List.of(), List.of(), List.of(), List.of()));
      case NoText noText -> unread(json, noText, noText.reason());
      case Failed failed -> unread(json, failed, failed.cause());
    }
  }

  static void write(JsonGenerator json, Findings findings) throws IOException {
    ParsedDocument document = findings.document();
    json.writeStartObject();
    source(json, new Parsed(document));
    about(json, document.about());
    readOff(json, document.readOff());
    json.writeStringField("text", document.text());
    paragraphs(json, document.paragraphs());
    sentences(json, document.sentences());
    dates(json, findings.dates());
    officials(json, findings.officials());
    statements(json, findings.statements());
    questions(json, findings.questions());
    if (!findings.copies().isEmpty()) {
      FollowUpJson.copies(json, findings.copies());
    }
    json.writeEndObject();
  }

  private static void unread(JsonGenerator json, ParseOutcome outcome, String reason)
      throws IOException {
    json.writeStartObject();
    source(json, outcome);
    json.writeStringField("reason", reason);
    about(json, About.NOTHING);
    json.writeNullField("text");
    for (String list :
        List.of("paragraphs", "sentences", "dates", "officials", "statements", "questions")) {
      json.writeArrayFieldStart(list);
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void source(JsonGenerator json, ParseOutcome outcome) throws IOException {
    Source source = outcome.source();
    json.writeStringField("id", source.id().sha256());
    json.writeStringField("source", source.location());
    json.writeStringField("mediaType", source.mediaType());
    json.writeNumberField("size", source.size());
    json.writeStringField("outcome", outcome.label());
  }

  private static void about(JsonGenerator json, About about) throws IOException {
    Json.text(json, "title", about.title());
    Json.text(json, "publisher", about.publisher());
    Json.text(json, "published", about.published());
    Json.text(json, "language", about.language());
    Json.text(json, "country", about.country());
    Json.text(json, "record", about.record());
    Json.text(json, "address", about.address());
  }

  private static void readOff(JsonGenerator json, Set<About.Part> parts) throws IOException {
    json.writeArrayFieldStart("readOff");
    for (About.Part part : new TreeSet<>(parts)) {
      json.writeString(part.label());
    }
    json.writeEndArray();
  }

  private static void paragraphs(JsonGenerator json, List<Paragraph> paragraphs)
      throws IOException {
    json.writeArrayFieldStart("paragraphs");
    for (Paragraph paragraph : paragraphs) {
      json.writeStartObject();
      Json.span(json, paragraph.span());
      Json.text(json, "label", paragraph.label());
      Json.number(json, "page", paragraph.page());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void sentences(JsonGenerator json, List<Sentence> sentences) throws IOException {
    json.writeArrayFieldStart("sentences");
    for (Sentence sentence : sentences) {
      json.writeStartObject();
      Json.span(json, sentence.span());
      json.writeNumberField("paragraph", sentence.paragraph());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void dates(JsonGenerator json, List<DateMention> dates) throws IOException {
    json.writeArrayFieldStart("dates");
    for (DateMention date : dates) {
      json.writeStartObject();
      words(json, date.evidence());
      json.writeStringField("value", date.value().iso());
      json.writeBooleanField("deadline", date.deadline());
      json.writeStringField("rule", date.evidence().rule());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void officials(JsonGenerator json, List<Official> officials) throws IOException {
    json.writeArrayFieldStart("officials");
    for (Official official : officials) {
      json.writeStartObject();
      Json.text(json, "name", official.name());
      json.writeStringField("role", official.role());
      Json.text(json, "institution", official.institution());
      json.writeBooleanField("former", official.former());
      json.writeArrayFieldStart("mentions");
      for (Evidence mention : official.mentions()) {
        json.writeStartObject();
        words(json, mention);
        json.writeStringField("rule", mention.rule());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void statements(JsonGenerator json, List<Statement> statements)
      throws IOException {
    json.writeArrayFieldStart("statements");
    for (Statement statement : statements) {
      statement(json, statement);
    }
    json.writeEndArray();
  }

  private static void statement(JsonGenerator json, Statement statement) throws IOException {
    json.writeStartObject();
    words(json, statement.evidence());
    json.writeStringField("kind", statement.kind().label());
    Json.texts(json, "speakers", statement.speakers());
    Json.text(json, "addressee", statement.addressee());
    actions(json, statement.actions());
    Json.texts(json, "themes", statement.themes());
    Json.texts(json, "instruments", statement.instruments());
    Json.text(json, "strength", statement.strength().map(Strength::label));
    Json.text(json, "reference", statement.reference());
    Json.text(json, "response", statement.response().map(Response::label));
    Json.texts(json, "terms", statement.terms());
    Json.texts(json, "denied", statement.denied());
    Json.texts(json, "conceded", statement.conceded());
    json.writeStringField("rule", statement.evidence().rule());
    json.writeNumberField("confidence", statement.confidence());
    if (!statement.reviewed().isEmpty()) {
      Json.texts(json, "reviewed", statement.reviewed());
    }
    json.writeEndObject();
  }

  private static void actions(JsonGenerator json, List<Action> actions) throws IOException {
    json.writeArrayFieldStart("actions");
    for (Action action : actions) {
      json.writeStartObject();
      json.writeStringField("text", action.text());
      Json.text(json, "instrument", action.instrument());
      Json.number(json, "category", action.category());
      Json.spans(json, "parts", action.parts());
      Json.texts(json, "terms", action.terms());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void questions(JsonGenerator json, List<Question> questions) throws IOException {
    json.writeArrayFieldStart("questions");
    for (Question question : questions) {
      json.writeStartObject();
      words(json, question.evidence());
      Json.texts(json, "speakers", question.speakers());
      json.writeStringField("rule", question.evidence().rule());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void words(JsonGenerator json, Evidence evidence) throws IOException {
    Json.span(json, evidence.span());
    json.writeStringField("text", evidence.words());
    if (!evidence.parts().isEmpty()) {
      json.writeStringField("sentence", evidence.quote());
      Json.spans(json, "parts", evidence.parts());
    }
  }
}
