package org.uptake.extract.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uptake.document.Paragraph;
import org.uptake.document.ParsedDocument;
import org.uptake.document.Response;
import org.uptake.extract.Countries;
import org.uptake.extract.Phrases;
import org.uptake.text.Span;

/**
 * The numbered recommendations of a report of the Universal Periodic Review: items of the form "12.
 * To ratify … (Brazil, Chile);" under a numbered paragraph that introduces them and says what the
 * State under review answers.
 */
final class NumberedRecommendations {
  /**
   * One of them.
   *
   * @param action from its first verb to before the States
   * @param states as short names, in the order of the text
   */
  record Item(
      Span span, Span action, String reference, List<String> states, Optional<Response> response) {
    Item {
      states = List.copyOf(states);
    }
  }

  private static final Pattern ITEM =
      Pattern.compile("^\\(?(\\d{1,3}(?:\\.\\d{1,3}){0,2})[.)]?\\s+(\\p{Lu}.*)", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}\\.\\d{1,3}(?:\\.\\d{1,3})?\\.?");
  private static final Pattern STATES =
      Pattern.compile("\\(([^()]{3,400}(?:\\([^()]{3,60}\\)[^()]{0,60})*)\\)");
  private static final Pattern INTRODUCTION = Pattern.compile("(?i)\\brecommendations?\\b.*");

  private final Countries countries;

  NumberedRecommendations(Countries countries) {
    this.countries = countries;
  }

  /** Empty where the document has no such paragraphs. */
  List<Item> in(ParsedDocument document, String plain) {
    var items = new ArrayList<Item>();
    String chapter = "";
    Optional<Response> response = Optional.empty();
    int last = 0;
    var answers = new HashMap<String, Response>();
    for (int i = 0; i < document.paragraphs().size(); i++) {
      Paragraph paragraph = document.paragraphs().get(i);
      String words = paragraph.span().of(plain);
      Matcher item = ITEM.matcher(words);
      if (!item.matches()) {
        tableRow(document, plain, i).ifPresent(items::add);
        continue;
      }
      List<String> states = states(words);
      String number = item.group(1);
      boolean introduces =
          INTRODUCTION.matcher(words).find() && words.stripTrailing().endsWith(":");
      if (introduces) {
        chapter = number;
        response = Answers.announcedBy(words);
        last = 0;
      } else if (!chapter.isEmpty() && !states.isEmpty() && follows(number, chapter, last)) {
        items.add(item(paragraph, plain, reference(chapter, number), states, response));
        last = lastNumber(number);
      } else if (!chapter.isEmpty() && words.contains("ecommendations")) {
        answers.putAll(Answers.listed(words, chapter));
      }
    }
    return items.stream().map(item -> answered(item, answers)).toList();
  }

  /**
   * A row of a table: a cell with the number, one with the recommendation, one with the States,
   * perhaps one with the answer; {@code i} is the second.
   */
  private Optional<Item> tableRow(ParsedDocument document, String plain, int i) {
    List<Paragraph> cells = document.paragraphs();
    if (i == 0 || i + 1 >= cells.size()) {
      return Optional.empty();
    }
    String number = cells.get(i - 1).span().of(plain).strip();
    List<String> states = countriesIn(cells.get(i + 1).span().of(plain).strip());
    if (!NUMBER.matcher(number).matches() || states.isEmpty()) {
      return Optional.empty();
    }
    Optional<Response> response =
        i + 2 < cells.size()
            ? Answers.inACell(cells.get(i + 2).span().of(plain))
            : Optional.empty();
    Span span = cells.get(i).span();
    return Optional.of(new Item(span, span, number, states, response));
  }

  private static Item answered(Item item, Map<String, Response> answers) {
    return new Item(
        item.span(),
        item.action(),
        item.reference(),
        item.states(),
        Optional.ofNullable(answers.get(item.reference())).or(item::response));
  }

  private static boolean follows(String number, String chapter, int last) {
    return number.startsWith(chapter + ".") || lastNumber(number) > last || number.contains(".");
  }

  private static int lastNumber(String number) {
    return Integer.parseInt(number.substring(number.lastIndexOf('.') + 1));
  }

  private static String reference(String chapter, String number) {
    return number.contains(".") ? number : chapter + "." + number;
  }

  private Item item(
      Paragraph paragraph,
      String plain,
      String reference,
      List<String> states,
      Optional<Response> response) {
    Span span = paragraph.span();
    String words = span.of(plain);
    Matcher number = ITEM.matcher(words);
    int from = number.matches() ? number.start(2) : 0;
    int to = words.length();
    Matcher bracket = STATES.matcher(words);
    while (bracket.find()) {
      boolean atEnd = words.substring(bracket.end()).matches("[\\s.;*:]*(?:\\d{1,3})?");
      if (atEnd && !countriesIn(bracket.group(1)).isEmpty()) {
        to = bracket.start();
      }
    }
    var action = new Span(span.start() + from, span.start() + Math.max(from + 1, to));
    return new Item(span, action.trimmed(plain), reference, states, response);
  }

  /** The States named in brackets, joint ones all. */
  private List<String> states(String words) {
    var states = new LinkedHashSet<String>();
    Matcher bracket = STATES.matcher(words);
    while (bracket.find()) {
      states.addAll(countriesIn(bracket.group(1)));
    }
    return List.copyOf(states);
  }

  /** The States of a bracket; none where it says more than States. */
  private List<String> countriesIn(String bracket) {
    List<Phrases.Match<String>> matches = countries.names(bracket, new Span(0, bracket.length()));
    int covered = matches.stream().mapToInt(match -> match.span().length()).sum();
    boolean nothingElse = bracket.length() - covered <= 8 * matches.size() + 6;
    return nothingElse ? matches.stream().map(Phrases.Match::entry).toList() : List.of();
  }
}
