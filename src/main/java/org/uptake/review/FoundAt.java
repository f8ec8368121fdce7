package org.uptake.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.uptake.document.Action;
import org.uptake.document.Anchor;
import org.uptake.document.DateMention;
import org.uptake.document.Decision;
import org.uptake.document.Decision.Matter;
import org.uptake.document.Decision.Subject;
import org.uptake.document.Evidence;
import org.uptake.document.Findings;
import org.uptake.document.Kind;
import org.uptake.document.Official;
import org.uptake.document.ParsedDocument;
import org.uptake.document.Statement;
import org.uptake.text.Span;

/**
 * What was found at a place of a document, to be decided on; or a sentence, or words, where nothing
 * was found.
 *
 * @param evidence absent where nothing was found
 */
public record FoundAt(
    Matter matter,
    Span span,
    Optional<Evidence> evidence,
    Optional<Statement> statement,
    Optional<DateMention> date,
    Optional<Official> official) {

  /**
   * The smallest thing found that holds some words.
   *
   * @param wanted what kind of thing is meant, where that is known
   */
  public static Optional<FoundAt> smallest(Findings findings, Span words, Optional<Matter> wanted) {
    return all(findings).stream()
        .filter(found -> found.span.contains(words))
        .filter(found -> wanted.filter(matter -> matter != found.matter).isEmpty())
        .min(Comparator.comparingInt(found -> found.span.length()));
  }

  /** The sentence that holds some words, to be called a statement. */
  public static Optional<FoundAt> sentence(Findings findings, Span words) {
    return findings.document().sentenceAt(words).map(span -> nothing(Matter.STATEMENT, span));
  }

  /** Where a document has some words, white space and typography levelled. */
  public static List<Span> places(ParsedDocument document, String words) {
    Levelled text = Levelled.of(document.text());
    String levelled = Levelled.words(words);
    return text.occurrences(levelled).stream()
        .map(start -> text.original(start, start + levelled.length()))
        .toList();
  }

  /** Some words, to be called a date. */
  public static FoundAt nothing(Matter matter, Span span) {
    return new FoundAt(
        matter, span, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static List<FoundAt> all(Findings findings) {
    var all = new ArrayList<FoundAt>();
    for (Statement statement : findings.statements()) {
      all.add(of(Matter.STATEMENT, statement.evidence(), Optional.of(statement), Optional.empty()));
    }
    for (DateMention date : findings.dates()) {
      all.add(of(Matter.DATE, date.evidence(), Optional.empty(), Optional.of(date)));
    }
    for (Official official : findings.officials()) {
      for (Evidence mention : official.mentions()) {
        all.add(
            new FoundAt(
                Matter.OFFICIAL,
                mention.span(),
                Optional.of(mention),
                Optional.empty(),
                Optional.empty(),
                Optional.of(official)));
      }
    }
    return all;
  }

  private static FoundAt of(
      Matter matter, Evidence evidence, Optional<Statement> statement, Optional<DateMention> date) {
    return new FoundAt(
        matter, evidence.span(), Optional.of(evidence), statement, date, Optional.empty());
  }

  Anchor anchor(ParsedDocument document) {
    return evidence
        .map(known -> Anchors.of(document, known))
        .orElseGet(() -> Anchors.of(document, span));
  }

  /** What a part says now; empty where it says nothing. */
  String value(Part part) {
    return switch (part) {
      case VALUE -> date.map(known -> known.value().iso()).orElse("");
      case NAME -> official.flatMap(Official::name).orElse("");
      case ROLE -> official.map(Official::role).orElse("");
      case INSTITUTION -> official.flatMap(Official::institution).orElse("");
      default -> statement.map(known -> value(known, part)).orElse("");
    };
  }

  static String value(Statement statement, Part part) {
    return switch (part) {
      case KIND -> statement.kind().label();
      case SPEAKERS -> String.join(Part.SEVERAL, statement.speakers());
      case ADDRESSEE -> statement.addressee().orElse("");
      case THEMES -> String.join(Part.SEVERAL, statement.themes());
      default -> "";
    };
  }

  /** Says that it is right. */
  public Decision accept(ParsedDocument document, Reviewer reviewer, Optional<String> note) {
    Optional<Part> part =
        switch (matter) {
          case STATEMENT -> Optional.of(Part.KIND);
          case DATE -> Optional.of(Part.VALUE);
          default -> Optional.empty();
        };
    return reviewer.accept(subject(document), part, part.map(this::value), note);
  }

  /** Says that it is not so. */
  public Decision reject(ParsedDocument document, Reviewer reviewer, Optional<String> note) {
    return reviewer.reject(subject(document), note);
  }

  /**
   * Says what a part is to be.
   *
   * @param matched the findings as follow-up is matched on them, for the words of an action
   * @throws IllegalArgumentException where it has no such part, or the part cannot have that value
   */
  public Decision set(
      Findings matched, Part part, String value, Reviewer reviewer, Optional<String> note) {
    part.check(value);
    ParsedDocument document = matched.document();
    if (part == Part.ACTION && matter == Matter.STATEMENT) {
      String words = machineWords(matched);
      var subject =
          new Subject(Matter.ACTION, anchor(document), Optional.of(words), Optional.empty());
      return reviewer.set(subject, part, words, value, note);
    }
    if (part.matter() != matter) {
      throw new IllegalArgumentException(
          "a "
              + matter.label()
              + " has the parts "
              + String.join(", ", Part.labels(matter))
              + ", got '"
              + part.label()
              + "'");
    }
    return reviewer.set(subject(document), part, value(part), value, note);
  }

  private Subject subject(ParsedDocument document) {
    return new Subject(matter, anchor(document));
  }

  /** Of the one action that there is; of what is no recommendation yet, all its words. */
  private String machineWords(Findings matched) {
    Optional<Statement> before =
        matched.statements().stream()
            .filter(one -> one.evidence().equals(evidence.orElse(null)))
            .findFirst();
    List<Action> actions =
        before
            .filter(one -> one.kind() == Kind.RECOMMENDATION)
            .map(Statement::actions)
            .orElse(List.of());
    if (actions.size() > 1) {
      throw new IllegalArgumentException(
          "it asks for "
              + actions.size()
              + " things: name the row of the one that is meant by its id, as 'uptake followup"
              + " --format csv' shows it");
    }
    return actions.isEmpty()
        ? evidence.map(Evidence::words).orElseGet(() -> matched.document().quote(span))
        : actions.getFirst().text();
  }
}
