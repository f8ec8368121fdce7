package org.uptake.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.uptake.document.Findings;
import org.uptake.document.Source;
import org.uptake.document.SourceId;
import org.uptake.index.FindingsReader;
import org.uptake.json.RecordJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code uptake show}: a document as it was read, with what was found in it marked. */
@Command(
    name = "show",
    description = "Prints a document as it was read, with what was found in it marked.")
final class ShowCommand implements Callable<Integer> {
  private static final int MOST_NAMED = 8;

  @Parameters(
      paramLabel = "DOCUMENT",
      description = "Its place, the end of its place, or the beginning of its id.")
  private String document = "";

  @Mixin private PlainFormat format = new PlainFormat();

  private final Uptake uptake;

  ShowCommand(Uptake uptake) {
    this.uptake = uptake;
  }

  @Override
  public Integer call() throws IOException {
    try (var reader = FindingsReader.open(uptake.index())) {
      List<Source> meant = reader.sources(document);
      if (meant.size() != 1) {
        throw new IllegalArgumentException(
            "DOCUMENT: " + choice(meant) + ", got '" + document + "'");
      }
      SourceId id = meant.getFirst().id();
      Findings findings =
          reader
              .findings(id)
              .orElseThrow(
                  () -> new IllegalArgumentException("DOCUMENT: has no text, got " + document));
      print(findings);
    }
    return Uptake.OK;
  }

  private void print(Findings findings) throws IOException {
    Terminal terminal = uptake.terminal();
    if (format.isJson()) {
      RecordJson.write(findings, terminal.out());
    } else {
      ShownDocument.lines(findings, terminal.style()).forEach(terminal::printStyled);
    }
  }

  private static String choice(List<Source> meant) {
    return meant.isEmpty()
        ? "must be a document in the index, see 'uptake search'"
        : "must be one of "
            + meant.stream()
                .limit(MOST_NAMED)
                .map(Source::location)
                .collect(Collectors.joining(", "))
            + (meant.size() > MOST_NAMED ? " …" : "");
  }
}
