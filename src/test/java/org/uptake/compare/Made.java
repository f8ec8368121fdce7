package org.uptake.compare;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.uptake.document.About;
import org.uptake.document.Action;
import org.uptake.document.CitedStatement;
import org.uptake.document.Evidence;
import org.uptake.document.Findings;
import org.uptake.document.FollowUp;
import org.uptake.document.Kind;
import org.uptake.document.Link;
import org.uptake.document.Paragraph;
import org.uptake.document.ParsedDocument;
import org.uptake.document.Relation;
import org.uptake.document.Repeat;
import org.uptake.document.Repetition;
import org.uptake.document.Review;
import org.uptake.document.Shift;
import org.uptake.document.Source;
import org.uptake.document.SourceId;
import org.uptake.document.Statement;
import org.uptake.document.Status;
import org.uptake.document.Voice;
import org.uptake.text.Span;

/** Documents of one sentence, and rows of the follow-up table that join them. */
final class Made {
  private Made() {}

  /** Who says what when. */
  static Findings says(String day, String speaker, Kind kind, String sentence, String... themes) {
    return says(day, speaker, kind, sentence, List.of(sentence), themes);
  }

  /** A recommendation of these words, each a thing that is asked for. */
  static Findings asks(
      String day, String speaker, String sentence, List<String> actions, String... themes) {
    return says(day, speaker, Kind.RECOMMENDATION, sentence, actions, themes);
  }

  private static Findings says(
      String day,
      String speaker,
      Kind kind,
      String sentence,
      List<String> actions,
      String... themes) {
    String location = day + "/" + speaker + ".txt";
    int number = (location + sentence).hashCode();
    var id = new SourceId("%064x".formatted(Integer.toUnsignedLong(number)));
    var whole = new Span(0, sentence.length());
    var about =
        new About(
            Optional.empty(),
            Optional.of("Publisher of " + speaker),
            day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day)),
            Optional.of("en"),
            Optional.of("Peru"));
    var document =
        new ParsedDocument(
            new Source(id, location, "text/plain", sentence.length()),
            sentence,
            about,
            List.of(new Paragraph(whole, Optional.empty(), OptionalInt.empty())),
            List.of());
    var statement =
        new Statement(
            Evidence.at(document, whole, "en.test"),
            kind,
            speaker.isEmpty() ? List.of() : List.of(speaker),
            Optional.empty(),
            kind == Kind.RECOMMENDATION
                ? actions.stream().map(words -> action(sentence, words)).toList()
                : List.of(),
            List.of(themes),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            0.9);
    return new Findings(document, List.of(), List.of(), List.of(statement), List.of());
  }

  private static Action action(String sentence, String words) {
    int start = sentence.indexOf(words);
    return new Action(
        words,
        List.of(new Span(start, start + words.length())),
        Optional.empty(),
        OptionalInt.empty(),
        List.of());
  }

  static CitedStatement cited(Findings findings) {
    return findings.citedStatements().getFirst();
  }

  /** The row of the first thing that is asked for. */
  static FollowUp row(Findings asked, Link... links) {
    return row(asked, 0, Optional.empty(), links);
  }

  static FollowUp continuing(FollowUp head, Findings asked, Link... links) {
    return row(asked, 0, Optional.of(head.id()), links);
  }

  static FollowUp row(Findings asked, int place, Optional<String> continues, Link... links) {
    Action action = cited(asked).statement().actions().get(place);
    return new FollowUp(
        "r" + asked.document().source().id().sha256().substring(56) + place,
        cited(asked),
        action,
        links.length == 0 ? Status.NOT_MENTIONED : Status.REPEATED,
        Arrays.asList(links),
        continues,
        Review.NONE);
  }

  static Link again(Findings later, Repetition repetition, double score, Shift... shifts) {
    Action action = cited(later).statement().actions().getFirst();
    return new Link(
        "e" + later.document().source().id().sha256().substring(56),
        Relation.REPEATS,
        cited(later),
        Optional.of(new Repeat(action, repetition, List.of(shifts))),
        Voice.INDEPENDENT,
        score,
        "same subject",
        false);
  }

  static Link answer(Relation relation, Findings later) {
    return new Link(
        "e" + later.document().source().id().sha256().substring(56),
        relation,
        cited(later),
        Optional.empty(),
        Voice.STATE,
        0.7,
        "same subject",
        false);
  }
}
