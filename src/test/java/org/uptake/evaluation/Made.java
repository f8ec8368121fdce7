package org.uptake.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.uptake.document.About;
import org.uptake.document.Action;
import org.uptake.document.DateMention;
import org.uptake.document.DateValue;
import org.uptake.document.Evidence;
import org.uptake.document.Findings;
import org.uptake.document.Kind;
import org.uptake.document.Official;
import org.uptake.document.ParsedDocument;
import org.uptake.document.Response;
import org.uptake.document.Source;
import org.uptake.document.SourceId;
import org.uptake.document.Statement;
import org.uptake.text.Span;

/** Findings made by hand in a document that holds just their words. */
final class Made {
  private static final Evidence NOWHERE = evidence("-");

  private Made() {}

  static Findings findings(String name, List<?> found) {
    var document =
        new ParsedDocument(
            new Source(NOWHERE.source(), "papers/" + name + ".txt", "text/plain", 1),
            "-",
            About.NOTHING.withLanguage("en").withPublished(LocalDate.of(2007, 4, 30)),
            List.of(),
            List.of());
    return new Findings(
        document,
        only(found, DateMention.class),
        only(found, Official.class),
        only(found, Statement.class),
        List.of());
  }

  private static <T> List<T> only(List<?> found, Class<T> type) {
    return found.stream().filter(type::isInstance).map(type::cast).toList();
  }

  static DateMention date(String words, String value) {
    return new DateMention(evidence(words), DateValue.parse(value), false);
  }

  static Official official(Optional<String> name, String role, String institution) {
    return new Official(
        name, role, Optional.of(institution), false, List.of(evidence(name.orElse(role))));
  }

  static Statement told(Kind kind, String sentence, double confidence, String... themes) {
    return new Statement(
        evidence(sentence),
        kind,
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(themes),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        confidence);
  }

  static Statement asked(String sentence, String speaker, String addressee, String... actions) {
    return asked(sentence, List.of(speaker), addressee, "", actions);
  }

  /** A numbered recommendation that the State under review supports. */
  static Statement asked(
      String sentence, List<String> speakers, String addressee, String number, String... actions) {
    Optional<String> reference = Optional.of(number).filter(text -> !text.isEmpty());
    return new Statement(
        evidence(sentence),
        Kind.RECOMMENDATION,
        speakers,
        Optional.of(addressee),
        Stream.of(actions).map(Made::action).toList(),
        List.of(),
        List.of(),
        reference,
        reference.map(any -> Response.SUPPORTED),
        Optional.empty(),
        List.of(),
        List.of(),
        0.95);
  }

  static Action action(String words) {
    return new Action(
        words,
        List.of(new Span(0, words.length())),
        Optional.empty(),
        OptionalInt.empty(),
        List.of());
  }

  private static Evidence evidence(String quote) {
    return new Evidence(
        new SourceId("a".repeat(64)), new Span(0, quote.length()), quote, "by-hand");
  }
}
