package org.uptake.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uptake.Extracted;
import org.uptake.document.Findings;
import org.uptake.document.FollowUp;
import org.uptake.evaluation.AnnotatedDocument;
import org.uptake.evaluation.AnnotatedReport;
import org.uptake.evaluation.Annotations;
import org.uptake.evaluation.DocumentName;
import org.uptake.evaluation.Evaluation;
import org.uptake.followup.FollowUpMatcher;
import org.uptake.ingest.CorpusFile;
import org.uptake.ingest.CorpusReader;
import org.uptake.json.EvaluationJson;
import org.uptake.workspace.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code uptake evaluate}: how far what is found can be trusted, measured on annotations. */
@Command(
    name = "evaluate",
    description = {
      "Prints how far what is found can be trusted: precision, recall and F1 of each measure, on",
      "documents that you annotated (docs/annotations.md tells how); nothing is stored."
    })
final class EvaluateCommand implements Callable<Integer> {
  @Option(
      names = "--gold",
      required = true,
      paramLabel = "DIR",
      description = "The folder with the annotations, a file NAME.json for each document NAME.")
  private Path gold = Path.of("");

  @Parameters(
      arity = "0..*",
      paramLabel = "FOLDER|FILE",
      description = "The annotated documents, and folders of them (default: DIR itself).")
  private List<Path> paths = List.of();

  @Option(
      names = "--misses",
      description = "List what was missed, and what was found without being there.")
  private boolean misses;

  @Mixin private PlainFormat format = new PlainFormat();

  @Mixin private Stages stages = new Stages();

  private final Uptake uptake;

  EvaluateCommand(Uptake uptake) {
    this.uptake = uptake;
  }

  @Override
  public Integer call() throws IOException {
    var folder = new AnnotationFolder(gold);
    Annotations annotations = folder.read();
    var run = new Run(annotations);
    stages.extract(uptake, files(folder, annotations), run::add);
    Evaluation evaluation = Evaluation.of(annotations, run.given, run.rows());
    run.complain(evaluation);
    print(evaluation);
    return run.tally.someFailed() ? Uptake.SOME_FAILED : Uptake.OK;
  }

  private List<CorpusFile> files(AnnotationFolder folder, Annotations annotations) {
    Set<DocumentName> annotated = names(annotations);
    return CorpusReader.files(paths.isEmpty() ? List.of(gold) : paths).stream()
        .filter(file -> !folder.holds(file.path()))
        // Follow-up weighs a word by how rare it is in all documents.
        .filter(
            file ->
                annotations.links().isPresent()
                    || annotated.contains(DocumentName.of(file.location())))
        .toList();
  }

  private static Set<DocumentName> names(Annotations annotations) {
    return Stream.concat(
            annotations.documents().stream().map(AnnotatedDocument::name),
            annotations.reports().stream().map(AnnotatedReport::name))
        .collect(Collectors.toSet());
  }

  private void print(Evaluation evaluation) throws IOException {
    Terminal terminal = uptake.terminal();
    if (format.isJson()) {
      EvaluationJson.write(evaluation, misses, terminal.out());
    } else {
      ScoreLines.of(evaluation, misses).forEach(terminal::print);
    }
  }

  /** What came of the documents, as one after the other is read. */
  private final class Run {
    private final Map<DocumentName, Optional<Findings>> given = new HashMap<>();
    private final Map<DocumentName, String> locations = new HashMap<>();
    private final List<Findings> all = new ArrayList<>();
    private final Tally tally = new Tally();
    private final Set<DocumentName> annotated;
    private final boolean joins;

    Run(Annotations annotations) {
      annotated = names(annotations);
      joins = annotations.links().isPresent();
    }

    boolean add(Extracted result) {
      tally.add(result);
      Optional<Findings> findings =
          result instanceof Extracted.Found found
              ? Optional.of(found.findings())
              : Optional.empty();
      if (joins && !isCopy(findings)) {
        findings.ifPresent(all::add);
      }
      var name = DocumentName.of(result.location());
      if (annotated.contains(name)) {
        given.put(name, findings);
        Optional.ofNullable(locations.put(name, result.location()))
            .ifPresent(before -> tellTwice(name, before, result.location()));
      }
      return true;
    }

    /** The same bytes at another place are one document, as in an index. */
    private boolean isCopy(Optional<Findings> findings) {
      return findings
          .map(one -> one.document().source().id())
          .filter(id -> all.stream().anyMatch(other -> other.document().source().id().equals(id)))
          .isPresent();
    }

    private void tellTwice(DocumentName name, String before, String now) {
      uptake
          .terminal()
          .complain("two documents are called " + name + ": " + now + " counts, not " + before);
    }

    List<FollowUp> rows() {
      return new FollowUpMatcher().match(all);
    }

    void complain(Evaluation evaluation) {
      Terminal terminal = uptake.terminal();
      for (DocumentName name : evaluation.absent()) {
        terminal.complain("annotated and not among the documents: " + name);
      }
      tally.beyondReach().forEach(terminal::complain);
      tally.unread().forEach(terminal::complain);
    }
  }
}
