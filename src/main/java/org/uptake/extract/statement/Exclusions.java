package org.uptake.extract.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.uptake.document.Kind;
import org.uptake.extract.Lexicons;
import org.uptake.extract.RuleBook;
import org.uptake.extract.rule.Found;
import org.uptake.extract.rule.Sieve;
import org.uptake.extract.rule.Sought;
import org.uptake.text.Tsv;
import org.uptake.text.WhiteSpace;

/** What looks like a statement and is none; the rules are lines of {@code en.exclusions.tsv}. */
final class Exclusions {
  /** Of few words, and none of the marks behind the last: a heading, a caption, a menu line. */
  private static final Pattern HEADING = Pattern.compile("(?:\\S+\\s+){0,9}\\S+");

  /** Put in place of what is not to be read. */
  static final char DASH = '-';

  private static final String SENTENCE_END = ".!?;:\"')";
  private static final int LONGEST_HEADING = 500;

  /** Which words of a sentence a rule is about. */
  private enum Where {
    SENTENCE,
    BEFORE,
    SUBJECT,
    NAME;

    String words(String sentence, Cues.Match match) {
      int place = match.place().start();
      return switch (this) {
        case SENTENCE, NAME -> sentence;
        case BEFORE -> sentence.substring(0, place);
        case SUBJECT -> Clause.subjectBefore(sentence, place).of(sentence);
      };
    }
  }

  private record Exclusion(Sought sought, Set<Kind> kinds, Where where) {
    Exclusion {
      kinds = Set.copyOf(kinds);
    }

    boolean bars(String sentence, Found found, Cues.Match match) {
      return kinds.contains(match.cue().kind())
          && (where == Where.SUBJECT
              ? match.hasModal() && isInSubject(sentence, found, match)
              : sought.find(where.words(sentence, match), found).isPresent());
    }

    private boolean isInSubject(String sentence, Found found, Cues.Match match) {
      return sought.mayBeIn(sentence, found)
          && sought.pattern().matcher(where.words(sentence, match)).find();
    }
  }

  private final List<Exclusion> exclusions = new ArrayList<>();
  private final Sieve sieve;
  private final List<Sought> names = new ArrayList<>();
  private final List<RuleBook.Rule> rules;

  static Tsv table(Lexicons lexicons) {
    return lexicons.read(
        Exclusions.class,
        "en.exclusions.tsv",
        Set.of("name", "kinds", "where", "pattern", "example", "counterexample"));
  }

  /**
   * @param pieces of patterns that the rules may use
   * @param known what is known of each rule
   */
  Exclusions(Tsv table, List<Tsv.Row> pieces, CueTable known) {
    var rows = new ArrayList<Tsv.Row>(pieces);
    rows.addAll(table.rows());
    rules = RuleBook.of(new Tsv(table.name(), rows), 0).rules();
    var needs = new ArrayList<Optional<BitSet>>();
    for (RuleBook.Rule rule : rules) {
      Where where = Where.valueOf(rule.row().cell("where").toUpperCase(Locale.ROOT));
      if (where == Where.NAME) {
        names.add(known.sought(rule));
      } else {
        exclusions.add(new Exclusion(known.sought(rule), kinds(rule.row().cell("kinds")), where));
        needs.add(known.neededBy(rule));
      }
    }
    sieve = new Sieve(needs, known.triggers().count());
  }

  private static Set<Kind> kinds(String cell) {
    return cell.equals("*")
        ? Set.of(Kind.values())
        : Set.copyOf(Stream.of(cell.split("\\|")).map(Kind::of).toList());
  }

  /** The rules, for those who check them. */
  List<RuleBook.Rule> rules() {
    return rules;
  }

  /** Whether a paragraph of one sentence only names what comes. */
  static boolean isHeading(String paragraph) {
    // A paragraph is asked once for each of its sentences: a long one must not be read for that.
    boolean mayBe =
        !paragraph.isEmpty()
            && paragraph.length() <= LONGEST_HEADING
            && SENTENCE_END.indexOf(paragraph.charAt(paragraph.length() - 1)) < 0;
    return mayBe && HEADING.matcher(paragraph).matches();
  }

  /**
   * Whether a paragraph is the title, which says nothing that the text does not.
   *
   * @param title with its white space folded
   */
  static boolean isTitle(String paragraph, Optional<String> title) {
    return title
        .filter(words -> paragraph.length() <= 2 * words.length())
        .filter(words -> words.equals(WhiteSpace.folded(paragraph)))
        .isPresent();
  }

  /** The places of the rules that may bar something in a sentence. */
  BitSet worthTrying(String sentence, Found found) {
    if (found.isOf(sentence)) {
      return sieve.rulesFor(found);
    }
    var all = new BitSet();
    all.set(0, exclusions.size());
    return all;
  }

  /**
   * Whether what a cue tells of a sentence holds.
   *
   * @param worthTrying what {@link #worthTrying} gives for the sentence
   */
  boolean admit(String sentence, Found found, Cues.Match match, BitSet worthTrying) {
    return worthTrying.stream().noneMatch(i -> exclusions.get(i).bars(sentence, found, match));
  }

  /** The sentence, as long as before, with dashes where a body or a treaty is named. */
  String withoutNames(String sentence, Found found) {
    String read = sentence;
    for (Sought name : names) {
      read = name.dashedIn(read, found);
    }
    return read;
  }
}
