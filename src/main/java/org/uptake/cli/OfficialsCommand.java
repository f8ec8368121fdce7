package org.uptake.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.uptake.document.Person;
import org.uptake.extract.Countries;
import org.uptake.index.FindingsReader;
import org.uptake.json.PersonJson;
import org.uptake.people.PersonMatcher;
import org.uptake.people.PersonSearch;
import org.uptake.table.PeopleTable;
import org.uptake.workspace.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code uptake officials}: who held which office when, one person across documents. */
@Command(
    name = "officials",
    description = {
      "Prints the officials whom documents name: each person once, the forms of the name, the",
      "offices with the first and last day on which a document shows them, and the documents."
    })
final class OfficialsCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..*",
      paramLabel = "NAME",
      description = "Only those who can be called so, in any spelling.")
  private List<String> name = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatName.Flat.class,
      description = "One of " + FormatName.Flat.LABELS + " (default: table).")
  private Format format = Format.TABLE;

  private final Uptake uptake;

  OfficialsCommand(Uptake uptake) {
    this.uptake = uptake;
  }

  @Override
  public Integer call() throws IOException {
    var countries = new Countries(uptake.lexicons());
    var matcher = new PersonMatcher(institution -> countries.named(institution).isPresent());
    try (var reader = FindingsReader.open(uptake.index());
        var findings = Reviewed.findings(reader, uptake)) {
      print(PersonSearch.called(String.join(" ", name), matcher.match(findings)));
    }
    return Uptake.OK;
  }

  private void print(List<Person> people) throws IOException {
    Terminal terminal = uptake.terminal();
    switch (format) {
      case JSON -> PersonJson.write(people, terminal.out());
      case CSV -> PeopleTable.writeCsv(people, terminal.out());
      default -> PeopleTable.write(people, terminal.style(), terminal.out());
    }
  }
}
