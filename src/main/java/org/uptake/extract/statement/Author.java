package org.uptake.extract.statement;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.uptake.document.ParsedDocument;
import org.uptake.extract.Countries;
import org.uptake.extract.Phrases;
import org.uptake.extract.rule.RuleSieve;
import org.uptake.text.Plain;
import org.uptake.text.Span;

/** Who speaks in a document as a whole: whom {@code I} and {@code we} stand for. */
final class Author {
  /** Characters at the start in which a speech names its speaker, and at the end of a letter. */
  private static final int HEAD = 600;

  private static final int LEAD = 1000;
  private static final int NEAR = 120;
  private static final Pattern SAID_TODAY =
      Pattern.compile(
          " (?:said|says|announced|warned|urged) (?:today|in an? (?:[a-z]+"
              + " )?(?:statement|report|briefing|release))");

  /** How often "I" or "the Committee" must stand for it to be the author. */
  private static final int OFTEN = 3;

  private static final Pattern SPOKEN =
      Pattern.compile(
          "(?i)\\b(?:remarks|statement|speech|address|letter|message|report|comments?) (?:[a-z]+"
              + " ){0,3}?(?:by|of|from)\\b");

  /** After it a report is not what speaks, but what is spoken of. */
  private static final Pattern ABOUT =
      Pattern.compile("(?i)\\b(?:on|to|concerning|regarding) (?:[a-z'-]+ ){0,6}$");

  private static final Pattern OBSERVATIONS =
      Pattern.compile(
          "(?i)\\b(?:observations|conclusions|comments|findings|views|recommendations) (?:and"
              + " recommendations )?(?:of|by|from) (?:the )?");

  private static final Pattern SAYS =
      Pattern.compile("(?i)\\s*(?::|says?|urges?|calls?|warns?|demands?|criticis|condemns?)");

  private static final Pattern MISSION =
      Pattern.compile("(?i)\\b(?:permanent mission|embassy|delegation|government|ministry)\\b");

  private static final Pattern BODY_AGAIN =
      Pattern.compile("\\b[Tt]he (Committee|Subcommittee|Working Group)\\b");

