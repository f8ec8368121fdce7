package org.uptake.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.OutputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.uptake.document.Facet;
import org.uptake.document.Prints;
import org.uptake.document.SavedSearch;
import org.uptake.document.Search;
import org.uptake.document.Search.Choice;
import org.uptake.document.Search.Order;
import org.uptake.document.Search.Unit;

/**
 * A saved search as one JSON object.
 *
 * <pre>
 * {"name": "prisons", "query": "prison OR detention", "unit": "passage", "order": "newest",
 *  "documents": 10, "passages": 3,
 *  "choices": [{"facet": "kind", "value": "concern", "excluded": false}],
 *  "run": "2026-01-31T09:00:00Z", "hits": 57, "seen": "…base64…"}
 * </pre>
 *
 * <p>{@code hits} is for people and passed over in reading; {@code seen} is what {@link
 * Prints#written} gives, and left out where people only list the searches.
 */
public final class SavedSearchJson {
  private static final ObjectReader TREES = new ObjectMapper(Json.FACTORY).reader();

  private SavedSearchJson() {}

  /** Writes it with a line feed; leaves {@code out} open. */
  public static void write(SavedSearch saved, OutputStream out) throws IOException {
    try (JsonGenerator json = Json.to(out)) {
      write(json, saved, true);
    }
    out.write('\n');
  }

  /** Writes all as an array, without the hits that were seen. */
  public static void list(List<SavedSearch> all, OutputStream out) throws IOException {
    try (JsonGenerator json = Json.to(out)) {
      json.writeStartArray();
      for (SavedSearch saved : all) {
        json.writeRaw('\n');
        write(json, saved, false);
      }
      json.writeRaw('\n');
      json.writeEndArray();
    }
    out.write('\n');
  }

  private static void write(JsonGenerator json, SavedSearch saved, boolean withSeen)
      throws IOException {
    Search search = saved.search();
    json.writeStartObject();
    json.writeStringField("name", saved.name());
    json.writeStringField("query", search.question());
    json.writeStringField("unit", label(search.unit()));
    json.writeStringField("order", label(search.order()));
    json.writeNumberField("documents", search.texts());
    json.writeNumberField("passages", search.passages());
    json.writeArrayFieldStart("choices");
    for (Choice choice : search.choices()) {
      json.writeStartObject();
      json.writeStringField("facet", choice.facet().label());
      json.writeStringField("value", choice.value());
      json.writeBooleanField("excluded", choice.excluded());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("run", saved.run().toString());
    json.writeNumberField("hits", saved.seen().size());
    if (withSeen) {
      json.writeStringField("seen", saved.seen().written());
    }
    json.writeEndObject();
  }

  private static String label(Enum<?> of) {
    return of.name().toLowerCase(Locale.ROOT);
  }

  /**
   * What {@link #write} gave.
   *
   * @throws IOException where it gave something else
   */
  public static SavedSearch read(byte[] json) throws IOException {
    try {
      JsonNode saved = TREES.readTree(json);
      return new SavedSearch(
          saved.required("name").asText(),
          search(saved),
          Instant.parse(saved.required("run").asText()),
          Prints.read(saved.required("seen").asText()));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new IOException("no saved search: " + e.getMessage(), e);
    }
  }

  private static Search search(JsonNode saved) throws IOException {
    var choices = new ArrayList<Choice>();
    for (JsonNode choice : saved.required("choices")) {
      String label = choice.required("facet").asText();
      Facet facet =
          Facet.named(label)
              .orElseThrow(() -> new IOException("there is no facet '" + label + "'"));
      choices.add(
          new Choice(
              facet, choice.required("value").asText(), choice.required("excluded").asBoolean()));
    }
    return new Search(
        saved.required("query").asText(),
        choices,
        Unit.valueOf(saved.required("unit").asText().toUpperCase(Locale.ROOT)),
        Order.valueOf(saved.required("order").asText().toUpperCase(Locale.ROOT)),
        saved.required("documents").asInt(),
        saved.required("passages").asInt(),
        Optional.empty(),
        Prints.NONE);
  }
}
