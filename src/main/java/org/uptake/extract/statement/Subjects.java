package org.uptake.extract.statement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.uptake.document.Sentence;
import org.uptake.extract.Lexicons;
import org.uptake.extract.Phrases;
import org.uptake.text.Span;

/** What a stretch of text is about: its treaties, its themes, its terms. */
final class Subjects {
  private final InstrumentFinder instruments;
  private final ThemeFinder themes;
  private final TermFinder terms;
  private final Denials denials;
  private final Concessions concessions;

  Subjects(Lexicons lexicons) {
    instruments = new InstrumentFinder(lexicons);
    themes = new ThemeFinder(lexicons);
    terms = new TermFinder(lexicons);
    denials = new Denials(lexicons, terms);
    concessions = new Concessions(lexicons, terms);
  }

  /** Every treaty that the sentences name or take up again, in the order of the text. */
  List<Phrases.Match<String>> treaties(String plain, List<Sentence> sentences) {
    return instruments.findInOrder(plain, sentences.stream().map(Sentence::span).toList()).stream()
        .flatMap(List::stream)
        .toList();
  }

  /** The short names of the treaties named within {@code span}, without repetition. */
  List<String> instruments(List<Phrases.Match<String>> treaties, Span span) {
    Set<String> named = new LinkedHashSet<>();
    for (Phrases.Match<String> treaty : treaties) {
      if (span.contains(treaty.span())) {
        named.add(treaty.entry());
      }
    }
    return List.copyOf(named);
  }

  List<String> themes(String plain, Span span, List<String> named) {
    return themes.themes(plain, span, named);
  }

  List<String> terms(String plain, Span span, List<Phrases.Match<String>> treaties) {
    return terms.terms(plain, span, treaties);
  }

  /** Those of the terms of a sentence of which it says that the thing was not done. */
  List<String> denied(String plain, Span sentence, List<Phrases.Match<String>> treaties) {
    return denials.denied(plain, sentence, treaties);
  }

  /** Those of the terms of a criticism of which it concedes that the thing was done. */
  List<String> conceded(String plain, Span sentence, List<Phrases.Match<String>> treaties) {
    return concessions.conceded(plain, sentence, treaties);
  }
}