  /** After it a letter is signed; the look ahead leaves most places of a long text at once. */
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?i)(?=[aykbrs])(?:assurances? of my (?:highest|high) consideration|yours"
              + " (?:sincerely|faithfully|truly)|sincerely yours|(?:kind|best) regards|respectfully"
              + " yours)");

  private static final RuleSieve CLOSINGS = new RuleSieve(List.of(CLOSING));
  private static final RuleSieve BODIES_AGAIN = new RuleSieve(List.of(BODY_AGAIN));

  /** "by the President of Djibouti": who speaks for a state without being named. */
  private static final Pattern FOR_A_STATE =
      Pattern.compile(
          "\\s*(?:(?:the|H\\.E\\.|His Excellency|Her Excellency|[A-Z][a-z]+ of|[Rr]epublic"
              + " of|[Kk]ingdom of)\\s+|(?:[A-Z][a-z]+ ){1,4}of\\s+){0,4}");

  /** "Name, Annual Report 2024": a publisher's line at the end. */
  private static final Pattern REPORT_OF =
      Pattern.compile("([^,.:;]{3,60}), (?:Annual|World|Country) (?:Report|Review)\\b.{0,40}");

  private record Named(int start, String name) {}

  private final Countries countries;
  private final Bodies bodies;

  Author(Countries countries, Bodies bodies) {
    this.countries = countries;
    this.bodies = bodies;
  }

  /** Absent where the document names no speaker and no publisher. */
  Optional<String> of(ParsedDocument document, String plain, NavigableMap<Integer, Party> parties) {
    String title = Plain.of(document.about().title().orElse(""));
    return announced(plain, parties)
        .or(() -> titled(title))
        .or(() -> concluding(title))
        .or(() -> document.about().publisher().map(this::publisher))
        .or(() -> signed(plain, parties))
        .or(() -> speakingInTitle(title))
        .or(() -> saidToday(plain, parties))
        .or(() -> publisherOnALine(document, plain, parties))
        .or(() -> firstPerson(plain, parties))
        .or(() -> bodyThroughout(plain, parties));
  }

  /** "Opening remarks by the High Commissioner X": who is named first after these words. */
  private Optional<String> announced(String plain, NavigableMap<Integer, Party> parties) {
    String head = plain.substring(0, Math.min(HEAD, plain.length()));
    Matcher spoken = SPOKEN.matcher(head);
    if (!spoken.find()) {
      return Optional.empty();
    }
    var near = new Span(spoken.end(), Math.min(head.length(), spoken.end() + NEAR));
    Stream<Named> persons =
        parties.subMap(near.start(), near.end()).values().stream()
            .filter(Party::isPerson)
            // By an office alone a state speaks, or somebody whom the document does not name here.
            .filter(party -> party.span().of(plain).contains(party.surname()))
            .map(party -> new Named(party.span().start(), party.name()));
    boolean byPerson = spoken.group().endsWith("by") || spoken.group().endsWith("from");
    Stream<Named> states =
        countries.names(plain, near).stream()
            .filter(match -> byPerson && isAlone(plain, spoken.end(), match.span()))
            .map(match -> new Named(match.span().start(), match.entry()));
    return Stream.concat(states, persons)
        .min(Comparator.comparingInt(Named::start))
        .map(Named::name);
  }

  /** Whether a state stands right behind "by", and not at the end of an office's name. */
  private static boolean isAlone(String plain, int from, Span state) {
    return FOR_A_STATE.matcher(plain.substring(from, state.start())).matches();
  }

  /** "Statement by Kazakhstan" in the title. */
  private Optional<String> titled(String title) {
    Matcher spoken = SPOKEN.matcher(title);
    return spoken.find() && !ABOUT.matcher(title.substring(0, spoken.start())).find()
        ? countries.names(title, new Span(spoken.end(), title.length())).stream()
            .filter(state -> isAlone(title, spoken.end(), state.span()))
            .map(Phrases.Match::entry)
            .findFirst()
        : Optional.empty();
  }

  /** "Concluding observations of the Committee …" in the title. */
  private Optional<String> concluding(String title) {
    Matcher observations = OBSERVATIONS.matcher(title);
    return observations.find()
        ? bodies.in(title, new Span(observations.end(), title.length())).stream()
            .filter(body -> body.span().start() == observations.end())
            .map(body -> body.entry().name())
            .findFirst()
        : Optional.empty();
  }

  /** "Such-and-such says that …" in the title. */
  private Optional<String> speakingInTitle(String title) {
    return bodies.in(title, new Span(0, title.length())).stream()
        .filter(match -> SAYS.matcher(title).region(match.span().end(), title.length()).lookingAt())
        .map(match -> match.entry().name())
        .findFirst();
  }

  private String publisher(String name) {
    String plain = Plain.of(name);
    return MISSION.matcher(plain).find()
        ? countries.names(plain, new Span(0, plain.length())).stream()
            .map(Phrases.Match::entry)
            .findFirst()
            .orElse(name)
        : name;
  }

  /** In a letter, the person who stands at its end; else one who is named in it. */
  private static Optional<String> signed(String plain, NavigableMap<Integer, Party> parties) {
    Predicate<Party> signs = party -> party.isPerson() && !party.isNameless();
    Matcher closing = CLOSING.matcher(plain);
    if (mayBeIn(plain, CLOSINGS) && closing.find()) {
      var below = parties.subMap(closing.end(), Math.min(plain.length(), closing.end() + HEAD));
      Optional<String> signer = first(below.values(), signs);
      if (signer.isPresent()) {
        return signer;
      }
    }
    int tail = Math.max(0, plain.length() - HEAD);
    return plain.contains("Excellency")
        ? first(parties.tailMap(tail, true).values(), signs)
            .or(() -> first(parties.values(), signs))
        : Optional.empty();
  }

  /** In one pass over the text, which the patterns take several times as long for. */
  private static boolean mayBeIn(String plain, RuleSieve pattern) {
    return !pattern.worthTrying(plain, new Span(0, plain.length())).isEmpty();
  }

  /** "…, Defence Watch said today": in the first lines of a press release, who published it. */
  private static Optional<String> saidToday(String plain, NavigableMap<Integer, Party> parties) {
    Matcher said = SAID_TODAY.matcher(plain.substring(0, Math.min(LEAD, plain.length())));
    return said.find()
        ? Optional.ofNullable(parties.lowerEntry(said.start()))
            .map(Map.Entry::getValue)
            .filter(party -> said.start() - party.span().end() < NEAR)
            .filter(party -> !party.isPerson())
            .map(Party::name)
        : Optional.empty();
  }

  /** A body that has the document's first line to itself, or a line such as that of a report. */
  private static Optional<String> publisherOnALine(
      ParsedDocument document, String plain, NavigableMap<Integer, Party> parties) {
    if (document.paragraphs().isEmpty()) {
      return Optional.empty();
    }
    Span top = document.paragraphs().getFirst().span().trimmed(plain);
    Matcher bottom = REPORT_OF.matcher(document.paragraphs().getLast().span().of(plain).strip());
    return Optional.ofNullable(parties.get(top.start()))
        .filter(party -> !party.isPerson() && party.span().equals(top))
        .map(Party::name)
        .or(() -> bottom.matches() ? Optional.of(bottom.group(1)) : Optional.empty());
  }

  /** Where somebody says "I" throughout, the person whom the first lines name. */
  private static Optional<String> firstPerson(String plain, NavigableMap<Integer, Party> parties) {
    return saysIOften(plain)
        ? first(parties.headMap(HEAD, false).values(), Party::isPerson)
        : Optional.empty();
  }

  /** Where "the Committee" speaks throughout, the first body that the text calls so. */
  private static Optional<String> bodyThroughout(
      String plain, NavigableMap<Integer, Party> parties) {
    Matcher again = BODY_AGAIN.matcher(plain);
    if (!mayBeIn(plain, BODIES_AGAIN) || !isOften(again) || !again.reset().find()) {
      return Optional.empty();
    }
    String kind = again.group(1);
    return first(parties.values(), party -> party.kind().equalsIgnoreCase(kind));
  }

  private static boolean saysIOften(String plain) {
    int count = 0;
    for (int i = plain.indexOf('I'); i >= 0 && count < OFTEN; i = plain.indexOf('I', i + 1)) {
      boolean begins = i == 0 || " (".indexOf(plain.charAt(i - 1)) >= 0;
      boolean ends = i + 1 < plain.length() && " '".indexOf(plain.charAt(i + 1)) >= 0;
      count += begins && ends ? 1 : 0;
    }
    return count == OFTEN;
  }

  private static boolean isOften(Matcher words) {
    int count = 0;
    while (count < OFTEN && words.find()) {
      count++;
    }
    return count == OFTEN;
  }

  private static Optional<String> first(Collection<Party> parties, Predicate<Party> which) {
    return parties.stream().filter(which).map(Party::name).findFirst();
  }
}
