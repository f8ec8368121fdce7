package org.uptake.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.uptake.evaluation.Band;
import org.uptake.evaluation.DocumentName;
import org.uptake.evaluation.Evaluation;
import org.uptake.evaluation.Score;
import org.uptake.evaluation.Verdict;

/**
 * The figures as one JSON object: {@code documents} and {@code reports}, how many are annotated;
 * {@code absent} and {@code unread}, names; {@code measures}, an object for each by its label;
 * {@code confidence}, a list of bands with {@code atLeast}, {@code statements} and {@code right}.
 *
 * <p>A measure has {@code p}, {@code r} and {@code f1}, rounded to four places, and {@code tp},
 * {@code fp} and {@code fn}; one that is a share has {@code accuracy}, {@code hit} and {@code of}.
 * Asked for, {@code misses} lists each with {@code outcome}, {@code document} and {@code words}.
 */
public final class EvaluationJson {
  private static final int PLACES = 4;

  private EvaluationJson() {}

  /** Writes the object and a line feed; leaves {@code out} open. */
  public static void write(Evaluation evaluation, boolean misses, OutputStream out)
      throws IOException {
    try (JsonGenerator json = Json.to(out)) {
      json.writeStartObject();
      json.writeNumberField("documents", evaluation.documents());
      json.writeNumberField("reports", evaluation.reports());
      Json.texts(json, "absent", names(evaluation.absent()));
      Json.texts(json, "unread", names(evaluation.unread()));
      json.writeObjectFieldStart("measures");
      for (Score score : evaluation.scores()) {
        score(json, score, misses);
      }
      json.writeEndObject();
      json.writeArrayFieldStart("confidence");
      for (Band band : evaluation.bands()) {
        band(json, band);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write('\n');
  }

  private static List<String> names(List<DocumentName> documents) {
    return documents.stream().map(DocumentName::name).toList();
  }

  private static void score(JsonGenerator json, Score score, boolean misses) throws IOException {
    json.writeObjectFieldStart(score.measure().label());
    if (score.measure().isShare()) {
      json.writeNumberField("accuracy", rounded(score.recall()));
      json.writeNumberField("hit", score.right());
      json.writeNumberField("of", score.annotated());
    } else {
      json.writeNumberField("p", rounded(score.precision()));
      json.writeNumberField("r", rounded(score.recall()));
      json.writeNumberField("f1", rounded(score.f1()));
      json.writeNumberField("tp", score.right());
      json.writeNumberField("fp", score.spurious());
      json.writeNumberField("fn", score.missed());
    }
    if (misses) {
      misses(json, score.misses());
    }
    json.writeEndObject();
  }

  private static void misses(JsonGenerator json, List<Verdict> misses) throws IOException {
    json.writeArrayFieldStart("misses");
    for (Verdict miss : misses) {
      json.writeStartObject();
      json.writeStringField("outcome", miss.outcome().name().toLowerCase(Locale.ROOT));
      json.writeStringField("document", miss.document().name());
      Json.text(json, "words", miss.words());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void band(JsonGenerator json, Band band) throws IOException {
    json.writeStartObject();
    json.writeNumberField("atLeast", rounded(band.atLeast()));
    json.writeNumberField("statements", band.statements());
    json.writeNumberField("right", band.right());
    json.writeEndObject();
  }

  private static double rounded(double share) {
    return new BigDecimal(share).setScale(PLACES, RoundingMode.HALF_EVEN).doubleValue();
  }
}
