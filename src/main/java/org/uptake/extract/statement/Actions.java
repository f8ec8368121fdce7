package org.uptake.extract.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.uptake.document.Action;
import org.uptake.document.ParsedDocument;
import org.uptake.extract.Lexicons;
import org.uptake.extract.Phrases;
import org.uptake.text.Span;

/** The things asked for in the words of a recommendation. */
final class Actions {
  private final ActionSplitter splitter;
  private final ActionVerbs verbs;
  private final Subjects subjects;

  Actions(Lexicons lexicons, Tagger tagger, Subjects subjects) {
    this.verbs = new ActionVerbs(lexicons);
    this.splitter = new ActionSplitter(tagger, verbs);
    this.subjects = subjects;
  }

  /** At least one; {@code asked} are the words that say what is asked for. */
  List<Action> of(
      ParsedDocument document, String plain, Span asked, List<Phrases.Match<String>> treaties) {
    var actions = new ArrayList<Action>();
    for (ActionSplitter.Thing thing : splitter.split(plain, asked, treaties)) {
      actions.add(
          action(document, plain, thing.parts(), thing.treaty().map(List::of).orElse(treaties)));
    }
    return actions;
  }

  private Action action(
      ParsedDocument document,
      String plain,
      List<Span> parts,
      List<Phrases.Match<String>> treaties) {
    String text = parts.stream().map(document::quote).collect(Collectors.joining(" "));
    var instruments = new ArrayList<String>();
    var terms = new LinkedHashSet<String>();
    for (Span part : parts) {
      instruments.addAll(subjects.instruments(treaties, part));
      terms.addAll(subjects.terms(plain, part, treaties));
    }
    return new Action(
        text,
        parts,
        instruments.isEmpty() ? Optional.empty() : Optional.of(instruments.getFirst()),
        verbs.categoryOf(text),
        List.copyOf(terms));
  }
}
