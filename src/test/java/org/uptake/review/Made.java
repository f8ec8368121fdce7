package org.uptake.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uptake.document.About;
import org.uptake.document.Action;
import org.uptake.document.Anchor;
import org.uptake.document.DateMention;
import org.uptake.document.DateValue;
import org.uptake.document.Decision;
import org.uptake.document.Decision.Matter;
import org.uptake.document.Decision.Subject;
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
import org.uptake.text.Span;

/** Small documents and decisions, made to be reviewed. */
final class Made {
  static final Reviewer ANA = new Reviewer("Ana", Instant.parse("2026-02-03T10:15:30Z"));

  private static final List<String> WORDS =
      List.of(
          "prison",
          "court",
          "the",
          "of",
          "review",
          "law",
          "shall",
          "visit",
          "report",
          "Lima",
          "2012",
          "“open”",
          "children’s",
          "long–term",
          "café",
          "суд",
          "—",
          "(a)");

  private Made() {}

  static Reviewer later(int minutes) {
    return new Reviewer("Ben", ANA.at().plusSeconds(60L * minutes));
  }

  /** A paragraph for each block; a sentence ends at a full stop before white space. */
  static ParsedDocument document(String location, String day, String text) {
    var paragraphs = new ArrayList<Paragraph>();
    var sentences = new ArrayList<Sentence>();
    Matcher blocks = Pattern.compile("(?s)\\S.*?(?=\\n\\n|\\s*\\z)").matcher(text);
    while (blocks.find()) {
      Span block = new Span(blocks.start(), blocks.end());
      paragraphs.add(new Paragraph(block, Optional.empty(), OptionalInt.empty()));
      Matcher ends = Pattern.compile("(?s)\\S.*?(?:\\.(?=\\s|\\z)|\\z)").matcher(block.of(text));
      while (ends.find()) {
        sentences.add(
            new Sentence(
                new Span(ends.start(), ends.end()).shifted(block.start()), paragraphs.size() - 1));
      }
    }
    return new ParsedDocument(
        new Source(id(location + text), location, "text/plain", text.length()),
        text,
        About.NOTHING.withPublished(LocalDate.parse(day)).withCountry("Peru"),
        paragraphs,
        sentences);
  }

  private static SourceId id(String of) {
    return new SourceId("%064x".formatted(Integer.toUnsignedLong(of.hashCode())));
  }

  /** Nothing is found in it but these statements. */
  static Findings findings(ParsedDocument document, Statement... statements) {
    return new Findings(document, List.of(), List.of(), List.of(statements), List.of());
  }

  /** The same in a document that was changed, as far as the sentences are still there. */
  static Findings reread(Findings findings, ParsedDocument changed) {
    var statements = new ArrayList<Statement>();
    for (Statement statement : findings.statements()) {
      for (Sentence sentence : changed.sentences()) {
        if (Levelled.words(changed.quote(sentence.span()))
            .equals(Levelled.words(statement.evidence().quote()))) {
          statements.add(
              statement.kind() == Kind.RECOMMENDATION
                  ? asks(changed, changed.quote(sentence.span()), statement.actions().getFirst())
                  : says(changed, changed.quote(sentence.span()), statement.kind()));
        }
      }
    }
    return findings(changed, statements.toArray(Statement[]::new));
  }

  static Statement says(ParsedDocument document, String sentence, Kind kind) {
    return statement(document, sentence, kind, List.of());
  }

  static Statement asks(ParsedDocument document, String sentence, String... actions) {
    var asked = new ArrayList<Action>();
    for (String action : actions) {
      asked.add(
          new Action(
              action,
              List.of(place(document, action)),
              Optional.empty(),
              OptionalInt.of(5),
              List.of("object:" + action.hashCode(), "object:libel")));
    }
    return statement(document, sentence, Kind.RECOMMENDATION, asked);
  }

  private static Statement asks(ParsedDocument document, String sentence, Action action) {
    var again =
        new Action(
            action.text(),
            List.of(place(document, sentence)),
            action.instrument(),
            action.category(),
            action.terms());
    return statement(document, sentence, Kind.RECOMMENDATION, List.of(again));
  }

  private static Statement statement(
      ParsedDocument document, String sentence, Kind kind, List<Action> actions) {
    return new Statement(
        Evidence.at(document, place(document, sentence), "en.test"),
        kind,
        List.of("Committee against Torture"),
        Optional.of("Government of Peru"),
        actions,
        List.of("torture-prevention"),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of("object:libel"),
        List.of(),
        0.9);
  }

  static DateMention date(ParsedDocument document, String words, String value) {
    return new DateMention(
        Evidence.at(document, place(document, words), "en.test"), DateValue.parse(value), false);
  }

  static Official official(ParsedDocument document, String name, String role) {
    return new Official(
        Optional.of(name),
        role,
        Optional.of("Peru"),
        false,
        List.of(Evidence.at(document, place(document, name), "en.test")));
  }

  static Span place(ParsedDocument document, String words) {
    int start = document.text().indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("'" + words + "' must stand in " + document.text());
    }
    return new Span(start, start + words.length());
  }

  static Anchor anchor(ParsedDocument document, String words) {
    return Anchors.of(document, place(document, words));
  }

  static Decision on(
      Reviewer reviewer, ParsedDocument document, String words, Part part, String value) {
    return reviewer.set(
        new Subject(part.matter(), anchor(document, words)), part, "", value, Optional.empty());
  }

  static Decision onAction(
      Reviewer reviewer,
      ParsedDocument document,
      String words,
      String action,
      Part part,
      String value) {
    var subject =
        new Subject(part.matter(), anchor(document, words), Optional.of(action), Optional.empty());
    return reviewer.set(subject, part, "", value, Optional.empty());
  }

  static Decision reject(Reviewer reviewer, Matter matter, ParsedDocument document, String words) {
    return reviewer.reject(new Subject(matter, anchor(document, words)), Optional.empty());
  }

  /** A sentence of random words, which no other one of the same {@code random} is. */
  static String sentence(Random random, int number) {
    var words = new StringBuilder("Item" + number);
    for (int i = 8 + random.nextInt(12); i > 0; i--) {
      words.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return words.append('.').toString();
  }
}
