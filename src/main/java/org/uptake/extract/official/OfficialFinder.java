package org.uptake.extract.official;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.uptake.document.Evidence;
import org.uptake.document.Official;
import org.uptake.document.Paragraph;
import org.uptake.document.ParsedDocument;
import org.uptake.extract.Countries;
import org.uptake.extract.Lexicons;
import org.uptake.extract.NameModel;
import org.uptake.extract.Phrases;
import org.uptake.text.Plain;
import org.uptake.text.Span;

/**
 * Finds the officials of a document: who holds which office where, each person once.
 *
 * <p>Reads English, French, Spanish and Russian, and as English what nobody told the language of;
 * finds none in others. Offices of a state that the words leave open are the country's that the
 * document is about. Shared by threads.
 */
public final class OfficialFinder {
  private static final String USUAL = "en";

  /** ISO 639-1. */
  public static final Set<String> LANGUAGES = Set.of(USUAL, "es", "fr", "ru");

  private static final int SHORT = 100;
  private static final int MOST_BLOCKS = 12;
  private static final int BEGINNING = 600;
  private static final int BEGINNING_OF_SPEECH = 2500;

  private final Lexicons lexicons;
  private final Countries countries;
  private final Map<String, OfficeLexicon> byLanguage = new ConcurrentHashMap<>();
  private final Optional<NameModel> model;

  public OfficialFinder(Lexicons lexicons, Countries countries) {
    this(lexicons, countries, Optional.empty());
  }

  /**
   * @param model the names of persons by somebody else, beside those that their shape tells
   */
  public OfficialFinder(Lexicons lexicons, Countries countries, Optional<NameModel> model) {
    this.lexicons = lexicons;
    this.countries = countries;
    this.model = model;
    // Lines of the user's are proved at once; the program's own when a document needs them.
    (lexicons.folder().isPresent() ? LANGUAGES : Set.of(USUAL)).forEach(this::lexicon);
  }

  /** In the order of their first mention. */
  public List<Official> find(ParsedDocument document) {
    String language = document.about().language().orElse(USUAL);
    return LANGUAGES.contains(language)
        ? new Reading(document, lexicon(language)).officials()
        : List.of();
  }

  private OfficeLexicon lexicon(String language) {
    return byLanguage.computeIfAbsent(
        language, code -> new OfficeLexicon(lexicons, countries, code));
  }

  /** One document on its way through. */
  private final class Reading {
    private final ParsedDocument document;
    private final OfficeLexicon lexicon;
    private final String plain;
    private final List<Phrases.Match<Entry>> beginning;
    private final Optional<NameModel.Reading> names;
    private final boolean inAssembly;

    Reading(ParsedDocument document, OfficeLexicon lexicon) {
      this.document = document;
      this.lexicon = lexicon;
      names = model.map(named -> named.read(document));
      plain = Plain.of(document.text());
      var start = new Span(0, Math.min(plain.length(), BEGINNING_OF_SPEECH));
      beginning = lexicon.entries(plain, start);
      inAssembly = meetings(BEGINNING_OF_SPEECH).anyMatch(Presiding.BODY::equals);
    }

    List<Official> officials() {
      var sightings = new ArrayList<Sighting>();
      var labels = new ArrayList<Sighting>();
      var wellKnown = new ArrayList<Sighting>();
      Optional<String> meeting = meetings(BEGINNING).findFirst();
      for (List<Span> blocks : blocks()) {
        List<List<Phrases.Match<Entry>>> found =
            blocks.stream().map(block -> lexicon.entries(plain, block)).toList();
        if (found.stream().anyMatch(Reading::speaksOfOffices)) {
          var line = new Line(plain, blocks, found, lexicon);
          names.ifPresent(reading -> line.know(persons(reading, blocks)));
          Optional<Office> last =
              sightings.isEmpty() ? Optional.empty() : Optional.of(sightings.getLast().main());
          for (Sighting sighting : Pairing.in(line, meeting, last)) {
            Sighting placed = placed(sighting, line);
            (FactBox.isLabel(placed, plain) ? labels : sightings).add(placed);
          }
          wellKnown.addAll(Holders.in(line, document.about()));
        }
      }
      sightings.addAll(FactBox.read(labels, plain, lexicon));
      sightings.sort(Comparator.comparing(Sighting::span));
      Roster roster = Roster.of(sightings, wellKnown, lexicon);
      new Surnames(lexicon, plain, roster).addMentions(spans());
      return roster.people().stream()
          .map(this::official)
          .sorted(Comparator.comparing(official -> official.mentions().getFirst().span()))
          .toList();
    }

