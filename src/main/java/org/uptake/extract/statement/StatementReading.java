package org.uptake.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.uptake.document.Action;
import org.uptake.document.Evidence;
import org.uptake.document.Kind;
import org.uptake.document.Official;
import org.uptake.document.Paragraph;
import org.uptake.document.ParsedDocument;
import org.uptake.document.Sentence;
import org.uptake.document.Statement;
import org.uptake.document.Strength;
import org.uptake.extract.Countries;
import org.uptake.extract.Phrases;
import org.uptake.extract.Turns;
import org.uptake.text.Plain;
import org.uptake.text.Span;
import org.uptake.text.WhiteSpace;

/** One document while its statements are read from its start. */
final class StatementReading {
  /** What all documents share. */
  record Tools(
      Cues cues,
      Speakers speakers,
      Parties parties,
      Countries countries,
      NumberedRecommendations numbered,
      Subjects subjects,
      Actions actions,
      Tagger tagger,
      ActionVerbs verbs) {}

  private static final double SURE = 0.95;

  private final Tools tools;
  private final ParsedDocument document;
  private final String plain;
  private final Discourse discourse;
  private final Addressees addressees;
  private final NavigableMap<Integer, Phrases.Match<String>> treaties = new TreeMap<>();
  private final List<NumberedRecommendation> numbered;
  private final Turns turns;

  /** It says nothing that the text does not. */
  private final Optional<String> title;

  private List<String> quoted = List.of();
  private boolean quoteIsOpen;
  private Optional<Span> before = Optional.empty();
  private @Nullable LeadIn leadIn;

  StatementReading(Tools tools, ParsedDocument document, List<Official> officials) {
    this.tools = tools;
    this.document = document;
    this.plain = Plain.of(document.text());
    NavigableMap<Integer, Party> parties = tools.parties().in(plain, officials);
    Optional<String> author =
        new Author(tools.countries(), tools.parties().bodies()).of(document, plain, parties);
    this.discourse = new Discourse(document, plain, parties, author, tools.countries());
    this.addressees = new Addressees(discourse);
    this.turns = Turns.of(document, tools.countries());
    this.title = document.about().title().map(Plain::of).map(WhiteSpace::folded);
    this.numbered = tools.numbered().in(document, plain);
    for (var treaty : tools.subjects().treaties(plain, document.sentences())) {
      treaties.put(treaty.span().start(), treaty);
    }
  }

  /** In the order of the text. */
  List<Statement> statements() {
    var found = new ArrayList<Statement>();
    numbered.forEach(one -> found.add(numbered(one)));
    int next = 0;
    for (Sentence sentence : document.sentences()) {
      Span span = sentence.span();
      while (next < numbered.size() && numbered.get(next).span().end() <= span.start()) {
        next++;
      }
      boolean isNumbered = next < numbered.size() && numbered.get(next).span().overlaps(span);
      Paragraph paragraph = document.paragraphOf(sentence);
      turns.at(span.start()).ifPresent(discourse::hasFloor);
      if (!isNumbered) {
        statement(sentence, paragraph).ifPresent(found::add);
      }
      discourse.read(span);
      before = Optional.of(span);
    }
    found.sort(Comparator.comparing(statement -> statement.evidence().span()));
    return found;
  }

  private Optional<Statement> statement(Sentence sentence, Paragraph paragraph) {
    String words = sentence.span().of(plain);
    String block = paragraph.span().of(plain);
    boolean opens = sentence.span().start() == paragraph.span().start();
    if (opens && !belongsToList(sentence.paragraph(), block)) {
      leadIn = null;
    }
    if (leadIn != null && opens) {
      return Optional.of(item(sentence.span(), paragraph, words, leadIn));
    }
    if (Exclusions.isHeading(block) || Exclusions.isTitle(block, title)) {
      return Optional.empty();
    }
    return told(sentence, paragraph, words);
  }

  /** Whether the paragraph goes on with the list that is being read. */
  private boolean belongsToList(int paragraph, String block) {
    return leadIn != null
        && paragraph > leadIn.paragraph()
        && (LeadIn.isMarked(block) || (!leadIn.isMarked() && LeadIn.mayBeItem(block)));
  }

  private Optional<Statement> told(Sentence sentence, Paragraph paragraph, String words) {
    Span span = sentence.span();
    List<String> attributed = tools.speakers().attributed(discourse, span);
    attributed.forEach(discourse::spoke);
    boolean inQuotation = words.startsWith("\"") || quoteIsOpen;
    readQuotation(words, attributed);
    Optional<Cues.Match> decisive = tools.cues().decisive(words);
    if (decisive.isEmpty()) {
      return Optional.empty();
    }
    Cues.Match match = decisive.get();
    List<String> speakers = speakers(span, match, attributed, inQuotation);
    Kind kind = match.cue().kind();
    boolean asksOrWelcomes = kind == Kind.RECOMMENDATION || kind == Kind.COMMENDATION;
    if (asksOrWelcomes && !match.isTheAuthors()) {
      speakers.forEach(discourse::spoke);
    }
    if (LeadIn.announces(words)) {
      Optional<String> addressee = addressee(span, match, asked(span, match), speakers);
      leadIn =
          new LeadIn(match, speakers, addressee, sentence.paragraph(), isMarkedBelow(sentence));
      if (LeadIn.isBare(words, match)) {
        return Optional.empty();
      }
    }
    return Optional.of(
        kind == Kind.RECOMMENDATION
            ? recommendation(span, paragraph, match, speakers)
            : built(span, match, speakers, Optional.empty(), List.of(), Optional.empty()));
  }

