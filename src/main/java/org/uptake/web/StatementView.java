package org.uptake.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.uptake.document.CitedStatement;
import org.uptake.document.Findings;
import org.uptake.document.Kind;
import org.uptake.document.Statement;
import org.uptake.review.Part;
import org.uptake.text.Span;

/** A statement to be decided on. */
record StatementView(CitedStatement cited) {

  /** The page on which it is; the same gives the part of a page. */
  static String address(CitedStatement cited) {
    return DocumentAddress.statement(cited.source().id(), cited.statement().evidence().span());
  }

  /** The statement at exactly this place. */
  static Optional<StatementView> at(Findings found, Span span) {
    return found.citedStatements().stream()
        .filter(cited -> cited.statement().evidence().span().equals(span))
        .findFirst()
        .map(StatementView::new);
  }

  private Statement statement() {
    return cited.statement();
  }

  /** What a decision on it names. */
  String target() {
    return DocumentAddress.target(cited.source().id(), statement().evidence().span());
  }

  /** For the places of the page that belong to it. */
  String anchor() {
    return target().replace(':', '-');
  }

  String address() {
    return address(cited);
  }

  RowView.Citation citation() {
    return new RowView.Citation(cited, List.of());
  }

  String kind() {
    return statement().kind().label();
  }

  static List<String> kinds() {
    return Arrays.stream(Kind.values()).map(Kind::label).toList();
  }

  boolean isReviewed() {
    return !statement().reviewed().isEmpty();
  }

  /** What of it can be corrected beside its kind, with what it says now. */
  List<RowView.Cell> cells() {
    return List.of(
        new RowView.Cell(Part.SPEAKERS, String.join(Part.SEVERAL, statement().speakers())),
        new RowView.Cell(Part.ADDRESSEE, statement().addressee().orElse("")),
        new RowView.Cell(Part.THEMES, String.join(Part.SEVERAL, statement().themes())));
  }
}
