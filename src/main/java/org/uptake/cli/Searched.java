package org.uptake.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.uptake.document.Prints;
import org.uptake.document.Search;
import org.uptake.document.Search.Choice;
import org.uptake.document.Search.Order;
import org.uptake.document.Search.Unit;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say what of an index is sought, beside the question. */
final class Searched {
  private static final String FACETS =
      "year, record, kind, theme, speaker, addressee, official, instrument, publisher, country,"
          + " language, type";

  @Option(
      names = "--limit",
      paramLabel = "N",
      converter = Limit.class,
      description = "How many documents at most (default: 10).")
  private int limit = 10;

  @Option(
      names = "--passages",
      paramLabel = "N",
      converter = Limit.class,
      description = "How many passages of each document at most (default: 3).")
  private int passages = 3;

  @Option(
      names = "--only",
      paramLabel = "FACET=VALUE",
      converter = ChosenValue.class,
      description = {
        "Only what has this value; more of one facet are alternatives.",
        "Facets: " + FACETS + "."
      })
  private List<Choice> only = List.of();

  @Option(
      names = "--without",
      paramLabel = "FACET=VALUE",
      converter = ChosenValue.class,
      description = "Nothing that has this value.")
  private List<Choice> without = List.of();

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      converter = Sorted.class,
      description = "best, newest or oldest first (default: best).")
  private Order order = Order.BEST;

  @Option(
      names = "--statements",
      description = "Statements and no passages: all that is asked holds of each alone.")
  private boolean statements;

  @Option(names = "--facets", description = "Counts too what the passages have of each facet.")
  private boolean facets;

  @Option(
      names = "--after",
      paramLabel = "PLACE",
      description = "Goes on where an answer ended, by the place that it told.")
  private Optional<String> after = Optional.empty();

  Search search(String question) {
    List<Choice> choices =
        Stream.concat(
                only.stream(),
                without.stream().map(choice -> new Choice(choice.facet(), choice.value(), true)))
            .toList();
    return new Search(
        question,
        choices,
        statements ? Unit.STATEMENT : Unit.PASSAGE,
        order,
        limit,
        passages,
        after,
        Prints.NONE);
  }

  /** Whether something is chosen, so that no question is needed. */
  boolean chooses() {
    return !only.isEmpty() || !without.isEmpty();
  }

  /** Whether nothing was asked for but what everybody gets. */
  boolean isUsual() {
    return search("").equals(Search.of(""));
  }

  boolean withFacets() {
    return facets;
  }

  /** A number of documents or passages. */
  static final class Limit implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String number) {
      if (!number.matches("[1-9][0-9]{0,5}")) {
        throw new TypeConversionException("must be 1 to 999999, got '" + number + "'");
      }
      return Integer.valueOf(number);
    }
  }

  /** A facet with one of its values. */
  static final class ChosenValue implements ITypeConverter<Choice> {
    @Override
    public Choice convert(String written) {
      return Selected.told(() -> Choice.read(written, false));
    }
  }

  /** The order of documents. */
  static final class Sorted implements ITypeConverter<Order> {
    @Override
    public Order convert(String label) {
      return OneOf.labelled(
          label, List.of(Order.values()), order -> order.name().toLowerCase(Locale.ROOT));
    }
  }
}
