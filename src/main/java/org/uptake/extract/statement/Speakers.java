package org.uptake.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uptake.extract.Lexicons;
import org.uptake.extract.RuleBook;
import org.uptake.text.Span;

/** Who says a sentence: forms of attribution are lines of {@code en.speech.tsv}. */
final class Speakers {
  private static final int LONGEST = 3000;
  private static final Pattern CLAUSE_START =
      Pattern.compile(
          "(?:^|[,;:\"(] *|\\b(?:that|which|as|and|when|while) )(?:the |an? )?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PRONOUN =
      Pattern.compile("(?:^|[\\s,;:\"(])(she|he|it|they|I|we)\\s", Pattern.CASE_INSENSITIVE);

  /** A courtesy title or an office may stand between the clause's start and the name. */
  private static final Pattern TITLED =
      Pattern.compile(
          "(?:^|[,;:\"(] *|\\bthat )(?:[Tt]he )?(?:(?:UN|U\\.N\\.|United Nations|Mrs?\\.?|Ms\\.?|Dr\\.?|H\\.E\\.|members? of the|delegation of)\\s*){1,3}(?:the )?$");

  private final RuleBook forms;

  Speakers(Lexicons lexicons) {
    forms =
        RuleBook.of(
            lexicons.read(Speakers.class, "en.speech.tsv", RuleBook.COLUMNS),
            Pattern.CASE_INSENSITIVE);
  }

  /** The one to whom the sentence is attributed in so many words. */
  Optional<String> attributed(Discourse discourse, Span sentence) {
    String words = sentence.of(discourse.plain());
    if (words.length() > LONGEST) {
      return Optional.empty();
    }
    for (RuleBook.Rule form : forms.rules()) {
      Matcher matcher = form.pattern().matcher(words);
      if (matcher.find()) {
        var place = new Span(matcher.start("speaker"), matcher.end("speaker"));
        Optional<String> speaker = discourse.speaker(place.shifted(sentence.start()));
        if (speaker.isPresent()) {
          return speaker;
        }
      }
    }
    return Optional.empty();
  }

  /** The subject of a verb of saying at {@code cue} (counted in the sentence). */
  Optional<String> subject(Discourse discourse, Span sentence, Span cue) {
    var before = new Span(sentence.start(), sentence.start() + cue.start());
    String words = before.of(discourse.plain());
    List<Discourse.Party> named =
        discourse.named(before).stream().filter(p -> p.span().end() <= before.end()).toList();
    Optional<String> opening =
        named.stream()
            .filter(party -> opensClause(words, party.span().start() - sentence.start()))
            .reduce((earlier, later) -> later.person() || !earlier.person() ? later : earlier)
            .map(Discourse.Party::name);
    Optional<String> pronoun = pronoun(discourse, sentence, words);
    return opening
        .or(() -> pronoun)
        .or(
            () ->
                discourse.speaker(
                    Clause.subjectBefore(words + " ", words.length()).shifted(sentence.start())))
        .or(() -> named.stream().map(Discourse.Party::name).findFirst());
  }

  private static boolean opensClause(String words, int start) {
    String before = words.substring(0, Math.max(0, start));
    return CLAUSE_START.matcher(before).find() || TITLED.matcher(before).find();
  }

  private static Optional<String> pronoun(Discourse discourse, Span sentence, String words) {
    Matcher matcher = PRONOUN.matcher(words + " ");
    Optional<String> last = Optional.empty();
    while (matcher.find()) {
      var place = new Span(matcher.start(1), matcher.end(1));
      Optional<String> speaker = discourse.speaker(place.shifted(sentence.start()));
      last = speaker.isPresent() ? speaker : last;
    }
    return last;
  }
}
