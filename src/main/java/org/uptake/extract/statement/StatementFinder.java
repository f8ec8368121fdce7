package org.uptake.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.uptake.document.Action;
import org.uptake.document.Evidence;
import org.uptake.document.Kind;
import org.uptake.document.Official;
import org.uptake.document.ParsedDocument;
import org.uptake.document.Sentence;
import org.uptake.document.Statement;
import org.uptake.document.Strength;
import org.uptake.extract.Countries;
import org.uptake.extract.Lexicons;
import org.uptake.extract.Phrases;
import org.uptake.text.Plain;
import org.uptake.text.Span;

/**
 * Finds who tells whom to do what, and who criticises, welcomes, promises or did something.
 *
 * <p>English alone so far: a document in another language has no statements. Safe to share between
 * threads.
 */
public final class StatementFinder {
  private static final String LANGUAGE = "en";

  /** ISO 639-1. */
  public static final Set<String> LANGUAGES = Set.of(LANGUAGE);

  private final Cues cues;
  private final Speakers speakers;
  private final Bodies bodies;
  private final Countries countries;
  private final NumberedRecommendations numbered;
  private final Subjects subjects;
  private final Actions actions;
  private final Tagger tagger = new Tagger();

  public StatementFinder(Lexicons lexicons, Countries countries) {
    this.cues = new Cues(lexicons, countries);
    this.speakers = new Speakers(lexicons);
    this.bodies = new Bodies(lexicons);
    this.countries = countries;
    this.subjects = new Subjects(lexicons);
    this.actions = new Actions(lexicons, tagger, subjects);
    this.numbered = new NumberedRecommendations(countries);
  }

  /**
   * The statements of a document in the order of its text.
   *
   * @param officials those of the document, who may be its speakers and addressees
   */
  public List<Statement> find(ParsedDocument document, List<Official> officials) {
    if (!document.about().language().orElse(LANGUAGE).equals(LANGUAGE)) {
      return List.of();
    }
    return new Reading(document, officials).statements();
  }

  /** One document while it is read from its start. */
  private final class Reading {
    private final ParsedDocument document;
    private final String plain;
    private final Discourse discourse;
    private final Addressees addressees;
    private final List<Phrases.Match<String>> treaties;
    private final List<NumberedRecommendations.Item> items;
    private Optional<String> quoted = Optional.empty();
    private Optional<Span> before = Optional.empty();

    Reading(ParsedDocument document, List<Official> officials) {
      this.document = document;
      this.plain = Plain.of(document.text());
      this.discourse = new Discourse(document, plain, officials, bodies, countries);
      this.addressees = new Addressees(discourse);
      this.treaties = subjects.treaties(plain, document.sentences());
      this.items = numbered.in(document, plain);
    }

    List<Statement> statements() {
      var found = new ArrayList<Statement>();
      for (NumberedRecommendations.Item item : items) {
        found.add(numbered(item));
      }
      for (Sentence sentence : document.sentences()) {
        boolean heading = Exclusions.isHeading(document.paragraphOf(sentence).span().of(plain));
        if (!heading && items.stream().noneMatch(item -> item.span().overlaps(sentence.span()))) {
          statement(sentence.span()).ifPresent(found::add);
        }
        discourse.readTo(sentence.span().end());
        before = Optional.of(sentence.span());
      }
      found.sort((a, b) -> a.evidence().span().compareTo(b.evidence().span()));
      return found;
    }

    private Optional<Statement> statement(Span sentence) {
      String words = sentence.of(plain);
      List<Cues.Match> matches =
          cues.in(words).stream().filter(match -> Exclusions.admit(words, match)).toList();
      boolean quotation = words.indexOf('"') >= 0;
      Optional<String> attributed = speakers.attributed(discourse, sentence);
      attributed.ifPresent(discourse::spoke);
      if (quotation && attributed.isPresent()) {
        quoted = attributed;
      }
      if (matches.isEmpty()) {
        return Optional.empty();
      }
      Cues.Match match = matches.getFirst();
      Kind kind = match.cue().kind();
      Optional<String> speaker = speaker(sentence, match, attributed);
      boolean asksOrWelcomes = kind == Kind.RECOMMENDATION || kind == Kind.COMMENDATION;
      if (asksOrWelcomes && !match.isTheAuthors()) {
        speaker.ifPresent(discourse::spoke);
      }
      return Optional.of(
          kind == Kind.RECOMMENDATION
              ? recommendation(sentence, match, speaker)
              : other(sentence, match, speaker));
    }

    private Optional<String> speaker(Span sentence, Cues.Match match, Optional<String> attributed) {
      if (match.speaker().isPresent()) {
        Optional<String> named = discourse.speaker(match.speaker().get().shifted(sentence.start()));
        if (named.isPresent()) {
          return named;
        }
      }
      if (attributed.isPresent()) {
        return attributed;
      }
      if (sentence.of(plain).startsWith("\"") && quoted.isPresent()) {
        return quoted;
      }
      return match.isTheAuthors()
          ? discourse.author()
          : speakers.subject(discourse, sentence, match.place()).or(discourse::author);
    }

    private Statement recommendation(Span sentence, Cues.Match match, Optional<String> speaker) {
      Asked asked = Asked.in(plain, sentence, match, tagger);
      Optional<String> addressee =
          match
              .addressee()
              .map(span -> addressees.asked(span.shifted(sentence.start())))
              .orElseGet(() -> asked.subject().flatMap(addressees::subject));
      return built(
          sentence,
          match,
          speaker,
          addressee.filter(name -> !speaker.equals(Optional.of(name))),
          actions.of(document, plain, asked.action(), before, treaties));
    }

    private Statement other(Span sentence, Cues.Match match, Optional<String> speaker) {
      return built(sentence, match, speaker, Optional.empty(), List.of());
    }

    private Statement built(
        Span sentence,
        Cues.Match match,
        Optional<String> speaker,
        Optional<String> addressee,
        List<Action> asked) {
      List<String> instruments = subjects.instruments(treaties, sentence);
      return new Statement(
          Evidence.at(document, sentence, match.cue().rule().name()),
          match.cue().kind(),
          speaker.stream().toList(),
          addressee,
          asked,
          subjects.themes(plain, sentence, instruments),
          instruments,
          Optional.empty(),
          Optional.empty(),
          match.cue().strength(),
          subjects.terms(plain, sentence, treaties),
          match.cue().confidence());
    }

    private Statement numbered(NumberedRecommendations.Item item) {
      var instruments = subjects.instruments(treaties, item.span());
      return new Statement(
          Evidence.at(document, item.span(), "en.numbered-recommendation"),
          Kind.RECOMMENDATION,
          item.states(),
          discourse.country(),
          actions.of(document, plain, item.action(), Optional.empty(), treaties),
          subjects.themes(plain, item.span(), instruments),
          instruments,
          Optional.of(item.reference()),
          item.response(),
          Optional.of(Strength.RECOMMEND),
          subjects.terms(plain, item.action(), treaties),
          0.95);
    }
  }
}
