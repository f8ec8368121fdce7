package org.uptake.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.uptake.document.About;
import org.uptake.document.Action;
import org.uptake.document.DateMention;
import org.uptake.document.DateValue;
import org.uptake.document.Evidence;
import org.uptake.document.Findings;
import org.uptake.document.Kind;
import org.uptake.document.Official;
import org.uptake.document.Paragraph;
import org.uptake.document.ParsedDocument;
import org.uptake.document.Sentence;
import org.uptake.document.Source;
import org.uptake.document.SourceId;
import org.uptake.document.Statement;
import org.uptake.document.Strength;
import org.uptake.text.Span;

/** Two small documents with one finding of each sort. */
public final class Samples {
  private static final String VISIT =
      "Visit ends\n\nOn 30 April 2007 the High Commissioner, Louise Arbour, urged Kazakhstan to"
          + " ratify the Optional Protocol.";
  private static final String ANSWER =
      "Answer\n\nIn 2008 Kazakhstan ratified the Optional Protocol against torture.";

  private Samples() {}

  public static Findings visit() {
    ParsedDocument document =
        document("a", "corpus/2007/visit.html", VISIT, LocalDate.of(2007, 4, 30));
    return new Findings(
        document,
        List.of(
            new DateMention(at(document, "30 April 2007"), DateValue.parse("2007-04-30"), false)),
        List.of(
            new Official(
                Optional.of("Louise Arbour"),
                "High Commissioner",
                Optional.empty(),
                false,
                List.of(at(document, "Louise Arbour")))),
        List.of(recommendation(document)),
        List.of());
  }

  public static Findings answer() {
    ParsedDocument document =
        document("b", "corpus/2009/answer.txt", ANSWER, LocalDate.of(2009, 1, 5));
    return new Findings(
        document,
        List.of(new DateMention(at(document, "2008"), DateValue.parse("2008"), false)),
        List.of(),
        List.of(
            new Statement(
                sentence(document),
                Kind.ACTION,
                List.of("Government of Kazakhstan"),
                Optional.empty(),
                List.of(),
                List.of("torture-prevention"),
                List.of("OPCAT"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of("ratif"),
                List.of(),
                0.8)),
        List.of());
  }

  private static Statement recommendation(ParsedDocument document) {
    Span action = at(document, "ratify the Optional Protocol").span();
    return new Statement(
        sentence(document),
        Kind.RECOMMENDATION,
        List.of("Louise Arbour"),
        Optional.of("Government of Kazakhstan"),
        List.of(
            new Action(
                action.of(document.text()),
                List.of(action),
                Optional.of("OPCAT"),
                OptionalInt.of(5),
                List.of("ratif", "protocol"))),
        List.of("torture-prevention"),
        List.of("OPCAT"),
        Optional.empty(),
        Optional.empty(),
        Optional.of(Strength.URGE),
        List.of("ratif", "protocol"),
        List.of(),
        0.93);
  }

  private static ParsedDocument document(
      String digit, String location, String text, LocalDate published) {
    Span title = new Span(0, text.indexOf('\n'));
    Span body = new Span(text.indexOf('\n') + 2, text.length());
    return new ParsedDocument(
        new Source(new SourceId(digit.repeat(64)), location, "text/html", 2048),
        text,
        new About(
            Optional.of(title.of(text)),
            Optional.empty(),
            Optional.of(published),
            Optional.of("en"),
            Optional.of("Kazakhstan")),
        List.of(
            new Paragraph(title, Optional.empty(), OptionalInt.empty()),
            new Paragraph(body, Optional.of("1"), OptionalInt.of(2))),
        List.of(new Sentence(title, 0), new Sentence(body, 1)));
  }

  private static Evidence sentence(ParsedDocument document) {
    return Evidence.at(document, document.sentences().getLast().span(), "en.sample");
  }

  private static Evidence at(ParsedDocument document, String words) {
    int start = document.text().indexOf(words);
    return Evidence.at(document, new Span(start, start + words.length()), "en.sample");
  }
}
