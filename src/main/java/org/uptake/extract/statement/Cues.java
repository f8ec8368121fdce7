package org.uptake.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.uptake.document.Kind;
import org.uptake.document.Strength;
import org.uptake.extract.Countries;
import org.uptake.extract.Lexicons;
import org.uptake.extract.RuleBook;
import org.uptake.text.Span;
import org.uptake.text.Tsv;

/** What a sentence does, told by its cues; the rules are lines of {@code en.cues.tsv}. */
final class Cues {
  /** No cue stands deeper in a sentence; what is longer is no sentence but a table or a dump. */
  private static final int LONGEST = 3000;

  /** In a pattern a capital, save those that are signs of its language: \\S, \\p{Lu}. */
  private static final Pattern CAPITAL = Pattern.compile("(?<!\\\\|p\\{)[A-Z]");

  private static final List<String> TRIGGERS = List.of("trigger", "with", "without");

  /**
   * A cue found in a sentence; every span counts from the sentence's start.
   *
   * @param place the words that told
   * @param subject who should act, where the words leave it to the grammar
   * @param clause a subject and its verb, not yet told apart
   */
  record Match(
      Cue cue,
      Span place,
      Optional<Span> speaker,
      Optional<Span> addressee,
      Optional<Span> subject,
      Optional<Span> action,
      Optional<Span> clause) {

    boolean hasModal() {
      return cue.isModal();
    }

    /** Whether the document's own speaker says it, not the subject of a verb of saying. */
    boolean isTheAuthors() {
      return cue.rule().row().cell("by").equals("author");
    }

    boolean isPassive() {
      return cue.rule().name().equals("en.modal-passive");
    }
  }

  /** The cue that decides comes before those that do not; equal ones by their place. */
  private static final Comparator<Cue> DECISIVE =
      Comparator.comparing((Cue cue) -> !cue.isFirm())
          .thenComparing(cue -> cue.isFirm() ? cue.kind() : Kind.RECOMMENDATION)
          .thenComparing(cue -> -cue.confidence());

  private final Exclusions exclusions;
  private final Triggers triggers;
  private final List<Cue> cues;

