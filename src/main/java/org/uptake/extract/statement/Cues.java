package org.uptake.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uptake.document.Kind;
import org.uptake.document.Strength;
import org.uptake.extract.Countries;
import org.uptake.extract.Lexicons;
import org.uptake.extract.RuleBook;
import org.uptake.text.Span;
import org.uptake.text.Tsv;

/** What a sentence does, told by its cues; the rules are lines of {@code en.cues.tsv}. */
final class Cues {
  /** At this confidence and above, the kind that stands first in {@link Kind} wins. */
  static final double FIRM = 0.8;

  /** No cue stands deeper in a sentence; what is longer is no sentence but a table or a dump. */
  private static final int LONGEST = 3000;

  /** A rule and how to read a sentence that it matches. */
  record Cue(
      RuleBook.Rule rule,
      Kind kind,
      Optional<Strength> strength,
      double confidence,
      List<String> triggers) {
    Cue {
      triggers = List.copyOf(triggers);
    }
  }

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
      return cue.rule().name().startsWith("en.modal");
    }

    /** Whether the document's own speaker says it, not the subject of a verb of saying. */
    boolean isTheAuthors() {
      return cue.rule().row().cell("by").equals("author");
    }

    boolean isPassive() {
      return cue.rule().name().equals("en.modal-passive");
    }
  }

  private final List<Cue> cues;

  Cues(Lexicons lexicons, Countries countries) {
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
                "pattern",
                "example",
                "counterexample"));
    var rows = new ArrayList<Tsv.Row>();
    rows.add(
        new Tsv.Row(
            "countries.tsv", 1, Map.of("name", "{state}", "pattern", countries.anyShortName())));
    rows.addAll(table.rows());
    cues =
        RuleBook.of(new Tsv(table.name(), rows), Pattern.CASE_INSENSITIVE).rules().stream()
            .map(Cues::cue)
            .toList();
  }

  private static Cue cue(RuleBook.Rule rule) {
    String strength = rule.row().cell("strength");
    return new Cue(
        rule,
        Kind.of(rule.row().cell("kind")),
        strength.isEmpty() ? Optional.empty() : Optional.of(Strength.of(strength)),
        Double.parseDouble(rule.row().cell("confidence")),
        List.of(rule.row().cell("trigger").split("\\|")));
  }

  /** The rules, for those who check them. */
  List<RuleBook.Rule> rules() {
    return cues.stream().map(Cue::rule).toList();
  }

  /** All cues in a sentence, the one that decides its kind first. */
  List<Match> in(String sentence) {
    String read = sentence.length() > LONGEST ? sentence.substring(0, LONGEST) : sentence;
    String lower = read.toLowerCase(Locale.ROOT);
    var matches = new ArrayList<Match>();
    for (Cue cue : cues) {
      if (cue.triggers().stream().anyMatch(lower::contains)) {
        Matcher matcher = cue.rule().pattern().matcher(read);
        if (matcher.find()) {
          matches.add(match(cue, matcher));
        }
      }
    }
    matches.sort(DECISIVE);
    return matches;
  }

  private static final Comparator<Match> DECISIVE =
      Comparator.<Match, Boolean>comparing(match -> match.cue().confidence() < FIRM)
          .thenComparing(
              match -> match.cue().confidence() < FIRM ? Kind.RECOMMENDATION : match.cue().kind())
          .thenComparing(match -> -match.cue().confidence())
          .thenComparing(match -> match.place().start());

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
