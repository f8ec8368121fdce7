package org.uptake.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.uptake.document.About;
import org.uptake.document.Action;
import org.uptake.document.DateMention;
import org.uptake.document.DateValue;
import org.uptake.document.Evidence;
import org.uptake.document.Findings;
import org.uptake.document.Kind;
import org.uptake.document.Official;
import org.uptake.document.Paragraph;
import org.uptake.document.ParseOutcome;
import org.uptake.document.ParsedDocument;
import org.uptake.document.Question;
import org.uptake.document.Response;
import org.uptake.document.Sentence;
import org.uptake.document.Source;
import org.uptake.document.SourceId;
import org.uptake.document.Statement;
import org.uptake.document.Strength;
import org.uptake.text.Span;

/** Reads what {@link RecordWriter} writes; fields that it does not know are passed over. */
final class RecordReader {
  private static final ObjectReader TREES = new ObjectMapper(Json.FACTORY).reader();

  private RecordReader() {}

  static JsonNode tree(byte[] record) {
    try {
      return TREES.readTree(record);
    } catch (IOException e) {
      throw new IllegalArgumentException("a record must be one JSON object: " + e.getMessage(), e);
    }
  }

  static ParseOutcome outcome(JsonNode record) {
    return switch (text(record, "outcome")) {
      case "parsed" -> new ParseOutcome.Parsed(document(record));
      case "no-text" -> new ParseOutcome.NoText(source(record), text(record, "reason"));
      case "failed" -> new ParseOutcome.Failed(source(record), text(record, "reason"));
      case String other ->
          throw new IllegalArgumentException(
              "outcome must be parsed, no-text or failed, got '" + other + "'");
    };
  }

  static Findings findings(JsonNode record) {
    if (!text(record, "outcome").equals("parsed")) {
      throw new IllegalArgumentException(
          "only a parsed source has findings, got '" + text(record, "outcome") + "'");
    }
    ParsedDocument document = document(record);
    SourceId id = document.source().id();
    return new Findings(
        document,
        list(record, "dates", date -> date(id, date)),
        list(record, "officials", official -> official(id, official)),
        list(record, "statements", statement -> statement(id, statement)),
        // Older records have none.
        record.has("questions")
            ? list(record, "questions", question -> question(id, question))
            : List.of());
  }

  private static ParsedDocument document(JsonNode record) {
    return new ParsedDocument(
        source(record),
        text(record, "text"),
        about(record),
        // Older records have none.
        record.has("readOff")
            ? texts(record, "readOff").stream().map(About.Part::named).collect(Collectors.toSet())
            : Set.of(),
        list(record, "paragraphs", RecordReader::paragraph),
        list(record, "sentences", RecordReader::sentence));
  }

  private static Source source(JsonNode record) {
    return new Source(
        new SourceId(text(record, "id")),
        text(record, "source"),
        text(record, "mediaType"),
        field(record, "size").longValue());
  }

  private static About about(JsonNode record) {
    return new About(
        optional(record, "title"),
        optional(record, "publisher"),
        optional(record, "published").map(RecordReader::day),
        optional(record, "language"),
        optional(record, "country"),
        // Older records have none.
        record.has("record") ? optional(record, "record") : Optional.empty(),
        record.has("address") ? optional(record, "address") : Optional.empty());
  }

  private static Paragraph paragraph(JsonNode node) {
    return new Paragraph(span(node), optional(node, "label"), optionalInt(node, "page"));
  }

  private static Sentence sentence(JsonNode node) {
    return new Sentence(span(node), integer(node, "paragraph"));
  }

  private static DateMention date(SourceId id, JsonNode node) {
    return new DateMention(
        evidence(id, node),
        DateValue.parse(text(node, "value")),
        field(node, "deadline").booleanValue());
  }

  private static Official official(SourceId id, JsonNode node) {
    return new Official(
        optional(node, "name"),
        text(node, "role"),
        optional(node, "institution"),
        node.path("former").booleanValue(),
        list(node, "mentions", mention -> evidence(id, mention)));
  }

  private static Statement statement(SourceId id, JsonNode node) {
    return new Statement(
        evidence(id, node),
        Kind.of(text(node, "kind")),
        texts(node, "speakers"),
        optional(node, "addressee"),
        list(node, "actions", RecordReader::action),
        texts(node, "themes"),
        texts(node, "instruments"),
        optional(node, "reference"),
        optional(node, "response").map(Response::of),
        optional(node, "strength").map(Strength::of),
        texts(node, "terms"),
        // Older records have none.
        node.has("denied") ? texts(node, "denied") : List.of(),
        node.has("conceded") ? texts(node, "conceded") : List.of(),
        field(node, "confidence").doubleValue(),
        node.has("reviewed") ? texts(node, "reviewed") : List.of());
  }

  private static Question question(SourceId id, JsonNode node) {
    return new Question(evidence(id, node), texts(node, "speakers"));
  }

  private static Action action(JsonNode node) {
    return new Action(
        text(node, "text"),
        list(node, "parts", RecordReader::span),
        optional(node, "instrument"),
        optionalInt(node, "category"),
        texts(node, "terms"));
  }

  private static Evidence evidence(SourceId id, JsonNode node) {
    boolean apart = node.has("parts");
    return new Evidence(
        id,
        span(node),
        text(node, apart ? "sentence" : "text"),
        apart ? list(node, "parts", RecordReader::span) : List.of(),
        text(node, "rule"));
  }

  private static Span span(JsonNode node) {
    return new Span(integer(node, "begin"), integer(node, "end"));
  }

  private static LocalDate day(String iso) {
    try {
      return LocalDate.parse(iso);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "published must be a day like 2007-04-30, got '" + iso + "'", e);
    }
  }

  private static List<String> texts(JsonNode node, String name) {
    return list(node, name, item -> string(name, item));
  }

  private static <T> List<T> list(JsonNode node, String name, Function<JsonNode, T> read) {
    JsonNode items = field(node, name);
    var list = new ArrayList<T>(items.size());
    for (JsonNode item : items) {
      list.add(read.apply(item));
    }
    return list;
  }

  private static Optional<String> optional(JsonNode node, String name) {
    return Optional.ofNullable(field(node, name).textValue());
  }

  private static OptionalInt optionalInt(JsonNode node, String name) {
    return field(node, name).isInt() ? OptionalInt.of(integer(node, name)) : OptionalInt.empty();
  }

  private static String text(JsonNode node, String name) {
    return string(name, field(node, name));
  }

  private static String string(String name, JsonNode value) {
    if (!value.isTextual()) {
      throw new IllegalArgumentException("'" + name + "' must be a string, got " + value);
    }
    return value.textValue();
  }

  private static int integer(JsonNode node, String name) {
    JsonNode value = field(node, name);
    if (!value.isInt()) {
      throw new IllegalArgumentException("'" + name + "' must be a whole number, got " + value);
    }
    return value.intValue();
  }

  private static JsonNode field(JsonNode node, String name) {
    JsonNode value = node.get(name);
    if (value == null) {
      throw new IllegalArgumentException("a record must have the field '" + name + "'");
    }
    return value;
  }
}