  /** Whether the items that follow a lead-in begin with marks. */
  private boolean isMarkedBelow(Sentence sentence) {
    int next = sentence.paragraph() + 1;
    return next < document.paragraphs().size()
        && LeadIn.isMarked(document.paragraphs().get(next).span().of(plain));
  }

  /** A quotation goes on over sentences and paragraphs until its mark closes. */
  private void readQuotation(String words, List<String> attributed) {
    if (words.indexOf('"') < 0) {
      return;
    }
    if (!attributed.isEmpty()) {
      quoted = attributed;
    }
    boolean isOdd = words.chars().filter(letter -> letter == '"').count() % 2 == 1;
    quoteIsOpen = isOdd && (!quoteIsOpen || words.startsWith("\""));
  }

  private List<String> speakers(
      Span sentence, Cues.Match match, List<String> attributed, boolean inQuotation) {
    if (match.speaker().isPresent()) {
      List<String> named = discourse.speaker(match.speaker().get().shifted(sentence.start()));
      if (!named.isEmpty()) {
        return named;
      }
    }
    if (!attributed.isEmpty()) {
      return attributed;
    }
    if (inQuotation && !quoted.isEmpty()) {
      return quoted;
    }
    if (match.isTheAuthors()) {
      return author();
    }
    List<String> subject = tools.speakers().subject(discourse, sentence, match.place());
    return subject.isEmpty() ? author() : subject;
  }

  private List<String> author() {
    return discourse.author().stream().toList();
  }

  private Optional<String> addressee(
      Span sentence, Cues.Match match, Asked asked, List<String> speakers) {
    return match
        .addressee()
        .map(span -> addressees.asked(span.shifted(sentence.start()), speakers))
        .orElseGet(() -> asked.subject().flatMap(span -> addressees.subject(span, speakers)))
        .filter(name -> !speakers.contains(name));
  }

  private Asked asked(Span sentence, Cues.Match match) {
    return Asked.in(plain, sentence, match, tools.tagger(), tools.verbs());
  }

  private Statement recommendation(
      Span sentence, Paragraph paragraph, Cues.Match match, List<String> speakers) {
    Asked asked = asked(sentence, match);
    Optional<String> addressee = addressee(sentence, match, asked, speakers);
    addressee.ifPresent(discourse::asked);
    var actions = tools.actions().of(document, plain, asked.action(), before, near(sentence));
    return built(sentence, match, speakers, addressee, actions, reference(paragraph));
  }

  /** An item of a list has the kind, the speaker and the addressee of the words before the list. */
  private Statement item(Span sentence, Paragraph paragraph, String words, LeadIn lead) {
    boolean isAsked = lead.match().cue().kind() == Kind.RECOMMENDATION;
    Optional<Cues.Match> own = isAsked ? tools.cues().modal(words) : Optional.empty();
    if (own.isPresent()) {
      return recommendation(sentence, paragraph, own.get(), lead.speakers());
    }
    Span item = LeadIn.item(plain, sentence);
    List<Action> actions =
        isAsked
            ? tools.actions().of(document, plain, item, Optional.empty(), near(sentence))
            : List.of();
    return built(
        sentence, lead.match(), lead.speakers(), lead.addressee(), actions, reference(paragraph));
  }

  /** The number of a paragraph, where the numbers are not those of a review's recommendations. */
  private Optional<String> reference(Paragraph paragraph) {
    return numbered.isEmpty() ? paragraph.label() : Optional.empty();
  }

  /** The treaties named in a sentence and in the one before. */
  private List<Phrases.Match<String>> near(Span sentence) {
    int from = before.map(Span::start).orElse(sentence.start());
    return List.copyOf(treaties.subMap(from, true, sentence.end(), false).values());
  }

  private Statement built(
      Span sentence,
      Cues.Match match,
      List<String> speakers,
      Optional<String> addressee,
      List<Action> asked,
      Optional<String> reference) {
    boolean isRecommendation = match.cue().kind() == Kind.RECOMMENDATION;
    List<Phrases.Match<String>> named = near(sentence);
    List<String> instruments = tools.subjects().instruments(named, sentence);
    return new Statement(
        Evidence.at(document, sentence, match.cue().rule().name()),
        match.cue().kind(),
        speakers,
        addressee,
        asked,
        tools.subjects().themes(plain, sentence, instruments),
        instruments,
        isRecommendation ? reference : Optional.empty(),
        Optional.empty(),
        match.cue().strength(),
        tools.subjects().terms(plain, sentence, named),
        isRecommendation ? List.of() : tools.subjects().denied(plain, sentence, named),
        match.cue().kind() == Kind.CONCERN
            ? tools.subjects().conceded(plain, sentence, named)
            : List.of(),
        match.cue().confidence(),
        List.of());
  }

  private Statement numbered(NumberedRecommendation one) {
    List<Phrases.Match<String>> named =
        List.copyOf(treaties.subMap(one.span().start(), true, one.span().end(), false).values());
    List<String> instruments = tools.subjects().instruments(named, one.span());
    List<Action> actions =
        one.actions().size() == 1
            ? tools.actions().of(document, plain, one.actions().getFirst(), Optional.empty(), named)
            : List.of(tools.actions().shared(document, plain, one.actions(), named));
    return new Statement(
        Evidence.at(document, one.parts(), "en.numbered-recommendation"),
        Kind.RECOMMENDATION,
        one.states(),
        discourse.country(),
        actions,
        tools.subjects().themes(plain, one.span(), instruments),
        instruments,
        Optional.of(one.reference()),
        one.response(),
        Optional.of(Strength.RECOMMEND),
        tools.subjects().terms(plain, one.span(), named),
        List.of(),
        SURE);
  }
}
