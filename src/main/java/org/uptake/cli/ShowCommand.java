package org.uptake.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.uptake.document.Findings;
import org.uptake.document.SourceId;
import org.uptake.index.FindingsReader;
import org.uptake.json.RecordJson;
import org.uptake.version.Versions;
import org.uptake.workspace.ChosenDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code uptake show}: a document as it was read, with what was found in it marked. */
@Command(
    name = "show",
    description = "Prints a document as it was read, with what was found in it marked.")
final class ShowCommand implements Callable<Integer> {
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
      Findings findings = ChosenDocument.findings(reader, document);
      SourceId id = findings.document().source().id();
      boolean isCounted = Versions.of(reader.outlines()).isCounted(id);
      print(Reviewed.findings(reader, uptake, findings), isCounted);
    }
    return Uptake.OK;
  }

  private void print(Findings findings, boolean isCounted) throws IOException {
    Terminal terminal = uptake.terminal();
    if (format.isJson()) {
      RecordJson.write(findings, terminal.out());
    } else {
      ShownDocument.lines(findings, isCounted, terminal.style()).forEach(terminal::printStyled);
    }
  }
}
