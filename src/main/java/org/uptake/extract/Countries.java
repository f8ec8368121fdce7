package org.uptake.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uptake.text.Plain;
import org.uptake.text.Span;
import org.uptake.text.Tsv;

/**
 * The states of the world, by every name that documents in a language give them; from {@code
 * countries.tsv}, and in other languages than English from their own {@code countries.tsv} too.
 */
public final class Countries {
  private static final List<String> OTHER_LANGUAGES = List.of("fr", "es", "ru");
  private static final String NONE = "";
  private static final int LONGEST_BRACKET = 60;
  private static final Pattern BRACKET = Pattern.compile("\\([^()]{3,400}\\)");
  private static final String OPEN = "(";

  /** The United Nations' own address is no subject. */
  private static final Pattern LETTERHEAD =
      Pattern.compile("(?i)gen[eè]v[ae],? \\d{1,4}[,.]? (?:switzerland|suisse)");

  private static final String FIRST_OF_LETTERHEAD = "gG";
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
  private static final Pattern BETWEEN_PARTS = Pattern.compile("\\s*;\\s*");

  private final Lexicons lexicons;
  private final List<Tsv.Row> states;

  private final Map<String, String> whole = new HashMap<>();
  private final Phrases.Builder<String> nameForms = new Phrases.Builder<>();
  private final Phrases.Builder<String> adjectiveForms = new Phrases.Builder<>();
  private final Phrases<String> names;
  private final Phrases<String> adjectives;
  private final List<String> shortNames;
  private final boolean isEnglish;
  private final Map<String, Countries> byLanguage = new ConcurrentHashMap<>();

  /** By their English names; {@link #in} has those of other languages. */
  public Countries(Lexicons lexicons) {
    this(lexicons, table(lexicons, "countries.tsv"));
  }

  private Countries(Lexicons lexicons, List<Tsv.Row> states) {
    this(lexicons, states, "forms", List.of());
    // Lines of the user's are proved at once; the program's own when a document needs them.
    if (lexicons.folder().isPresent()) {
      OTHER_LANGUAGES.forEach(this::in);
    }
  }

  private Countries(Lexicons lexicons, List<Tsv.Row> states, String column, List<Tsv.Row> more) {
    this.lexicons = lexicons;
    this.states = states;
    isEnglish = column.equals("forms");
    for (Tsv.Row row : states) {
      String name = row.cell("name");
      whole.put(key(name), name);
      if (isEnglish) {
        nameForms.add(name, name);
      }
      addNames(name, parts(row.cell(column)));
      if (isEnglish) {
        addOthers(row);
      }
    }
    for (Tsv.Row row : more) {
      addNames(row.cell("name"), parts(row.cell("forms")));
      addOthers(row);
    }
    names = nameForms.build();
    adjectives = adjectiveForms.build();
    shortNames = states.stream().map(row -> row.cell("name")).toList();
  }

  private static List<Tsv.Row> table(Lexicons lexicons, String name) {
    return lexicons.read(Countries.class, name, Set.of("name", "forms", "adjectives")).rows();
  }

  private void addNames(String name, List<String> forms) {
    forms.forEach(form -> nameForms.add(form, name));
    forms.forEach(form -> whole.put(key(form), name));
  }

  private void addOthers(Tsv.Row row) {
    for (String adjective : parts(row.cell("adjectives"))) {
      adjectiveForms.add(adjective, row.cell("name"));
    }
    for (String other : parts(row.cell("not"))) {
      nameForms.add(other, NONE);
      adjectiveForms.add(other, NONE);
    }
  }

  /** The same states as {@code language} names them; in English where no list is of it. */
  public Countries in(String language) {
    return isEnglish && OTHER_LANGUAGES.contains(language)
        ? byLanguage.computeIfAbsent(language, this::read)
        : this;
  }

  private Countries read(String language) {
    return new Countries(lexicons, states, language, table(lexicons, language + ".countries.tsv"));
  }

  /**
   * The states named in {@code within}: Kazakhstan, the Republic of Korea; each as its short name.
   */
  public List<Phrases.Match<String>> names(String plain, Span within) {
    return proper(names, plain, within).stream()
        .map(match -> withBracket(plain, within, match))
        .toList();
  }