    private static List<Span> persons(NameModel.Reading names, List<Span> blocks) {
      return blocks.stream().flatMap(block -> names.find(block).stream()).toList();
    }

    /** The bodies that meet and are named in the first {@code length} characters. */
    private Stream<String> meetings(int length) {
      return beginning.stream()
          .filter(match -> match.span().end() <= length)
          .flatMap(
              match -> match.entry() instanceof Entry.Body body ? Stream.of(body) : Stream.of())
          .filter(Entry.Body::meets)
          .map(Entry.Body::name);
    }

    private List<Span> spans() {
      return document.paragraphs().stream().map(Paragraph::span).toList();
    }

    private static boolean speaksOfOffices(List<Phrases.Match<Entry>> found) {
      return found.stream()
          .map(Phrases.Match::entry)
          .anyMatch(entry -> entry instanceof Entry.Role || entry instanceof Entry.Holder);
    }

    /** Paragraphs; short ones in a row, like the lines of a title or signature, together. */
    private List<List<Span>> blocks() {
      var blocks = new ArrayList<List<Span>>();
      var row = new ArrayList<Span>();
      for (Span span : spans()) {
        if (span.length() <= SHORT) {
          row.add(span);
        } else if (!row.isEmpty() && isTitledName(row.getLast())) {
          row.add(span);
          flush(row, blocks);
        } else {
          flush(row, blocks);
          blocks.add(List.of(span));
        }
        if (row.size() == MOST_BLOCKS) {
          flush(row, blocks);
        }
      }
      flush(row, blocks);
      return blocks;
    }

    private boolean isTitledName(Span block) {
      return lexicon.entries(plain, block).stream()
          .findFirst()
          .filter(match -> match.entry() instanceof Entry.Courtesy)
          .filter(match -> match.span().start() == block.start())
          .isPresent();
    }

    private void flush(List<Span> row, List<List<Span>> blocks) {
      if (!row.isEmpty()) {
        blocks.add(List.copyOf(row));
        row.clear();
      }
    }

    /** The state's name, where the office is a state's and the words do not tell which. */
    private Sighting placed(Sighting sighting, Line line) {
      Office office = sighting.main();
      boolean isOfState = office.head().home().equals("country");
      if (isOfState && !office.isSaid() && Presiding.isMeant(line, office, inAssembly)) {
        return sighting.in(Presiding.BODY);
      }
      if (sighting.name().isPresent() && !office.isSaid()) {
        Optional<String> known = lexicon.bodyOf(sighting.key(), office.head(), document.about());
        return known.map(sighting::in).orElseGet(() -> atHome(sighting));
      }
      boolean isOpen = office.institution().isEmpty() && isOfState;
      return isOpen && office.reach() != Office.Reach.ADDRESSED
          ? line.owner(office.first(), document.about().country())
              .map(sighting::at)
              .orElse(sighting)
          : sighting;
    }

    private Sighting atHome(Sighting sighting) {
      return document.about().country().map(sighting::at).orElse(sighting);
    }

    private Official official(Person person) {
      Sighting post = person.post();
      List<Evidence> mentions =
          person.mentions().entrySet().stream()
              .map(mention -> Evidence.at(document, mention.getKey(), mention.getValue()))
              .toList();
      return new Official(
          person.name(), post.role(), person.institution(), post.main().isPast(), mentions);
    }
  }
}
