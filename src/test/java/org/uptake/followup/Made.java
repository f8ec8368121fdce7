package org.uptake.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.uptake.document.About;
import org.uptake.document.Action;
import org.uptake.document.CitedStatement;
import org.uptake.document.Evidence;
import org.uptake.document.Findings;
import org.uptake.document.Kind;
import org.uptake.document.Paragraph;
import org.uptake.document.ParsedDocument;
import org.uptake.document.Response;
import org.uptake.document.Source;
import org.uptake.document.SourceId;
import org.uptake.document.Statement;
import org.uptake.text.Span;

/** Documents of one sentence, made to be joined. */
final class Made {
  private Made() {}

  static Findings document(String day, String country, Kind kind, List<String> terms) {
    String text = kind.label() + " of " + day + " on " + country;
    return document(day + kind.label() + terms.size() + ".txt", text, day, country, kind, terms);
  }

  static Findings document(
      String location, String text, String day, String country, Kind kind, List<String> terms) {
    var id = new SourceId("%064x".formatted(Integer.toUnsignedLong((location + text).hashCode())));
    var source = new Source(id, location, "text/plain", text.length());
    var whole = new Span(0, text.length());
    var document =
        new ParsedDocument(
            source,
            text,
            About.NOTHING.withPublished(LocalDate.parse(day)).withCountry(country),
            List.of(new Paragraph(whole, Optional.empty(), OptionalInt.empty())),
            List.of());
    var action = new Action(text, List.of(whole), Optional.empty(), OptionalInt.empty(), terms);
    var statement =
        new Statement(
            Evidence.at(document, whole, "en.test"),
            kind,
            List.of(),
            Optional.empty(),
            kind == Kind.RECOMMENDATION ? List.of(action) : List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            terms,
            List.of(),
            0.9);
    return new Findings(document, List.of(), List.of(), List.of(statement), List.of());
  }

  /** A recommendation in a document at {@code location}. */
  static CitedStatement asked(String location, String sentence) {
    return document(location, sentence, "2012-07-12", "Peru", Kind.RECOMMENDATION, List.of("x"))
        .citedStatements()
        .getFirst();
  }

  /** The same statement as somebody else's. */
  static CitedStatement saidBy(
      CitedStatement cited, List<String> speakers, Optional<Response> response) {
    Statement said = cited.statement();
    return new CitedStatement(
        cited.source(),
        cited.about(),
        cited.label(),
        cited.page(),
        new Statement(
            said.evidence(),
            said.kind(),
            speakers,
            said.addressee(),
            said.actions(),
            said.themes(),
            said.instruments(),
            said.reference(),
            response,
            said.strength(),
            said.terms(),
            List.of(),
            said.confidence()));
  }
}
