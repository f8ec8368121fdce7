package org.uptake.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.uptake.document.Inventory;
import org.uptake.document.Kind;
import org.uptake.document.ParseOutcome;
import org.uptake.document.ParseOutcome.Failed;
import org.uptake.document.ParseOutcome.NoText;

/**
 * What an index holds as one JSON object.
 *
 * <pre>
 * {"sources": 14, "outcomes": {"parsed": 12, "no-text": 1, "failed": 1}, "texts": 11,
 *  "dates": 210, "officials": 48, "statements": {"recommendation": 31, "concern": 12, …},
 *  "unread": [{"id": "sha256", "source": "corpus/scan.pdf", "mediaType": "application/pdf",
 *              "outcome": "no-text", "reason": "…"}]}
 * </pre>
 */
public final class InventoryJson {
  private InventoryJson() {}

  /** Writes it, and a line feed; leaves {@code out} open. */
  public static void write(Inventory inventory, OutputStream out) throws IOException {
    try (JsonGenerator json = Json.to(out)) {
      json.writeStartObject();
      json.writeNumberField("sources", inventory.sources());
      json.writeObjectFieldStart("outcomes");
      json.writeNumberField("parsed", inventory.parsed());
      json.writeNumberField("no-text", inventory.noText().size());
      json.writeNumberField("failed", inventory.failed().size());
      json.writeEndObject();
      json.writeNumberField("texts", inventory.texts());
      json.writeNumberField("dates", inventory.dates());
      json.writeNumberField("officials", inventory.officials());
      json.writeObjectFieldStart("statements");
      for (Kind kind : Kind.values()) {
        json.writeNumberField(kind.label(), inventory.statements().getOrDefault(kind, 0L));
      }
      json.writeEndObject();
      json.writeArrayFieldStart("unread");
      for (NoText noText : inventory.noText()) {
        unread(json, noText, noText.reason());
      }
      for (Failed failed : inventory.failed()) {
        unread(json, failed, failed.cause());
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write('\n');
  }

  private static void unread(JsonGenerator json, ParseOutcome outcome, String reason)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", outcome.source().id().sha256());
    json.writeStringField("source", outcome.source().location());
    json.writeStringField("mediaType", outcome.source().mediaType());
    json.writeStringField("outcome", outcome.label());
    json.writeStringField("reason", reason);
    json.writeEndObject();
  }
}
