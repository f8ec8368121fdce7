package org.uptake.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.uptake.document.SearchOutcome.Hit;
import org.uptake.document.SearchOutcome.Hits;

/**
 * The answer to a question as one JSON object.
 *
 * <pre>
 * {"query": "torture", "total": 12, "hits": [
 *   {"id": "sha256", "document": "corpus/2007/visit.html", "title": "…", "date": "2007-04-30",
 *    "paragraph": "12", "page": 3, "begin": 310, "end": 500, "text": "…the passage…",
 *    "matches": [{"begin": 318, "end": 325}], "score": 4.2}]}
 * </pre>
 *
 * <p>{@code matches} count in the document's text, as {@code begin} and {@code end} do; {@code
 * date} is the document's day, {@code paragraph} the number that the document gives it; both, the
 * title and the page may be null.
 */
public final class SearchJson {
  private SearchJson() {}

  /** Writes the answer to {@code query}, and a line feed; leaves {@code out} open. */
  public static void write(String query, Hits hits, OutputStream out) throws IOException {
    try (JsonGenerator json = Json.to(out)) {
      json.writeStartObject();
      json.writeStringField("query", query);
      json.writeNumberField("total", hits.total());
      json.writeArrayFieldStart("hits");
      for (Hit hit : hits.hits()) {
        json.writeRaw('\n');
        hit(json, hit);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write('\n');
  }

  private static void hit(JsonGenerator json, Hit hit) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", hit.id().sha256());
    json.writeStringField("document", hit.location());
    Json.text(json, "title", hit.title());
    Json.text(json, "date", hit.published());
    Json.text(json, "paragraph", hit.label());
    Json.number(json, "page", hit.page());
    Json.span(json, hit.span());
    json.writeStringField("text", hit.text());
    Json.spans(json, "matches", hit.matches());
    json.writeNumberField("score", hit.score());
    json.writeEndObject();
  }
}
