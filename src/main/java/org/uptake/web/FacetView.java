package org.uptake.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.uptake.document.Facet;
import org.uptake.document.Search.Choice;
import org.uptake.document.SearchOutcome.FacetCounts;
import org.uptake.document.SearchOutcome.ValueCount;

/** A facet beside the hits: its values, each with the address that takes it in or leaves it out. */
record FacetView(Query query, FacetCounts counts) {
  /** The first ones; the rest unfolds. */
  private static final int AT_ONCE = 7;

  /** The height of the tallest year, in CSS pixels. */
  private static final int TALLEST = 56;

  private static final int MOST_YEARS = 60;

  /** A value with its number of hits. */
  record Value(String value, int hits, boolean chosen, String address, String without) {}

  /** A year; without hits it has no address. */
  record Year(String year, int hits, int height, boolean chosen, String address) {
    /** From the top of the plot. */
    int top() {
      return TALLEST - height;
    }
  }

  /** What was chosen, with the address that takes it back. */
  record Chosen(String words, String address) {}

  String name() {
    String label = counts.facet().label();
    return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
  }

  boolean isYear() {
    return counts.facet() == Facet.YEAR;
  }

  /** Those that most begin with, and those in which something is chosen. */
  boolean isOpen() {
    return counts.facet() == Facet.KIND
        || counts.facet() == Facet.THEME
        || values().stream().anyMatch(Value::chosen);
  }

  List<Value> first() {
    return values().stream().limit(AT_ONCE).toList();
  }

  List<Value> rest() {
    return values().stream().skip(AT_ONCE).toList();
  }

  int more() {
    return counts.more();
  }

  private List<Value> values() {
    return counts.values().stream().map(this::value).toList();
  }

  private Value value(ValueCount count) {
    String written = new Choice(counts.facet(), count.value(), false).written();
    return new Value(
        count.value(),
        count.hits(),
        query.all(SearchChoice.ONLY).contains(written),
        query.turned(SearchChoice.ONLY, written),
        query.turned(SearchChoice.WITHOUT, written));
  }

  /** From the first year to the last; those between in which nothing was found, too, if few. */
  List<Year> years() {
    int most = counts.values().stream().mapToInt(ValueCount::hits).max().orElse(1);
    List<Year> found = counts.values().stream().map(count -> year(value(count), most)).toList();
    List<Integer> numbers = found.stream().map(year -> Integer.parseInt(year.year())).toList();
    if (found.isEmpty() || Collections.max(numbers) - Collections.min(numbers) > MOST_YEARS) {
      return found;
    }
    var all = new ArrayList<Year>();
    for (int number = Collections.min(numbers); number <= Collections.max(numbers); number++) {
      int at = numbers.indexOf(number);
      all.add(at < 0 ? new Year(Integer.toString(number), 0, 0, false, "") : found.get(at));
    }
    return all;
  }

  private static Year year(Value value, int most) {
    int height = Math.max(2, value.hits() * TALLEST / most);
    return new Year(value.value(), value.hits(), height, value.chosen(), value.address());
  }

  static List<Chosen> chosen(Query query) {
    return new SearchChoice(query).choices().stream().map(choice -> chosen(query, choice)).toList();
  }

  private static Chosen chosen(Query query, Choice choice) {
    String written = choice.written();
    return new Chosen(
        (choice.excluded() ? "not " : "") + choice.facet().label() + " " + choice.value(),
        query.turned(choice.excluded() ? SearchChoice.WITHOUT : SearchChoice.ONLY, written));
  }

  static List<FacetView> of(Query query, List<FacetCounts> all) {
    return all.stream().map(counts -> new FacetView(query, counts)).toList();
  }
}
