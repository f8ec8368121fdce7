package org.uptake.extract.official;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.uptake.document.Evidence;
import org.uptake.document.Official;
import org.uptake.document.Paragraph;
import org.uptake.document.ParsedDocument;
import org.uptake.extract.Countries;
import org.uptake.extract.Lexicons;
import org.uptake.extract.Phrases;
import org.uptake.text.Plain;
import org.uptake.text.Span;

/**
 * Finds the officials of a document: who holds which office where, each person once.
 *
 * <p>Reads English, French, Spanish and Russian, and as English what nobody told the language of;
 * finds none in others. Offices of a state that the words leave open are the country's that the
 * document is about. Immutable; shared by threads.
 */
public final class OfficialFinder {
  private static final String USUAL = "en";
  private static final List<String> LANGUAGES = List.of(USUAL, "fr", "es", "ru");
  private static final int SHORT = 100;
  private static final int MOST_BLOCKS = 12;

  private final Map<String, OfficeLexicon> byLanguage;

  public OfficialFinder(Lexicons lexicons, Countries countries) {
    // Side by side: a short run waits for the tables more than for anything else.
    byLanguage =
        LANGUAGES.parallelStream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Function.identity(),
                    language -> new OfficeLexicon(lexicons, countries, language)));
  }

  /** In the order of their first mention. */
  public List<Official> find(ParsedDocument document) {
    OfficeLexicon lexicon = byLanguage.get(document.about().language().orElse(USUAL));
    return lexicon == null ? List.of() : new Reading(document, lexicon).officials();
  }

  /** One document on its way through. */
  private static final class Reading {
    private final ParsedDocument document;
    private final OfficeLexicon lexicon;
    private final String plain;

    Reading(ParsedDocument document, OfficeLexicon lexicon) {
      this.document = document;
      this.lexicon = lexicon;
      plain = Plain.of(document.text());
    }

    List<Official> officials() {
      var sightings = new ArrayList<Sighting>();
      var labels = new ArrayList<Sighting>();
      var wellKnown = new ArrayList<Sighting>();
      for (List<Span> blocks : blocks()) {
        List<List<Phrases.Match<Entry>>> found =
            blocks.stream().map(block -> lexicon.entries(plain, block)).toList();
        if (found.stream().anyMatch(Reading::speaksOfOffices)) {
          var line = new Line(plain, blocks, found, lexicon);
          for (Sighting sighting : Pairing.in(line)) {
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

    private void flush(List<Span> row, List<List<Span>> blocks) {
      if (!row.isEmpty()) {
        blocks.add(List.copyOf(row));
        row.clear();
      }
    }

    /** The state's name, where the office is a state's and the words do not tell which. */
    private Sighting placed(Sighting sighting, Line line) {
      Office office = sighting.main();
      if (office.institution().isPresent() || !office.head().home().equals("country")) {
        return sighting;
      }
      if (office.reach() == Office.Reach.ADDRESSED) {
        return sighting;
      }
      Optional<String> country = document.about().country();
      Optional<String> owner =
          sighting.name().isPresent()
              ? lexicon.bodyOf(sighting.key(), office.head().same()).or(() -> country)
              : line.owner(office.first(), country);
      return owner.map(state -> sighting.at(state)).orElse(sighting);
    }

    private Official official(Person person) {
      Sighting post = person.post();
      List<Evidence> mentions =
          person.mentions().entrySet().stream()
              .map(mention -> Evidence.at(document, mention.getKey(), mention.getValue()))
              .toList();
      return new Official(person.name(), post.role(), person.institution(), mentions);
    }
  }
}
