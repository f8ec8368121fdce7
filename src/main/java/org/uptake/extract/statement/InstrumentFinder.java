package org.uptake.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uptake.extract.Lexicons;
import org.uptake.extract.Phrases;
import org.uptake.extract.Phrases.Match;
import org.uptake.extract.RuleBook;
import org.uptake.extract.statement.InstrumentLexicon.Reading;
import org.uptake.text.Span;
import org.uptake.text.Tsv;

/**
 * Finds treaties and other standards by every usual name, as their short names: {@code OPCAT}.
 *
 * <p>Words that name two instruments ("both Covenants") are two matches at the same place. A longer
 * name wins over the shorter one inside it, and an abbreviation in brackets belongs to the name
 * before it.
 */
final class InstrumentFinder {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

  /** Words that may stand before "Convention" with a capital and make no name of it. */
  private static final Set<String> OPENING = Set.of("The", "This", "That", "Its", "Their", "Both");

  /** How a name goes on that the lexicon lacks. */
  private static final Pattern LONGER_NAME =
      Pattern.compile(
          " (?:against|relating|concerning|regarding|No\\.|to the|on (?!\\d)|for the )");

  /** No other sentence is searched by the rules, which are much slower than the names. */
  private static final List<String> NUMBERED = List.of("ILO", "Labour Organi", "Labor Organi");

  private static final String CITED_BY_NUMBER = "(No.";

  private final Phrases<Reading> names;
  private final RuleBook numbered;

  InstrumentFinder(Lexicons lexicons) {
    names = InstrumentLexicon.read(lexicons);
    numbered = RuleBook.of(rules(lexicons), 0);
  }

  static Tsv rules(Lexicons lexicons) {
    return lexicons.read(InstrumentFinder.class, "instruments.rules.tsv", RuleBook.COLUMNS);
  }

  /** The instruments named in {@code within} as far as these words alone tell. */
  List<Match<String>> find(String plain, Span within) {
    return find(plain, within, new Memory());
  }

  /**
   * The instruments named in each sentence of a document, where "the Covenant" and "its Optional
   * Protocol" mean those that were named last.
   *
   * @param sentences in the order of the text; the answer has a list for each
   */
  List<List<Match<String>>> findInOrder(String plain, List<Span> sentences) {
    var memory = new Memory();
    return sentences.stream().map(sentence -> find(plain, sentence, memory)).toList();
  }

  private List<Match<String>> find(String plain, Span within, Memory memory) {
    List<Match<String>> byNumber = byNumber(plain, within);
    var found = new ArrayList<Match<String>>();
    Optional<Match<Reading>> previous = Optional.empty();
    for (Match<Reading> match : names.find(plain, within)) {
      Span span = match.span();
      boolean taken = byNumber.stream().anyMatch(other -> other.span().overlaps(span));
      if (!taken && !previous.filter(name -> abbreviates(plain, name.span(), span)).isPresent()) {
        for (String instrument : memory.understood(plain, match, within)) {
          found.add(new Match<>(span, instrument));
        }
        previous = Optional.of(match);
      }
    }
    found.addAll(byNumber);
    found.sort(Comparator.comparing(Match::span));
    return List.copyOf(found);
  }

  /** Whether {@code later} stands alone in brackets after {@code name}. */
  private static boolean abbreviates(String plain, Span name, Span later) {
    String between = plain.substring(name.end(), Math.max(name.end(), later.start())).strip();
    return (between.equals("(") || between.equals("(the") || between.equals("(\""))
        && later.end() < plain.length()
        && ")\"".indexOf(plain.charAt(later.end())) >= 0;
  }

  /** "the Convention", neither "the convention" nor "the Convention on Biological Diversity". */
  private static boolean refersBack(String plain, Span span) {
    int last = plain.lastIndexOf(' ', span.start() - 2);
    String before = plain.substring(Math.max(last + 1, span.start() - 20), span.start()).strip();
    boolean continued =
        !before.isEmpty() && Character.isUpperCase(before.charAt(0)) && !OPENING.contains(before);
    Matcher name = LONGER_NAME.matcher(plain).region(span.end(), plain.length());
    boolean titled = span.of(plain).chars().anyMatch(Character::isUpperCase);
    return titled && !continued && !name.lookingAt();
  }

  private List<Match<String>> byNumber(String plain, Span within) {
    String words = within.of(plain);
    if (NUMBERED.stream().noneMatch(words::contains) && !words.contains(CITED_BY_NUMBER)) {
      return List.of();
    }
    var found = new LinkedHashSet<Match<String>>();
    for (RuleBook.Rule rule : numbered.rules()) {
      Matcher matcher = rule.pattern().matcher(words);
      while (matcher.find()) {
        Span span = new Span(matcher.start(), matcher.end()).shifted(within.start());
        NUMBER
            .matcher(rule.group(matcher, "numbers"))
            .results()
            .map(number -> rule.row().cell("instrument").strip() + " " + number.group())
            .filter(name -> found.stream().noneMatch(match -> clash(match, span, name)))
            .toList()
            .forEach(name -> found.add(new Match<>(span, name)));
      }
    }
    return List.copyOf(found);
  }

  private static boolean clash(Match<String> match, Span span, String name) {
    return match.span().overlaps(span)
        && (!match.span().equals(span) || match.entry().equals(name));
  }

  /** What was named where, so far. */
  private static final class Memory {
    private final Map<String, Span> sentences = new HashMap<>();
    private final Map<String, Span> places = new HashMap<>();

    Set<String> understood(String plain, Match<Reading> match, Span sentence) {
      Reading reading = match.entry();
      reading.recalls().forEach(instrument -> name(instrument, match.span(), sentence));
      Set<String> instruments = new LinkedHashSet<>(reading.named());
      if (instruments.isEmpty() && refersBack(plain, match.span())) {
        instruments.addAll(lastNamed(reading, sentence));
      }
      instruments.forEach(instrument -> name(instrument, match.span(), sentence));
      return instruments;
    }

    private void name(String instrument, Span place, Span sentence) {
      sentences.put(instrument, sentence);
      places.put(instrument, place);
    }

    /**
     * What the reading means after the instrument named last; none where two were named at once.
     */
    private List<String> lastNamed(Reading reading, Span sentence) {
      List<String> known = reading.after().keySet().stream().filter(places::containsKey).toList();
      Optional<String> last =
          known.stream()
              .max(Comparator.comparing((String key) -> place(key)).thenComparing(key -> key));
      return last.filter(
              key ->
                  sentence(key).equals(sentence)
                      || known.stream()
                              .filter(other -> sentence(other).equals(sentence(key)))
                              .map(other -> reading.after().get(other))
                              .distinct()
                              .count()
                          == 1)
          .map(key -> reading.after().getOrDefault(key, List.of()))
          .orElse(List.of());
    }

    private Span place(String instrument) {
      return places.getOrDefault(instrument, new Span(0, 0));
    }

    private Span sentence(String instrument) {
      return sentences.getOrDefault(instrument, new Span(0, 0));
    }
  }
}
