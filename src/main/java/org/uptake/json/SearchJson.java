package org.uptake.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.uptake.document.Answered;
import org.uptake.document.SearchOutcome.FacetCounts;
import org.uptake.document.SearchOutcome.Hit;
import org.uptake.document.SearchOutcome.Hits;
import org.uptake.document.SearchOutcome.NotUnderstood;
import org.uptake.document.SearchOutcome.TextHits;
import org.uptake.document.SearchOutcome.ValueCount;

/**
 * The answer to a search as one JSON object on one line.
 *
 * <pre>
 * {"query": "torture", "name": "torture", "problem": null, "total": 12, "documents": 3,
 *  "next": "1084227584.Y29y", "didYouMean": null,
 *  "facets": [{"facet": "kind", "values": [{"value": "concern", "hits": 7}], "more": 0}],
 *  "hits": [
 *   {"id": "sha256", "document": "corpus/2007/visit.html", "title": "…", "publisher": null,
 *    "date": "2007-04-30", "copies": 0, "hitsInDocument": 4, "paragraph": "12", "page": 3,
 *    "begin": 310, "end": 500, "text": "…the passage…",
 *    "matches": [{"begin": 318, "end": 325}], "excerpts": [{"begin": 310, "end": 400}],
 *    "score": 4.2}]}
 * </pre>
 *
 * <p>{@code hits} stand document by document; {@code total} passages in {@code documents} texts
 * answer in all, both exact; {@code next} goes on behind the last, null where no more come. {@code
 * matches} and {@code excerpts} count in the document's text, as {@code begin} and {@code end} do;
 * {@code date} is the document's day, {@code paragraph} the number that the document gives it;
 * {@code copies} are other documents with the same text that answer too. Where the question could
 * not be read, {@code problem} says why, and {@code total} is null.
 */
public final class SearchJson {
  private SearchJson() {}

  /** Writes it, and a line feed; leaves {@code out} open. */
  public static void write(Answered answered, OutputStream out) throws IOException {
    try (JsonGenerator json = Json.to(out)) {
      json.writeStartObject();
      json.writeStringField("query", answered.search().question());
      json.writeStringField("name", answered.name());
      switch (answered.outcome()) {
        case NotUnderstood problem -> {
          json.writeStringField("problem", problem.reason());
          json.writeNullField("total");
        }
        case Hits hits -> hits(json, hits);
      }
      json.writeEndObject();
    }
    out.write('\n');
  }

  private static void hits(JsonGenerator json, Hits hits) throws IOException {
    Json.text(json, "problem", Optional.empty());
    json.writeNumberField("total", hits.allPassages());
    json.writeNumberField("documents", hits.allTexts());
    Json.text(json, "next", hits.next());
    Json.text(json, "didYouMean", hits.meant());
    facets(json, hits.facets());
    json.writeArrayFieldStart("hits");
    for (TextHits text : hits.texts()) {
      for (Hit hit : text.hits()) {
        hit(json, text, hit);
      }
    }
    json.writeEndArray();
  }

  private static void facets(JsonGenerator json, List<FacetCounts> facets) throws IOException {
    json.writeArrayFieldStart("facets");
    for (FacetCounts counts : facets) {
      json.writeStartObject();
      json.writeStringField("facet", counts.facet().label());
      json.writeArrayFieldStart("values");
      for (ValueCount value : counts.values()) {
        json.writeStartObject();
        json.writeStringField("value", value.value());
        json.writeNumberField("hits", value.hits());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeNumberField("more", counts.more());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void hit(JsonGenerator json, TextHits text, Hit hit) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", text.id().sha256());
    json.writeStringField("document", text.location());
    Json.text(json, "title", text.title());
    Json.text(json, "publisher", text.publisher());
    Json.text(json, "date", text.published());
    json.writeNumberField("copies", text.copies());
    json.writeNumberField("hitsInDocument", text.passages());
    Json.text(json, "paragraph", hit.label());
    Json.number(json, "page", hit.page());
    Json.span(json, hit.span());
    json.writeStringField("text", hit.text());
    Json.spans(json, "matches", hit.matches());
    Json.spans(json, "excerpts", hit.excerpts());
    json.writeNumberField("score", hit.score());
    json.writeEndObject();
  }
}
