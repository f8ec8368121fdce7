package org.uptake.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.uptake.document.Answered;
import org.uptake.document.Search;
import org.uptake.document.SearchOutcome.Hits;
import org.uptake.document.SearchOutcome.NotUnderstood;
import org.uptake.index.FindingsReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code uptake search}: passages that answer a question. */
@Command(
    name = "search",
    description = {
      "Prints the documents that answer a question best, with their best passages, in Lucene's"
          + " syntax:",
      "  'moratorium AND \"death penalty\"'    instrument:OPCAT    kind:concern AND speaker:Pillay",
      "  date:[2011-12 TO 2012-07]    'title:torture -country:Kazakhstan'",
      "  '\"official_ recommendation_\"~5'    what was found, beside words and each other"
    })
final class SearchCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "QUERY", description = "Words, phrases, fields.")
  private List<String> query = List.of();

  @Mixin private Searched searched = new Searched();

  @Mixin private Printed printed = new Printed();

  private final Uptake uptake;

  SearchCommand(Uptake uptake) {
    this.uptake = uptake;
  }

  @Override
  public Integer call() throws IOException {
    Search search = searched.search(String.join(" ", query));
    try (var reader = FindingsReader.open(uptake.index())) {
      var answered = new Answered(search, reader.search(search));
      return switch (answered.outcome()) {
        case NotUnderstood problem -> {
          uptake.terminal().complain("QUERY: " + problem.reason());
          yield Uptake.WRONG;
        }
        case Hits hits -> {
          printed.print(new Answers(List.of(answered), searched.withFacets()), uptake.terminal());
          yield Uptake.OK;
        }
      };
    }
  }
}
