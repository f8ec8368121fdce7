package org.uptake.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uptake.cli.MarkedText.Mark;
import org.uptake.document.SearchOutcome;
import org.uptake.document.SearchOutcome.Hit;
import org.uptake.document.SearchOutcome.Hits;
import org.uptake.document.SearchOutcome.NotUnderstood;
import org.uptake.index.FindingsReader;
import org.uptake.json.SearchJson;
import org.uptake.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code uptake search}: passages that answer a question. */
@Command(
    name = "search",
    description = {
      "Prints the passages that answer a question best, in Lucene's syntax:",
      "  'moratorium AND \"death penalty\"'    instrument:OPCAT    kind:concern AND speaker:Pillay",
      "  date:[2011-12 TO 2012-07]    'title:torture -country:Kazakhstan'"
    })
final class SearchCommand implements Callable<Integer> {
  private static final String INDENT = "    ";

  @Parameters(arity = "1..*", paramLabel = "QUERY", description = "Words, phrases, fields.")
  private List<String> query = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      converter = Limit.class,
      description = "How many passages at most (default: 10).")
  private int limit = 10;

  @Mixin private PlainFormat format = new PlainFormat();

  private final Uptake uptake;

  SearchCommand(Uptake uptake) {
    this.uptake = uptake;
  }

  @Override
  public Integer call() throws IOException {
    String question = String.join(" ", query);
    try (var reader = FindingsReader.open(uptake.index())) {
      SearchOutcome outcome = reader.search(question, limit);
      return switch (outcome) {
        case NotUnderstood(var reason) -> {
          uptake.terminal().complain("QUERY: " + reason);
          yield Uptake.WRONG;
        }
        case Hits hits -> {
          print(question, hits);
          yield Uptake.OK;
        }
      };
    }
  }

  private void print(String question, Hits hits) throws IOException {
    Terminal terminal = uptake.terminal();
    if (format.isJson()) {
      SearchJson.write(question, hits, terminal.out());
      return;
    }
    for (Hit hit : hits.hits()) {
      terminal.printWrapped(place(hit));
      passage(hit).forEach(line -> terminal.printStyled(INDENT + line));
      terminal.print("");
    }
    terminal.print(count(hits));
  }

  private static String place(Hit hit) {
    return Stream.of(
            Optional.of(hit.published().map(Object::toString).orElse("no day")),
            Optional.of(hit.location()),
            hit.label().map(label -> "paragraph " + label),
            hit.page().isPresent()
                ? Optional.of("page " + hit.page().getAsInt())
                : Optional.<String>empty(),
            hit.title())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" | "));
  }

  private List<String> passage(Hit hit) {
    var marks = new ArrayList<Mark>();
    for (Span match : hit.matches()) {
      int begin = hit.span().start();
      marks.add(new Mark(new Span(match.start() - begin, match.end() - begin), "[", "]", "1;33"));
    }
    var style = uptake.terminal().style();
    return new MarkedText(hit.text(), style.colours(), marks)
        .lines(new Span(0, hit.text().length()), style.width() - INDENT.length());
  }

  private static String count(Hits hits) {
    int shown = hits.hits().size();
    return hits.total() == shown
        ? (shown == 1 ? "1 passage" : shown + " passages")
        : hits.total() + " passages, the best " + shown + " are shown";
  }

  /** A number of passages. */
  static final class Limit implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String number) {
      if (!number.matches("[1-9][0-9]{0,5}")) {
        throw new TypeConversionException("must be 1 to 999999, got '" + number + "'");
      }
      return Integer.valueOf(number);
    }
  }
}
