package org.uptake.extract.statement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uptake.extract.Lexicons;
import org.uptake.extract.RuleBook;
import org.uptake.text.Span;
import org.uptake.text.Tsv;

/** Who says a sentence: forms of attribution are lines of {@code en.speech.tsv}. */
final class Speakers {
  private static final int LONGEST = 3000;

  /** What tells a subject by the words right before a verb is shorter. */
  private static final int TAIL = 200;

  private static final Pattern CLAUSE_START =
      Pattern.compile(
          "(?:^|[,;:\"(] *|\\b(?:that|which|as|and|when|while) )(?:the |an? )?(?:[a-z-]+ )?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PRONOUN =
      Pattern.compile("(?:^|[\\s,;:\"(])(she|he|it|they|I|we)\\s", Pattern.CASE_INSENSITIVE);

  /** The pronoun right before the verb is its subject, whoever else is named. */
  private static final Pattern PRONOUN_AT_END =
      Pattern.compile(
          "\\b(she|he|it|they|I|we)(?:"
              + " (?:also|therefore|further|furthermore|again|thus|then|strongly|urgently|now|hereby|have|has|had|would|[a-z]+ly|must|should|like"
              + " to)){0,3}\\s*$",
          Pattern.CASE_INSENSITIVE);

  /** A courtesy title or an office may stand between the clause's start and the name. */
  private static final Pattern TITLED =
      Pattern.compile(
          "(?:^|[,;:\"(] *|\\bthat )(?:[Tt]he )?(?:(?:UN|U\\.N\\.|United"
              + " Nations|Mrs?\\.?|Ms\\.?|Dr\\.?|H\\.E\\.|members? of the|delegation"
              + " of)\\s*){1,3}(?:the )?$");

  /** "Mr. President," at the start of a speech's sentence is spoken to. */
  private static final Pattern SPOKEN_TO =
      Pattern.compile("(?:Mr\\.?|Madam|Mrs\\.?|Ms\\.?|Your|Dear) $");

  private static final Pattern OFFICE_BETWEEN = Pattern.compile(" (?:[a-z-]+ ){1,3}");

  private final TriggeredRules forms;

  Speakers(Lexicons lexicons) {
    Tsv table =
        lexicons.read(
            Speakers.class,
            "en.speech.tsv",
            Set.of("name", "trigger", "pattern", "example", "counterexample"));
    forms = new TriggeredRules(table);
  }

  /** The forms of attribution, for those who check them. */
  List<RuleBook.Rule> rules() {
    return forms.rules();
  }

  /** Those to whom the sentence is attributed in so many words. */
  List<String> attributed(Discourse discourse, Span sentence) {
    String words = sentence.of(discourse.plain());
    if (words.length() > LONGEST) {
      return List.of();
    }
    return forms
        .first(
            words,
            (form, matcher) -> {
              var place = new Span(matcher.start("speaker"), matcher.end("speaker"));
              List<String> speakers = discourse.speaker(place.shifted(sentence.start()));
              return speakers.isEmpty() ? Optional.empty() : Optional.of(speakers);
            })
        .orElse(List.of());
  }

  /** The subject of a verb of saying at {@code cue} (counted in the sentence). */
  List<String> subject(Discourse discourse, Span sentence, Span cue) {
    var before = new Span(sentence.start(), sentence.start() + cue.start());
    String words = before.of(discourse.plain());
    Matcher atEnd = atEndOf(words, PRONOUN_AT_END);
    if (atEnd.find()) {
      var place = new Span(atEnd.start(1), atEnd.end(1));
      List<String> meant = discourse.speaker(place.shifted(sentence.start()));
      if (!meant.isEmpty()) {
        return meant;
      }
    }
    Collection<Party> named =
        discourse.named(before).stream()
            .filter(party -> party.span().end() <= before.end())
            .filter(party -> !isSpokenTo(words, party, sentence))
            .toList();
    Optional<Party> opening =
        named.stream()
            .filter(party -> opensClause(words, party.span().start() - sentence.start()))
            .reduce(
                (earlier, later) -> isBetter(later, earlier, named, discourse) ? later : earlier);
    if (opening.isPresent()) {
      Party subject = bearer(opening.get(), named, discourse);
      String name = discourse.nameOf(subject);
      return named.stream()
          .map(party -> discourse.joined(party, named))
          .filter(names -> names.contains(name))
          .findFirst()
          .orElseGet(() -> List.of(name));
    }
    List<String> pronoun = pronoun(discourse, sentence, words);
    if (!pronoun.isEmpty()) {
      return pronoun;
    }
    List<String> grammatical =
        discourse.speaker(
            Clause.subjectBefore(words + " ", words.length()).shifted(sentence.start()));
    return grammatical.isEmpty()
        ? named.stream().map(discourse::nameOf).limit(1).toList()
        : grammatical;
  }

  /** "The OSCE envoy Harri Salonen": whom the body's name belongs to. */
  private static Party bearer(Party opening, Collection<Party> named, Discourse discourse) {
    return opening.isPerson()
        ? opening
        : named.stream()
            .filter(Party::isPerson)
            .filter(party -> party.span().start() > opening.span().end())
            .filter(
                party ->
                    OFFICE_BETWEEN
                        .matcher(
                            discourse.plain().substring(opening.span().end(), party.span().start()))
                        .matches())
            .findFirst()
            .orElse(opening);
  }

  /** The later subject is the nearer one, save where it is joined to the earlier. */
  private static boolean isBetter(
      Party later, Party earlier, Collection<Party> named, Discourse discourse) {
    boolean joined = discourse.joined(earlier, named).contains(discourse.nameOf(later));
    return !joined && (later.isPerson() || !earlier.isPerson());
  }

  private static boolean isSpokenTo(String words, Party party, Span sentence) {
    int start = party.span().start() - sentence.start();
    int end = party.span().end() - sentence.start();
    return words.startsWith(",", Math.min(end, words.length()))
        && start < 12
        && (start == 0 || SPOKEN_TO.matcher(words.substring(0, Math.max(0, start))).find());
  }

  private static boolean opensClause(String words, int start) {
    String before = words.substring(0, Math.max(0, start));
    return atEndOf(before, CLAUSE_START).find() || atEndOf(before, TITLED).find();
  }

  /** For a pattern that ends where {@code words} end: it is not looked for in the whole of them. */
  private static Matcher atEndOf(String words, Pattern pattern) {
    return pattern
        .matcher(words)
        .region(Math.max(0, words.length() - TAIL), words.length())
        .useTransparentBounds(true)
        .useAnchoringBounds(false);
  }

  private static List<String> pronoun(Discourse discourse, Span sentence, String words) {
    Matcher matcher = PRONOUN.matcher(words + " ");
    List<String> last = List.of();
    while (matcher.find()) {
      var place = new Span(matcher.start(1), matcher.end(1));
      List<String> speakers = discourse.speaker(place.shifted(sentence.start()));
      last = speakers.isEmpty() ? last : speakers;
    }
    return last;
  }
}
