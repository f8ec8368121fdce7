package org.uptake.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import opennlp.tools.stemmer.PorterStemmer;
import org.uptake.extract.Countries;
import org.uptake.extract.Lexicons;
import org.uptake.extract.Phrases;
import org.uptake.text.Span;
import org.uptake.text.Tsv;

/**
 * Finds what a text is about, as the words by which an action is joined to what is later said of
 * it.
 *
 * <p>Terms are {@code act:ratify} for what is to be done, {@code fam:join} for acts that come to
 * the same thing, {@code obj:death-penalty} for what it is done to, {@code ins:OPCAT} for a treaty,
 * and the bare stem of every other word of content. The words of a concept or a treaty give no
 * stems besides; names of states and words that fill every text of the field give nothing.
 */
final class TermFinder {
  private static final int SHORTEST_STEM = 3;
  private static final String INSTRUMENT = "ins:";
  private static final String OBJECT = "obj:";

  private static final Comparator<Phrases.Match<List<String>>> BY_PLACE =
      Comparator.comparing(match -> match.span());

  /** Acts and things are looked for apart: "a new law on asylum" is both. */
  private final Phrases<List<String>> ofActs;

  private final Phrases<List<String>> ofThings;
  private final Map<String, List<String>> ofInstruments = new HashMap<>();
  private final Map<String, List<String>> acts = new HashMap<>();

  TermFinder(Lexicons lexicons) {
    var actPhrases = new LinkedHashMap<String, Set<String>>();
    var thingPhrases = new LinkedHashMap<String, Set<String>>();
    Tsv concepts = concepts(lexicons);
    var ofConcepts = new HashMap<String, List<String>>();
    for (Tsv.Row row : concepts.rows()) {
      ofConcepts.put(row.cell("concept"), termsOf(row));
    }
    for (Tsv.Row row : concepts.rows()) {
      boolean isAct = row.cell("class").equals("act");
      if (isAct) {
        acts.put(row.cell("concept"), termsOf(row));
      }
      Set<String> terms = withBesides(row, ofConcepts);
      for (String phrase : cells(row, "phrases")) {
        (isAct ? actPhrases : thingPhrases)
            .computeIfAbsent(phrase, key -> new LinkedHashSet<>())
            .addAll(terms);
      }
    }
    addInstruments(actPhrases);
    addInstruments(thingPhrases);
    List<String> stopwords = stopwords(lexicons);
    ofActs = phrases(stopwords, actPhrases);
    // Acts are found beside all of them; alone, a word that begins no thing hides none.
    Phrases<List<String>> bareThings = phrases(List.of(), thingPhrases);
    List<String> hiding =
        stopwords.stream()
            .filter(
                word ->
                    !word.chars().allMatch(Character::isLetter) || !bareThings.find(word).isEmpty())
            .toList();
    ofThings = phrases(hiding, thingPhrases);
  }

  private static List<String> stopwords(Lexicons lexicons) {
    var words = new ArrayList<String>();
    lexicons
        .read(TermFinder.class, "en.stopwords.tsv", Set.of("words"))
        .rows()
        .forEach(row -> words.addAll(cells(row, "words")));
    for (Tsv.Row row : states(lexicons).rows()) {
      for (String column : List.of("name", "forms", "adjectives")) {
        words.addAll(cells(row, column));
      }
    }
    return words;
  }

  /** Of two equal ones the concept's phrase counts. */
  private static Phrases<List<String>> phrases(
      List<String> stopwords, Map<String, Set<String>> byPhrase) {
    var builder = new Phrases.Builder<List<String>>();
    stopwords.forEach(word -> builder.add(word, List.of()));
    byPhrase.forEach(
        (phrase, terms) -> {
          if (!phrase.startsWith(INSTRUMENT)) {
            builder.add(phrase, List.copyOf(terms));
          }
        });
    return builder.build();
  }

  private void addInstruments(Map<String, Set<String>> byPhrase) {
    byPhrase.forEach(
        (phrase, terms) -> {
          if (phrase.startsWith(INSTRUMENT)) {
            ofInstruments.merge(phrase, List.copyOf(terms), TermFinder::joined);
          }
        });
  }

  private static List<String> joined(List<String> terms, List<String> more) {
    var all = new LinkedHashSet<>(terms);
    all.addAll(more);
    return List.copyOf(all);
  }

  static Tsv concepts(Lexicons lexicons) {
    return lexicons.read(
        TermFinder.class,
        "en.concepts.tsv",
        Set.of("concept", "class", "family", "phrases", "example", "counterexample"));
  }

