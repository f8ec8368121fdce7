package org.uptake.evaluation;

import java.util.List;
import java.util.Optional;
import org.uptake.document.About;
import org.uptake.document.Findings;

/** Holds all that was found in a document against its annotation. */
final class DocumentScorer {
  private DocumentScorer() {}

  /**
   * @param found empty where the document was not read
   */
  static Verdicts score(AnnotatedDocument annotated, Optional<Findings> found) {
    var verdicts = new Verdicts(annotated.name());
    about(annotated, found.map(f -> f.document().about()).orElse(About.NOTHING), verdicts);
    DateScorer.score(annotated.dates(), found.map(Findings::dates).orElse(List.of()), verdicts);
    OfficialScorer.score(
        annotated.officials(), found.map(Findings::officials).orElse(List.of()), verdicts);
    new StatementScorer(verdicts)
        .score(annotated.statements(), found.map(Findings::statements).orElse(List.of()));
    return verdicts;
  }

  private static void about(AnnotatedDocument annotated, About found, Verdicts verdicts) {
    if (!annotated.published().isEmpty()) {
      String day = found.published().map(Object::toString).orElse("");
      verdicts.judge(
          Measure.PUBLISHED,
          annotated.published().contains(day),
          annotated.published().getFirst(),
          day.isEmpty() ? "none" : day,
          "the document");
    }
    verdicts.judge(
        Measure.LANGUAGE,
        annotated.language().equals(found.language()),
        Accepted.shown(annotated.language()),
        Accepted.shown(found.language()),
        "the document");
  }
}
