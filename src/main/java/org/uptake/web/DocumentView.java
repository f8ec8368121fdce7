package org.uptake.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uptake.document.About;
import org.uptake.document.Copy;
import org.uptake.document.DateMention;
import org.uptake.document.Evidence;
import org.uptake.document.Findings;
import org.uptake.document.Official;
import org.uptake.document.Source;
import org.uptake.document.Statement;
import org.uptake.extract.Reach;
import org.uptake.table.Excerpt;
import org.uptake.text.Span;

/**
 * A document as its page shows it.
 *
 * @param hits the words at which somebody lands
 */
record DocumentView(Findings findings, List<Span> hits) {
  private static final int EXCERPT = 90;

  DocumentView {
    hits = List.copyOf(hits);
  }

  /**
   * A find in the list beside the text.
   *
   * @param kind what it is, also its class
   * @param anchor of its place in the text
   * @param target what a decision on it names
   * @param correct the page on which it is corrected; empty where it has none
   */
  record Find(
      String kind,
      String words,
      String detail,
      String anchor,
      String target,
      String correct,
      boolean reviewed) {}

  String title() {
    return about().title().orElse(source().fileName());
  }

  private About about() {
    return findings.document().about();
  }

  Source source() {
    return findings.document().source();
  }

  /** Behind every day where it has none. */
  String day() {
    return about().published().map(Object::toString).orElse("undated");
  }

  String id() {
    return DocumentAddress.shortened(source().id());
  }

  String address() {
    return DocumentAddress.of(source().id());
  }

  String known() {
    return Stream.of(
            about().publisher(),
            about().published().map(Object::toString),
            about().country(),
            about().language().map(code -> Locale.of(code).getDisplayLanguage(Locale.ENGLISH)),
            about().record())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  String language() {
    return about().language().orElse("");
  }

  Optional<String> web() {
    return about().address();
  }

  boolean hasOriginal() {
    return !source().isWithin();
  }

  String copies() {
    return findings.copies().stream()
        .map(Copy::source)
        .map(Source::location)
        .collect(Collectors.joining(", "));
  }

  /** What was not looked for in the language of the document; empty where all was. */
  String beyond() {
    return String.join(", ", Reach.beyond(about().language()));
  }

  List<MarkedParagraph> paragraphs() {
    return MarkedParagraph.all(findings, hits);
  }

  List<Find> statements() {
    return findings.statements().stream().map(this::find).toList();
  }

  private Find find(Statement statement) {
    return new Find(
        statement.kind().label(),
        Excerpt.of(statement.evidence().words(), EXCERPT),
        String.join(", ", statement.speakers()),
        "s" + statement.evidence().span().start(),
        target("statement", statement.evidence()),
        DocumentAddress.statement(source().id(), statement.evidence().span()),
        !statement.reviewed().isEmpty());
  }

  List<Find> dates() {
    return findings.dates().stream().map(this::find).toList();
  }

  private Find find(DateMention date) {
    return new Find(
        "date",
        date.evidence().words(),
        date.value().iso(),
        "d" + date.evidence().span().start(),
        target("date", date.evidence()),
        "",
        date.evidence().isReviewed());
  }

  List<Find> officials() {
    return findings.officials().stream().map(this::find).toList();
  }

  private Find find(Official official) {
    Evidence first = official.mentions().getFirst();
    return new Find(
        "official",
        official.name().orElse(official.role()),
        (official.name().isPresent() ? official.role() : "")
            + official.institution().map(body -> ", " + body).orElse("")
            + (official.former() ? " (former)" : ""),
        "o" + first.span().start(),
        target("official", first),
        "",
        official.isReviewed());
  }

  private String target(String matter, Evidence evidence) {
    return matter + " " + DocumentAddress.target(source().id(), evidence.span());
  }
}
