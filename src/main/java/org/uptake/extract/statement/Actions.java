package org.uptake.extract.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.uptake.document.Action;
import org.uptake.document.ParsedDocument;
import org.uptake.extract.Phrases;
import org.uptake.text.Span;

/** The things asked for in the words of a recommendation. */
final class Actions {
  private static final Pattern PRONOUN =
      Pattern.compile(
          "\\s*(?:it|they|this|these|such (?:an? )?[a-z]+)\\b", Pattern.CASE_INSENSITIVE);

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
    for (ActionSplitter.Thing thing : splitter.split(plain, asked, treaties)) {
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
      terms.addAll(subjects.terms(plain, part, treaties));
    }
    meant.ifPresent(span -> terms.addAll(subjects.terms(plain, span, treaties)));
    return new Action(
        text,
        parts,
        instruments.isEmpty() ? Optional.empty() : Optional.of(instruments.getFirst()),
        verbs.categoryOf(text),
        List.copyOf(terms));
  }
}
