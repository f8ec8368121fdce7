package org.uptake.extract.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.uptake.document.Action;
import org.uptake.document.ParsedDocument;
import org.uptake.extract.Phrases;
import org.uptake.text.Span;

/** The things asked for in the words of a recommendation. */
final class Actions {
  private static final int ENOUGH = 3;

  private static final Pattern PRONOUN =
      Pattern.compile(
          "\\s*(?:it|they|this|these|such (?:an? )?[a-z]+)\\b", Pattern.CASE_INSENSITIVE);

  /** Where words begin that only tell more of what is asked for. */
  private static final Pattern ASIDE =
      Pattern.compile(
          ",? (?:while|whereas|although|even though)\\b"
              + "|, (?:which|whose|who|where|when|as (?!well)|since|given|because|in view of"
              + "|considering|bearing in mind|taking into account)\\b",
          Pattern.CASE_INSENSITIVE);

  private final ActionSplitter splitter;
  private final ActionVerbs verbs;
  private final Subjects subjects;

  Actions(ActionVerbs verbs, Tagger tagger, Subjects subjects) {
    this.verbs = verbs;
    this.splitter = new ActionSplitter(tagger, verbs);
    this.subjects = subjects;
  }

  /**
   * At least one; {@code asked} are the words that say what is asked for.
   *
   * @param before the sentence before, which "It should be replaced" speaks of
   */
  List<Action> of(
      ParsedDocument document,
      String plain,
      Span asked,
      Optional<Span> before,
      List<Phrases.Match<String>> treaties) {
    Optional<Span> meant = before.filter(span -> PRONOUN.matcher(asked.of(plain)).lookingAt());
    var actions = new ArrayList<Action>();
    for (Thing thing : splitter.split(plain, asked, treaties)) {
      actions.add(
          action(
              document,
              plain,
              thing.parts(),
              meant,
              thing.treaty().map(List::of).orElse(treaties)));
    }
    return actions;
  }

  /** The one thing that is asked for by words that stand apart: a verb and a shared object. */
  Action shared(
      ParsedDocument document,
      String plain,
      List<Span> parts,
      List<Phrases.Match<String>> treaties) {
    Span verb = parts.getFirst();
    boolean infinitive = verb.length() > 3 && verb.of(plain).regionMatches(true, 0, "to ", 0, 3);
    var places = new ArrayList<>(parts);
    places.set(0, infinitive ? new Span(verb.start() + 3, verb.end()) : verb);
    return action(document, plain, places, Optional.empty(), treaties);
  }

  private Action action(
      ParsedDocument document,
      String plain,
      List<Span> parts,
      Optional<Span> meant,
      List<Phrases.Match<String>> treaties) {
    String text = parts.stream().map(document::quote).collect(Collectors.joining(" "));
    var instruments = new ArrayList<String>();
    var terms = new LinkedHashSet<String>();
    for (Span part : parts) {
      instruments.addAll(subjects.instruments(treaties, part));
      terms.addAll(terms(plain, part, treaties));
    }
    meant.ifPresent(span -> terms.addAll(subjects.terms(plain, span, treaties)));
    return new Action(
        text,
        parts,
        instruments.isEmpty() ? Optional.empty() : Optional.of(instruments.getFirst()),
        verbs.categoryOf(text),
        List.copyOf(terms));
  }

  /** What is asked for; of an aside, where the rest tells enough, only treaties and subjects. */
  private List<String> terms(String plain, Span part, List<Phrases.Match<String>> treaties) {
    List<String> all = subjects.terms(plain, part, treaties);
    Matcher aside = ASIDE.matcher(plain).region(part.start(), part.end());
    if (aside.find()) {
      var core =
          new LinkedHashSet<>(
              subjects.terms(plain, new Span(part.start(), aside.start()), treaties));
      if (core.size() >= ENOUGH) {
        all.stream().filter(TermFinder::isThing).forEach(core::add);
        return List.copyOf(core);
      }
    }
    return all;
  }
}