  Cues(Lexicons lexicons, Countries countries, ActionVerbs verbs) {
    Tsv table =
        lexicons.read(
            Cues.class,
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
                countries.shortNames().stream().map(Cues::lower).collect(Collectors.toSet()),
                "imperative",
                verbs.bases()));
    List<Tsv.Row> pieces = classes.pieces();
    var rows = new ArrayList<Tsv.Row>(pieces);
    rows.addAll(table.rows());
    Map<String, String> composed =
        table.rows().stream()
            .filter(row -> row.cell("name").startsWith("{"))
            .collect(
                Collectors.toMap(
                    row -> row.cell("name"), row -> smallPattern(row.cell("pattern"))));
    Map<String, Set<String>> starts = new HashMap<>();
    for (Tsv.Row row : table.rows()) {
      PatternStart.of(smallPattern(row.cell("pattern")), composed)
          .ifPresent(words -> starts.put(row.cell("name"), words));
    }
    Tsv exclusionTable = Exclusions.table(lexicons);
    Map<String, Set<String>> barred = Exclusions.starts(exclusionTable);
    triggers =
        new Triggers(
            classes,
            Stream.concat(
                    table.rows().stream()
                        .flatMap(row -> TRIGGERS.stream().flatMap(c -> parts(row, c).stream())),
                    Stream.of(starts, barred)
                        .flatMap(all -> all.values().stream())
                        .flatMap(Set::stream))
                .toList());
    exclusions =
        new Exclusions(
            exclusionTable,
            pieces,
            barred.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> triggers.numbers(e.getValue()))));
    cues =
        RuleBook.of(new Tsv(table.name(), rows.stream().map(Cues::inSmallLetters).toList()), 0)
            .rules()
            .stream()
            .map(rule -> cue(rule, Optional.ofNullable(starts.get(rule.name()))))
            .sorted(DECISIVE)
            .toList();
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

  static String smallPattern(String pattern) {
    return CAPITAL
        .matcher(pattern)
        .replaceAll(capital -> lower(Matcher.quoteReplacement(capital.group())));
  }

  /** In small letters, those of ASCII alone, so that every place stays where it is. */
  private static String lower(String words) {
    var lower = new StringBuilder(words);
    for (int i = 0; i < words.length(); i++) {
      char letter = words.charAt(i);
      if (letter >= 'A' && letter <= 'Z') {
        lower.setCharAt(i, (char) (letter + ('a' - 'A')));
      }
    }
    return lower.toString();
  }

  private Cue cue(RuleBook.Rule rule, Optional<Set<String>> starts) {
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
        new Sought(rule.pattern(), starts.map(triggers::numbers)));
  }

  private static List<String> parts(Tsv.Row row, String column) {
    String cell = row.cell(column);
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
  }

  /** The rules, for those who check them. */
  List<RuleBook.Rule> rules() {
    return cues.stream().map(Cue::rule).toList();
  }

  /** The rules of what looks like a statement and is none, for those who check them. */
  List<RuleBook.Rule> exclusions() {
    return exclusions.rules();
  }

  /** The cue that decides what a sentence does; absent where it does none of these things. */
  Optional<Match> decisive(String sentence) {
    var read = new Read(sentence);
    Optional<Match> best = Optional.empty();
    for (Cue cue : cues) {
      if (best.isPresent() && DECISIVE.compare(best.get().cue(), cue) < 0) {
        break;
      }
      Optional<Match> match = read.held(cue);
      if (match.isPresent()
          && (best.isEmpty() || match.get().place().start() < best.get().place().start())) {
        best = match;
      }
    }
    return best;
  }

  /** The first modal verb by which an item of a list is a sentence of its own. */
  Optional<Match> modal(String sentence) {
    var read = new Read(sentence);
    return cues.stream().filter(Cue::isModal).flatMap(cue -> read.held(cue).stream()).findFirst();
  }

  /** All cues of a sentence that hold, the one that decides first. */
  List<Match> in(String sentence) {
    var read = new Read(sentence);
    return cues.stream().flatMap(cue -> read.held(cue).stream()).toList();
  }

  /** Whatever looks like a cue, the one that decides first. */
  List<Match> all(String sentence) {
    var read = new Read(sentence);
    return cues.stream().flatMap(cue -> read.match(cue).stream()).toList();
  }

  /** A sentence as the cues read it. */
  private final class Read {
    private final String sentence;
    private final String words;
    private final String lower;
    private final Found has;
    private @Nullable String withoutNames;
    private Found hasWithoutNames;

    Read(String sentence) {
      this.sentence = sentence;
      words = sentence.length() > LONGEST ? sentence.substring(0, LONGEST) : sentence;
      lower = lower(words);
      has = triggers.in(lower);
      hasWithoutNames = has;
    }

    /** The cue where it stands and nothing bars it. */
    Optional<Match> held(Cue cue) {
      return match(cue).filter(match -> exclusions.admit(sentence, has, match));
    }

    Optional<Match> match(Cue cue) {
      // A committee against torture is no concern, but may be who is asked or what was acceded to.
      if (cue.kind() != Kind.CONCERN) {
        return cue.admits(has) ? found(cue, lower, has) : Optional.empty();
      }
      if (!cue.triggers().isEmpty() && !has.hasAny(cue.triggers())) {
        return Optional.empty();
      }
      String read = withoutNames();
      return cue.admits(hasWithoutNames) ? found(cue, read, hasWithoutNames) : Optional.empty();
    }

    private String withoutNames() {
      String read = withoutNames;
      if (read == null) {
        read = lower(exclusions.withoutNames(words, has));
        hasWithoutNames = read.equals(lower) ? has : triggers.in(read);
        withoutNames = read;
      }
      return read;
    }

    private static Optional<Match> found(Cue cue, String read, Found has) {
      return cue.find(read, has).map(matcher -> Cues.match(cue, matcher));
    }
  }

  private static Match match(Cue cue, Matcher matcher) {
    Optional<Span> narrow = group(cue.rule(), matcher, "cue");
    return new Match(
        cue,
        narrow.orElse(new Span(matcher.start(), matcher.end())),
        group(cue.rule(), matcher, "speaker"),
        group(cue.rule(), matcher, "addressee"),
        group(cue.rule(), matcher, "subject"),
        group(cue.rule(), matcher, "action"),
        group(cue.rule(), matcher, "clause"));
  }

  private static Optional<Span> group(RuleBook.Rule rule, Matcher matcher, String group) {
    return rule.group(matcher, group).isEmpty()
        ? Optional.empty()
        : Optional.of(new Span(matcher.start(group), matcher.end(group)));
  }
}
