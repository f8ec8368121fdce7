package org.uptake.extract.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uptake.document.DateValue;
import org.uptake.document.Paragraph;
import org.uptake.document.ParsedDocument;
import org.uptake.extract.Lexicons;
import org.uptake.text.Plain;
import org.uptake.text.Span;

/**
 * Reads the day that a document is dated from its text: from its head, or failing that its end.
 *
 * <p>In the head a dateline ({@code Astana, 30 April 2007}) or a day that is announced ({@code
 * Distr.: General 23 March 2010}) comes before a day alone on its line, and that before a time
 * stamp. A day in running prose is never taken.
 */
public final class PublicationDay {
  private static final Set<Reading> READ =
      Set.of(Reading.DATE, Reading.NUMERIC, Reading.NOTHING, Reading.DATELINE, Reading.REPORT);
  private static final int HEAD = 25;
  private static final int HEAD_LENGTH = 3000;
  private static final int END = 10;
  private static final int LONGEST_LINE = 220;
  private static final int LONGEST_DATELINE = 70;

  /** What a dateline has before its date: names of places, parted by commas; no common word. */
  private static final Pattern PLACE =
      Pattern.compile(
          "[^\\p{L}]*+(?:(?:\\p{Lu}[\\p{L}.'-]{0,30}+|d[aeou]s?|del|la|le|les|of|the|and|et|y|al|г|г\\."
              + "|den|[ià])[\\h,./()|*:-]*+){1,8}+");

  private static final Pattern PLACE_LAST = Pattern.compile("\\p{Lu}[\\p{L}.'-]{1,30}, ?$");

  /** How plainly a place in the text tells the document's day, the plainest first. */
  private enum Sign {
    DATELINE,
    ANNOUNCED,
    ALONE,
    STAMP,
    TITLE_END,
    AT_END
  }

  private record Candidate(Sign sign, LocalDate day) {}

  private final LanguageRules rules;
  private final Map<String, DateRules> byLanguage = new ConcurrentHashMap<>();

  public PublicationDay(Lexicons lexicons) {
    this(new DateFinder(lexicons));
  }

  /** By the rules that {@code dates} has read. */
  public PublicationDay(DateFinder dates) {
    rules = dates.rules();
  }

  /** The day; absent where no place tells it. A document in an unknown language is tried too. */
  public Optional<LocalDate> of(ParsedDocument document) {
    String language =
        document
            .about()
            .language()
            .filter(DateFinder.LANGUAGES::contains)
            .orElse(LanguageRules.USUAL);
    var reader = new Reader(document, byLanguage.computeIfAbsent(language, this::rules));
    return best(reader.head()).or(() -> best(reader.end()));
  }

  private DateRules rules(String language) {
    return rules.of(language).orElseThrow().only(READ);
  }

  private static Optional<LocalDate> best(List<Candidate> candidates) {
    return candidates.stream().min(Comparator.comparing(Candidate::sign)).map(Candidate::day);
  }

  /** One document under reading. */
  private static final class Reader {
    private final List<Paragraph> paragraphs;
    private final String plain;
    private final DateRules rules;
    private final DateRules.Scanner scanner;
    private final Timeline timeline;

    Reader(ParsedDocument document, DateRules rules) {
      this.rules = rules;
      paragraphs = document.paragraphs();
      plain = Plain.of(document.text());
      scanner = rules.new Scanner(plain);
      timeline = new Timeline(document, plain, rules, scanner, List.of());
    }

    List<Candidate> head() {
      var candidates = new ArrayList<Candidate>();
      for (int i = 0; i < Math.min(HEAD, paragraphs.size()); i++) {
        Span span = paragraphs.get(i).span();
        if (span.start() > HEAD_LENGTH) {
          break;
        }
        for (Match match : days(opening(span))) {
          addFromHead(match, span, i, candidates);
        }
      }
      return candidates;
    }

    private void addFromHead(Match match, Span line, int i, List<Candidate> candidates) {
      Optional<LocalDate> day = day(match);
      if (day.isEmpty()) {
        return;
      }
      String before = plain.substring(line.start(), match.span().start());
      String after = plain.substring(match.span().end(), line.end());
      Optional<Sign> sign =
          isPlace(before) && before.length() <= LONGEST_DATELINE
              ? Optional.of(Sign.DATELINE)
              : isAnnounced(before, i) ? Optional.of(Sign.ANNOUNCED) : alone(before, after, match);
      sign.ifPresent(known -> candidates.add(new Candidate(known, day.get())));
    }

