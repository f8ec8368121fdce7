package org.uptake.extract.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uptake.document.Kind;
import org.uptake.document.Strength;
import org.uptake.extract.Countries;
import org.uptake.extract.Lexicons;
import org.uptake.extract.RuleBook;
import org.uptake.extract.rule.PatternNeeds;
import org.uptake.extract.rule.PatternStart;
import org.uptake.extract.rule.Sought;
import org.uptake.text.Tsv;

/** Reads {@code en.cues.tsv} and {@code en.exclusions.tsv}, with all that their rules share. */
final class CueTable {
  /** In a pattern a capital, save those that are signs of its language: \\S, \\p{Lu}. */
  private static final Pattern CAPITAL = Pattern.compile("(?<!\\\\|p\\{)[A-Z]");

  private static final List<String> TRIGGERS = List.of("trigger", "with", "without");

  private final Triggers triggers;
  private final Exclusions exclusions;
  private final List<Cue> cues;

  /** Of each rule, by its name: what its matches begin with, and what they cannot do without. */
  private final Map<String, Set<String>> starts = new HashMap<>();

  private final Map<String, List<Set<String>>> needs = new HashMap<>();

  CueTable(Lexicons lexicons, Countries countries, ActionVerbs verbs) {
    Tsv table =
        lexicons.read(
            CueTable.class,
            "en.cues.tsv",
            Set.of(
                "name",
                "kind",
                "strength",
                "confidence",
                "by",
                "trigger",
                "with",
                "without",
                "pattern",
                "example",
                "counterexample"));
    var classes =
        new WordClasses(
            lexicons,
            Map.of(
                "state",
                countries.shortNames().stream().map(CueTable::lower).collect(Collectors.toSet()),
                "imperative",
                verbs.bases()));
    Map<String, String> composed =
        table.rows().stream()
            .filter(row -> row.cell("name").startsWith("{"))
            .collect(
                Collectors.toMap(
                    row -> row.cell("name"), row -> smallPattern(row.cell("pattern"))));
    for (Tsv.Row row : table.rows()) {
      note(row.cell("name"), smallPattern(row.cell("pattern")), composed);
    }
    Tsv excluding = Exclusions.table(lexicons);
    for (Tsv.Row row : excluding.rows()) {
      note(row.cell("name"), smallPattern(row.cell("pattern")), Map.of());
    }
    triggers =
        new Triggers(
            classes,
            Stream.of(
                    table.rows().stream()
                        .flatMap(row -> TRIGGERS.stream().flatMap(c -> parts(row, c).stream())),
                    starts.values().stream().flatMap(Set::stream),
                    needs.values().stream().flatMap(List::stream).flatMap(Set::stream))
                .flatMap(all -> all));
    exclusions = new Exclusions(excluding, classes.pieces(), this);
    var rows = new ArrayList<Tsv.Row>(classes.pieces());
    rows.addAll(table.rows());
    cues =
        RuleBook.of(new Tsv(table.name(), rows.stream().map(CueTable::inSmallLetters).toList()), 0)
            .rules()
            .stream()
            .map(this::cue)
            .toList();
  }

  private void note(String name, String pattern, Map<String, String> composed) {
    PatternStart.of(pattern, composed).ifPresent(words -> starts.put(name, words));
    needs.put(name, PatternNeeds.of(pattern, composed));
  }

  /**
   * Sentences are read in small letters, as classes and literals are: patterns that take either
   * case cost a tenth more.
   */
  private static Tsv.Row inSmallLetters(Tsv.Row row) {
    var cells = new HashMap<>(row.cells());
    cells.put("pattern", smallPattern(row.cell("pattern")));
    return new Tsv.Row(row.table(), row.number(), cells);
  }

  private static String smallPattern(String pattern) {
    return CAPITAL
        .matcher(pattern)
        .replaceAll(capital -> lower(Matcher.quoteReplacement(capital.group())));
  }

  /** In small letters, those of ASCII alone, so that every place stays where it is. */
  static String lower(String words) {
    char[] lower = words.toCharArray();
    for (int i = 0; i < lower.length; i++) {
      if (lower[i] >= 'A' && lower[i] <= 'Z') {
        lower[i] = (char) (lower[i] + ('a' - 'A'));
      }
    }
    return new String(lower);
  }

  private Cue cue(RuleBook.Rule rule) {
    Tsv.Row row = rule.row();
    String strength = row.cell("strength");
    return new Cue(
        rule,
        Kind.of(row.cell("kind")),
        strength.isEmpty() ? Optional.empty() : Optional.of(Strength.of(strength)),
        Double.parseDouble(row.cell("confidence")),
        triggers.numbers(parts(row, "trigger")),
        triggers.numbers(parts(row, "with")),
        triggers.numbers(parts(row, "without")),
        sought(rule));
  }

  /** The pattern of a rule, with what tells where to look for it. */
  Sought sought(RuleBook.Rule rule) {
    return new Sought(
        rule.pattern(),
        Optional.ofNullable(starts.get(rule.name())).map(triggers::numbers),
        triggers.numbers(needs.getOrDefault(rule.name(), List.of())));
  }

  /** The rarest of all that a sentence must have one of for {@code rule} to be worth trying. */
  Optional<BitSet> neededBy(RuleBook.Rule rule) {
    var needed = new ArrayList<>(needs.getOrDefault(rule.name(), List.of()));
    Optional.ofNullable(starts.get(rule.name())).ifPresent(needed::add);
    Stream.of("trigger", "with")
        .map(column -> parts(rule.row(), column))
        .filter(words -> !words.isEmpty())
        .forEach(words -> needed.add(new HashSet<>(words)));
    return needed.stream()
        .filter(words -> words.stream().noneMatch(word -> word.indexOf(Exclusions.DASH) >= 0))
        .min(PatternNeeds.RAREST_FIRST)
        .map(triggers::numbers);
  }

  private static List<String> parts(Tsv.Row row, String column) {
    String cell = row.cell(column);
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
  }

  Triggers triggers() {
    return triggers;
  }

  Exclusions exclusions() {
    return exclusions;
  }

  /** In the order of the table. */
  List<Cue> cues() {
    return cues;
  }
}
