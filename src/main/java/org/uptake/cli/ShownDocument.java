package org.uptake.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uptake.document.Action;
import org.uptake.document.Copy;
import org.uptake.document.DateMention;
import org.uptake.document.Evidence;
import org.uptake.document.Findings;
import org.uptake.document.Kind;
import org.uptake.document.Official;
import org.uptake.document.Paragraph;
import org.uptake.document.ParsedDocument;
import org.uptake.document.Question;
import org.uptake.document.Statement;
import org.uptake.extract.Reach;
import org.uptake.table.MarkedText;
import org.uptake.table.MarkedText.Mark;
import org.uptake.table.TableStyle;
import org.uptake.text.Span;

/** A document as lines for a terminal: what is known of it, then its text with the finds marked. */
final class ShownDocument {
  private static final String LEGEND =
      "[kind: statement or question], {what is asked for}, <words=date>, *official*";

  /** Where people confirmed or corrected it. */
  private static final String REVIEWED = ", reviewed";

  private ShownDocument() {}

  /**
   * @param isCounted whether tables count it, and not another copy of its text
   */
  static List<String> lines(Findings findings, boolean isCounted, TableStyle style) {
    ParsedDocument document = findings.document();
    var text = new MarkedText(document.text(), style.colours(), marks(findings));
    var lines = new ArrayList<>(heading(findings, isCounted, style));
    for (Paragraph paragraph : document.paragraphs()) {
      lines.add("");
      lines.addAll(text.lines(paragraph.span(), style.width()));
    }
    if (!style.colours()) {
      lines.add("");
      lines.add(LEGEND);
    }
    return lines;
  }

  private static List<String> heading(Findings findings, boolean isCounted, TableStyle style) {
    ParsedDocument document = findings.document();
    String known =
        Stream.of(
                document.about().title(),
                document.about().publisher(),
                document.about().published().map(Object::toString),
                document.about().country(),
                document.about().language())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" | "));
    String place = document.source().location() + " | " + document.source().mediaType();
    List<String> beyond = Reach.beyond(document.about().language());
    String note =
        beyond.isEmpty() ? "" : "not looked for in this language: " + String.join(", ", beyond);
    return Stream.of(
            known,
            place,
            document.about().address().orElse(""),
            document.source().id().sha256(),
            counts(findings),
            copies(findings.copies(), isCounted),
            note)
        .filter(line -> !line.isEmpty())
        .flatMap(line -> plain(line, style).stream())
        .toList();
  }

  private static String copies(List<Copy> copies, boolean isCounted) {
    String places =
        copies.stream().map(copy -> copy.source().location()).collect(Collectors.joining(", "));
    if (copies.isEmpty() || isCounted) {
      return copies.isEmpty() ? "" : "the same text, not counted again: " + places;
    }
    return "another copy of a text that is counted once, as the first of these: " + places;
  }

  private static String counts(Findings findings) {
    return findings.dates().size()
        + " dates, "
        + findings.officials().size()
        + " officials, "
        + findings.statements().size()
        + " statements, "
        + findings.questions().size()
        + " questions";
  }

  private static List<String> plain(String line, TableStyle style) {
    return new MarkedText(line, false, List.of()).lines(new Span(0, line.length()), style.width());
  }

  private static List<Mark> marks(Findings findings) {
    var marks = new ArrayList<Mark>();
    for (Statement statement : findings.statements()) {
      String open =
          "["
              + statement.kind().label()
              + (statement.reviewed().isEmpty() ? ": " : REVIEWED + ": ");
      Span sentence = statement.evidence().span();
      marks.add(new Mark(sentence, open, "]", colour(statement.kind())));
      for (Action action : statement.actions()) {
        action.parts().forEach(part -> marks.add(new Mark(part, "{", "}", "4")));
      }
    }
    for (Question question : findings.questions()) {
      marks.add(new Mark(question.evidence().span(), "[question: ", "]", "33"));
    }
    for (DateMention date : findings.dates()) {
      String close = "=" + date.value().iso() + reviewed(date.evidence()) + ">";
      marks.add(new Mark(date.evidence().span(), "<", close, "36"));
    }
    for (Official official : findings.officials()) {
      for (Evidence mention : official.mentions()) {
        marks.add(new Mark(mention.span(), "*", reviewed(mention) + "*", "1"));
      }
    }
    return marks;
  }

  private static String reviewed(Evidence evidence) {
    return evidence.isReviewed() ? REVIEWED : "";
  }

  private static String colour(Kind kind) {
    return switch (kind) {
      case RECOMMENDATION -> "33";
      case CONCERN -> "31";
      case COMMENDATION -> "32";
      case COMMITMENT -> "34";
      case ACTION -> "35";
    };
  }
}