  /** Whether a term is a treaty or a subject, to which something can be done. */
  static boolean isThing(String term) {
    return term.startsWith(INSTRUMENT) || term.startsWith(OBJECT);
  }

  private static Tsv states(Lexicons lexicons) {
    return lexicons.read(Countries.class, "countries.tsv", Set.of("name", "forms", "adjectives"));
  }

  /** The terms of the act {@code name}, as if a text named it; none for an empty name. */
  List<String> act(String name) {
    return acts.getOrDefault(name, List.of());
  }

  /** The terms of {@code within}, each once, in the order of the text. */
  List<String> terms(String plain, Span within) {
    return terms(plain, within, List.of());
  }

  /**
   * The terms of {@code within}, where {@code instruments} are the treaties named there, in the
   * order of the text; those that lie outside do not count.
   */
  List<String> terms(String plain, Span within, List<Phrases.Match<String>> instruments) {
    var terms = new LinkedHashSet<String>();
    var stemmer = new PorterStemmer();
    int from = within.start();
    for (Phrases.Match<String> instrument : instruments) {
      Span span = instrument.span();
      if (!within.contains(span)) {
        continue;
      }
      addTerms(plain, new Span(from, Math.max(from, span.start())), stemmer, terms);
      String term = INSTRUMENT + instrument.entry();
      terms.add(term);
      terms.addAll(ofInstruments.getOrDefault(term, List.of()));
      from = Math.max(from, span.end());
    }
    addTerms(plain, new Span(from, within.end()), stemmer, terms);
    Provisions.in(plain, within).forEach(name -> terms.add(OBJECT + name));
    return List.copyOf(terms);
  }

  private void addTerms(String plain, Span within, PorterStemmer stemmer, Set<String> terms) {
    List<Phrases.Match<List<String>>> things = ofThings.find(plain, within);
    var matches = new ArrayList<>(things);
    int next = 0;
    for (Phrases.Match<List<String>> act : ofActs.find(plain, within)) {
      while (next < things.size() && things.get(next).span().end() < act.span().end()) {
        next++;
      }
      if (next == things.size() || !isPart(act.span(), things.get(next).span())) {
        matches.add(act);
      }
    }
    matches.sort(BY_PLACE);
    int from = within.start();
    for (Phrases.Match<List<String>> match : matches) {
      Span span = match.span();
      addStems(plain, new Span(from, Math.max(from, span.start())), stemmer, terms);
      terms.addAll(match.entry());
      from = Math.max(from, span.end());
    }
    addStems(plain, new Span(from, within.end()), stemmer, terms);
  }

  /** "Prosecutor General" names an office, and says nothing of prosecuting. */
  private static boolean isPart(Span act, Span thing) {
    return thing.contains(act) && act.length() < thing.length();
  }

  private static void addStems(
      String plain, Span within, PorterStemmer stemmer, Set<String> terms) {
    int i = within.start();
    while (i < within.end()) {
      int start = i;
      while (i < within.end() && Character.isLetter(plain.charAt(i))) {
        i++;
      }
      if (i - start >= SHORTEST_STEM) {
        terms.add(stemmer.stem(plain.substring(start, i).toLowerCase(Locale.ROOT)));
      }
      i = Math.max(i, start + 1);
    }
  }

  /** The terms of a concept before those of the concepts that its phrases speak of besides. */
  private static Set<String> withBesides(Tsv.Row concept, Map<String, List<String>> ofConcepts) {
    var terms = new LinkedHashSet<>(termsOf(concept));
    for (String other : cells(concept, "besides")) {
      List<String> also = ofConcepts.get(other);
      if (also == null) {
        throw new IllegalArgumentException(
            concept.place() + ": besides must name concepts, got " + other);
      }
      terms.addAll(also);
    }
    return terms;
  }

  private static List<String> termsOf(Tsv.Row concept) {
    var terms = new ArrayList<String>();
    String name = concept.cell("concept");
    switch (concept.cell("class")) {
      case "act" -> {
        terms.add("act:" + name);
        terms.add("fam:" + concept.cell("family"));
      }
      case "object" -> terms.add(OBJECT + name);
      case "area" -> terms.add("area:" + name);
      default ->
          throw new IllegalArgumentException(
              concept.place()
                  + ": class must be act, object or area, got "
                  + concept.cell("class"));
    }
    return terms;
  }

  private static List<String> cells(Tsv.Row row, String column) {
    String cell = row.cell(column);
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\s*;\\s*"));
  }
}