  /** The states meant by adjectives in {@code within}: Kazakh, Sri Lankan. */
  public List<Phrases.Match<String>> adjectives(String plain, Span within) {
    return isEnglish ? proper(adjectives, plain, within) : meant(adjectives, plain, within);
  }

  /** The short name of every state. */
  public List<String> shortNames() {
    return shortNames;
  }

  /** The short name of the state that {@code name} is, where it is one and nothing more. */
  public Optional<String> named(String name) {
    return Optional.ofNullable(whole.get(key(name)));
  }

  /**
   * The state that a text is about: the one that it names most often, by name or adjective, its
   * title counting as ten mentions; absent where no state stands out. States in brackets count only
   * where none is named elsewhere: they are those that recommend.
   */
  public Optional<String> mostNamed(String title, String text) {
    Map<String, Long> counts = counts(without(BRACKET, OPEN, text));
    if (counts.isEmpty()) {
      counts = counts(text);
    }
    for (Phrases.Match<String> match : everywhere(title)) {
      counts.merge(match.entry(), 10L, Long::sum);
    }
    int states = counts.size();
    return counts.entrySet().stream()
        .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .filter(most -> most.getValue() > 1 || states == 1)
        .map(Map.Entry::getKey);
  }

  private Map<String, Long> counts(String text) {
    return everywhere(text).stream()
        .collect(Collectors.groupingBy(Phrases.Match::entry, Collectors.counting()));
  }

  private List<Phrases.Match<String>> everywhere(String text) {
    String plain = without(LETTERHEAD, FIRST_OF_LETTERHEAD, Plain.of(text));
    var whole = new Span(0, plain.length());
    return Stream.concat(proper(names, plain, whole).stream(), adjectives(plain, whole).stream())
        .toList();
  }

  /** {@code text} with a space for each match of what begins with one of {@code first}. */
  private static String without(Pattern pattern, String first, String text) {
    Matcher matcher = pattern.matcher(text);
    var kept = new StringBuilder();
    int end = 0;
    for (int i = 0; i < text.length(); i++) {
      if (i >= end
          && first.indexOf(text.charAt(i)) >= 0
          && matcher.region(i, text.length()).lookingAt()) {
        kept.append(text, end, i).append(' ');
        end = matcher.end();
      }
    }
    return end == 0 ? text : kept.append(text, end, text.length()).toString();
  }

  /** Without the verb "polish" and the bird turkey: a name of a state has a capital in it. */
  private static List<Phrases.Match<String>> proper(
      Phrases<String> phrases, String plain, Span within) {
    return meant(phrases, plain, within).stream()
        .filter(match -> match.span().of(plain).chars().anyMatch(Character::isUpperCase))
        .toList();
  }

  private static List<Phrases.Match<String>> meant(
      Phrases<String> phrases, String plain, Span within) {
    return phrases.find(plain, within).stream()
        .filter(match -> !match.entry().equals(NONE))
        .toList();
  }

  /** "Iran (Islamic Republic of)" is one name. */
  private Phrases.Match<String> withBracket(
      String plain, Span within, Phrases.Match<String> match) {
    int open = match.span().end() + 1;
    if (!plain.startsWith(" (", match.span().end())) {
      return match;
    }
    int close = plain.indexOf(')', open, Math.min(within.end(), open + LONGEST_BRACKET));
    if (close < 0) {
      return match;
    }
    var wider = new Span(match.span().start(), close + 1);
    return named(wider.of(plain)).map(name -> new Phrases.Match<>(wider, name)).orElse(match);
  }

  /** Case, marks between words and a leading "the" do not part two names. */
  private static String key(String name) {
    String words =
        NO_WORD
            .matcher(Plain.of(name).toLowerCase(Locale.ROOT).replace("&", " and "))
            .replaceAll(" ")
            .strip();
    return words.startsWith("the ") ? words.substring(4) : words;
  }

  private static List<String> parts(String cell) {
    return cell.isEmpty() ? List.of() : List.of(BETWEEN_PARTS.split(cell));
  }
}
