package org.uptake.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uptake.document.Findings;
import org.uptake.document.FollowUp;

/**
 * How what was found compares with what people annotated.
 *
 * @param documents how many are annotated
 * @param reports how many have their numbered recommendations annotated
 * @param absent annotated documents that were not given; what is annotated in them counts as
 *     missed, save in a report with numbered recommendations, which is then not measured
 * @param unread annotated documents that were given and gave no text; all in them counts as missed
 * @param scores of the measures of which there is anything to tell, in the order of {@link Measure}
 * @param bands of the statements' confidence, the surest first
 */
public record Evaluation(
    int documents,
    int reports,
    List<DocumentName> absent,
    List<DocumentName> unread,
    List<Score> scores,
    List<Band> bands) {

  public Evaluation {
    absent = List.copyOf(absent);
    unread = List.copyOf(unread);
    scores = List.copyOf(scores);
    bands = List.copyOf(bands);
  }

  /**
   * Measures.
   *
   * @param given what was found in each document that was given, empty where it gave no text
   * @param rows the follow-up table of these documents
   */
  public static Evaluation of(
      Annotations annotations, Map<DocumentName, Optional<Findings>> given, List<FollowUp> rows) {
    var verdicts = new ArrayList<Verdict>();
    var judged = new ArrayList<Band.Judged>();
    for (AnnotatedDocument document : annotations.documents()) {
      Verdicts own = DocumentScorer.score(document, found(document.name(), given));
      verdicts.addAll(own.all());
      judged.addAll(own.judged());
    }
    var links =
        new LinkScorer(
            annotations.documents().stream()
                .map(AnnotatedDocument::name)
                .collect(Collectors.toSet()));
    verdicts.addAll(links.score(annotations.links().orElse(List.of()), rows));
    for (AnnotatedReport report : annotations.reports()) {
      if (given.containsKey(report.name())) {
        verdicts.addAll(NumberedScorer.score(report, found(report.name(), given)));
      }
    }
    List<DocumentName> names = names(annotations);
    return new Evaluation(
        annotations.documents().size(),
        annotations.reports().size(),
        names.stream().filter(name -> !given.containsKey(name)).toList(),
        names.stream()
            .filter(name -> given.containsKey(name) && found(name, given).isEmpty())
            .toList(),
        scores(verdicts),
        Band.of(judged));
  }

  private static Optional<Findings> found(
      DocumentName name, Map<DocumentName, Optional<Findings>> given) {
    return given.getOrDefault(name, Optional.empty());
  }

  private static List<DocumentName> names(Annotations annotations) {
    return Stream.concat(
            annotations.documents().stream().map(AnnotatedDocument::name),
            annotations.reports().stream().map(AnnotatedReport::name))
        .distinct()
        .toList();
  }

  private static List<Score> scores(List<Verdict> verdicts) {
    return Arrays.stream(Measure.values())
        .map(measure -> Score.of(measure, verdicts))
        .filter(score -> !score.isEmpty())
        .toList();
  }
}
