package org.uptake.extract.statement;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.uptake.document.Kind;
import org.uptake.extract.Countries;
import org.uptake.extract.Lexicons;
import org.uptake.extract.RuleBook;
import org.uptake.extract.rule.Found;
import org.uptake.extract.rule.Sieve;
import org.uptake.text.Span;

/** What a sentence does, told by its cues; the rules are lines of {@code en.cues.tsv}. */
final class Cues {
  /** No cue stands deeper in a sentence; what is longer is no sentence but a table or a dump. */
  private static final int LONGEST = 3000;

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

  /** For each cue how many decide before it, and not as it does. */
  private final int[] ranks;

  private final Sieve sieve;

  Cues(Lexicons lexicons, Countries countries, ActionVerbs verbs) {
    var table = new CueTable(lexicons, countries, verbs);
    triggers = table.triggers();
    exclusions = table.exclusions();
    cues = table.cues().stream().sorted(DECISIVE).toList();
    ranks = new int[cues.size()];
    for (int i = 1; i < ranks.length; i++) {
      boolean isBehind = DECISIVE.compare(cues.get(i - 1), cues.get(i)) < 0;
      ranks[i] = isBehind ? i : ranks[i - 1];
    }
    sieve =
        new Sieve(cues.stream().map(cue -> table.neededBy(cue.rule())).toList(), triggers.count());
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
    BitSet worth = read.worthTrying();
    Optional<Match> best = Optional.empty();
    int rank = 0;
    for (int i = worth.nextSetBit(0); i >= 0; i = worth.nextSetBit(i + 1)) {
      if (best.isPresent() && ranks[i] > rank) {
        break;
      }
      Optional<Match> match = read.held(cues.get(i));
      if (match.isPresent()
          && (best.isEmpty() || match.get().place().start() < best.get().place().start())) {
        best = match;
        rank = ranks[i];
      }
    }
    return best;
  }

  /** The first modal verb by which an item of a list is a sentence of its own. */
  Optional<Match> modal(String sentence) {
    var read = new Read(sentence);
    return read.cues().filter(Cue::isModal).flatMap(cue -> read.held(cue).stream()).findFirst();
  }

  /** All cues of a sentence that hold, the one that decides first. */
  List<Match> in(String sentence) {
    var read = new Read(sentence);
    return read.cues().flatMap(cue -> read.held(cue).stream()).toList();
  }

  /** Whatever looks like a cue, the one that decides first. */
  List<Match> all(String sentence) {
    var read = new Read(sentence);
    return read.cues().flatMap(cue -> read.match(cue).stream()).toList();
  }

  /** A sentence as the cues read it. */
  private final class Read {
    private final String sentence;
    private final String words;
    private final String lower;
    private final Found has;
    private @Nullable String withoutNames;
    private Found hasWithoutNames;
    private @Nullable BitSet barring;

    Read(String sentence) {
      this.sentence = sentence;
      words = sentence.length() > LONGEST ? sentence.substring(0, LONGEST) : sentence;
      lower = CueTable.lower(words);
      has = triggers.in(lower);
      hasWithoutNames = has;
    }

    /** The places of the cues of which the sentence has what they cannot do without. */
    BitSet worthTrying() {
      return sieve.rulesFor(has);
    }

    Stream<Cue> cues() {
      return worthTrying().stream().mapToObj(cues::get);
    }

    /** The cue where it stands and nothing bars it. */
    Optional<Match> held(Cue cue) {
      return match(cue).filter(this::isAdmitted);
    }

    private boolean isAdmitted(Match match) {
      BitSet worth = barring;
      if (worth == null) {
        worth = exclusions.worthTrying(sentence, has);
        barring = worth;
      }
      return exclusions.admit(sentence, has, match, worth);
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
        read = CueTable.lower(exclusions.withoutNames(words, has));
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
