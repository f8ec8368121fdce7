package org.uptake.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.uptake.document.Answered;
import org.uptake.document.Prints;
import org.uptake.document.SavedSearch;
import org.uptake.document.Search;
import org.uptake.document.SearchOutcome.NotUnderstood;
import org.uptake.index.FindingsReader;
import org.uptake.saved.SavedSearches;
import org.uptake.workspace.Answers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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
  private static final int ALL = 999_999;

  @Parameters(arity = "0..*", paramLabel = "QUERY", description = "Words, phrases, fields.")
  private List<String> query = List.of();

  @Option(
      names = "--batch",
      paramLabel = "FILE",
      description =
          "Asks all questions of a CSV: the column query, and where wanted name, only, without.")
  private Optional<Path> batch = Optional.empty();

  @Option(
      names = "--save",
      paramLabel = "NAME",
      description = "Keeps the search under this name, to ask it again with --new-since.")
  private Optional<String> save = Optional.empty();

  @Option(
      names = "--new-since",
      paramLabel = "NAME",
      description = "Asks a saved search again: only what was no hit when it was asked last.")
  private Optional<String> newSince = Optional.empty();

  @Mixin private Searched searched = new Searched();

  @Mixin private Printed printed = new Printed();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Uptake uptake;

  SearchCommand(Uptake uptake) {
    this.uptake = uptake;
  }

  @Override
  public Integer call() throws IOException {
    String question = String.join(" ", query);
    checkOne(question);
    try (var reader = FindingsReader.open(uptake.index())) {
      if (batch.isPresent()) {
        return answerAll(reader, SearchList.read(batch.get(), searched));
      }
      return newSince.isPresent()
          ? answerAnew(reader, newSince.get())
          : answer(reader, searched.search(question));
    }
  }

  private void checkOne(String question) {
    if (newSince.isPresent() && !searched.isUsual()) {
      throw new ParameterException(
          spec.commandLine(),
          "--new-since: asks all of a search as it was saved, so it takes no options that say what"
              + " is sought");
    }
    boolean asks = !question.isBlank() || searched.chooses();
    int ways = (batch.isPresent() ? 1 : 0) + (newSince.isPresent() ? 1 : 0) + (asks ? 1 : 0);
    if (ways != 1 || (save.isPresent() && !asks)) {
      throw new ParameterException(
          spec.commandLine(),
          "one of QUERY, --batch and --new-since is needed, --save with a QUERY alone; got "
              + (ways == 0 ? "none" : "several"));
    }
  }

  private int answer(FindingsReader reader, Search search) throws IOException {
    int code = print(List.of(new Answered(search, reader.search(search))));
    if (save.isPresent() && code == Uptake.OK) {
      saved().keep(new SavedSearch(save.get(), search, uptake.moment(), reader.prints(search)));
    }
    return code;
  }

  private int answerAnew(FindingsReader reader, String name) throws IOException {
    SavedSearch before =
        saved()
            .named(name)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "--new-since: must be a saved search, see 'uptake saved', got '"
                            + name
                            + "'"));
    // What is not shown now is never shown: so all of it.
    Search search = before.search().atMost(ALL, ALL).since(before.seen());
    int code = print(List.of(new Answered(name, search, reader.search(search))));
    if (code == Uptake.OK) {
      Prints now = reader.prints(before.search());
      saved().keep(before.at(uptake.moment(), now));
    }
    return code;
  }

  private int answerAll(FindingsReader reader, List<SearchList.Line> lines) throws IOException {
    var answers = new ArrayList<Answered>();
    int code = Uptake.OK;
    for (SearchList.Line line : lines) {
      var answered =
          new Answered(
              line.name(),
              line.search(),
              line.problem().isPresent() ? line.problem().get() : reader.search(line.search()));
      if (answered.outcome() instanceof NotUnderstood problem) {
        uptake.terminal().complain("row " + line.number() + ": " + problem.reason());
        code = Uptake.SOME_FAILED;
      }
      answers.add(answered);
    }
    printed.print(new Answers(answers, searched.withFacets()), uptake.terminal());
    return code;
  }

  private int print(List<Answered> answers) throws IOException {
    if (answers.getFirst().outcome() instanceof NotUnderstood problem) {
      uptake.terminal().complain("QUERY: " + problem.reason());
      return Uptake.WRONG;
    }
    printed.print(new Answers(answers, searched.withFacets()), uptake.terminal());
    return Uptake.OK;
  }

  private SavedSearches saved() {
    return new SavedSearches(uptake.index());
  }
}