    private static Optional<Sign> alone(String before, String after, Match match) {
      boolean isStamp = match.has("t") || match.rule().reading() == Reading.NUMERIC;
      if (wordsIn(before) <= 2 && wordsIn(after) <= 6 && !opensSentence(before, after)) {
        return Optional.of(isStamp ? Sign.STAMP : Sign.ALONE);
      }
      boolean isTitleEnd = wordsIn(after) == 0 && PLACE_LAST.matcher(before).find();
      return isTitleEnd ? Optional.of(Sign.TITLE_END) : Optional.empty();
    }

    /** "On 5 May 2010 he said" is prose, however short. */
    private static boolean opensSentence(String before, String after) {
      String word = before.strip().toLowerCase(Locale.ROOT);
      return List.of("on", "in", "since", "from", "le", "el", "en", "с", "до").contains(word)
          || (after.strip().endsWith(".") && wordsIn(after) > 1);
    }

    private static int wordsIn(String text) {
      int words = 0;
      boolean inWord = false;
      for (int i = 0; i < text.length(); i++) {
        boolean isLetter = Character.isLetter(text.charAt(i));
        words += isLetter && !inWord ? 1 : 0;
        inWord = isLetter;
      }
      return words;
    }

    private static boolean isPlace(String before) {
      return before.length() <= LONGEST_DATELINE
          && before.stripTrailing().matches(".*[,(–:-]")
          && PLACE.matcher(before).matches();
    }

    /** Whether the words right before it, on its line or the line above, announce a date. */
    private boolean isAnnounced(String before, int i) {
      String above = i == 0 ? "" : last(paragraphs.get(i - 1).span().of(plain), LONGEST_DATELINE);
      return isCue(last(before, LONGEST_DATELINE)) || (before.isBlank() && isCue(above));
    }

    private boolean isCue(String words) {
      String line = words.stripTrailing();
      for (DateRule cue : rules.cues(Reading.DATELINE)) {
        Matcher matcher = cue.rule().pattern().matcher(line);
        while (matcher.find()) {
          if (matcher.end() == line.length()) {
            return true;
          }
        }
      }
      return false;
    }

    private static String last(String text, int length) {
      return text.substring(Math.max(0, text.length() - length));
    }

    List<Candidate> end() {
      var candidates = new ArrayList<Candidate>();
      for (int i = paragraphs.size() - 1; i >= Math.max(0, paragraphs.size() - END); i--) {
        Span line = paragraphs.get(i).span();
        if (line.length() > 2 * LONGEST_LINE) {
          continue;
        }
        for (Match match : days(line)) {
          String before = plain.substring(line.start(), match.span().start());
          String after = plain.substring(match.span().end(), line.end());
          boolean closesLine = wordsIn(after) == 0 || after.strip().matches("[©(|].{0,40}");
          boolean isSigned =
              isCue(last(before, LONGEST_DATELINE))
                  || isPlace(before)
                  || before.strip().endsWith(",")
                  || wordsIn(before) <= 6;
          if (closesLine && isSigned) {
            day(match).ifPresent(day -> candidates.add(new Candidate(Sign.AT_END, day)));
          }
        }
      }
      return candidates;
    }

    private static Span opening(Span line) {
      return new Span(line.start(), Math.min(line.end(), line.start() + LONGEST_LINE));
    }

    private List<Match> days(Span line) {
      return scanner.dates(line).stream()
          .filter(
              match ->
                  match.rule().reading() == Reading.DATE
                      || match.rule().reading() == Reading.NUMERIC)
          .toList();
    }

    private Optional<LocalDate> day(Match match) {
      if (!match.has("y") || (match.rule().reading() == Reading.DATE && !match.has("d"))) {
        return Optional.empty();
      }
      return DateReader.read(match, timeline).stream()
          .map(DateReader.Dated::value)
          .map(DateValue::earliest)
          .flatMap(Optional::stream)
          .findFirst();
    }
  }
}
