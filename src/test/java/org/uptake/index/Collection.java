package org.uptake.index;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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
import org.uptake.text.Span;
import org.uptake.text.Tsv;

/** The small collection of {@code documents.tsv}, as if it had been read and gone through. */
final class Collection {
  private Collection() {}

  static List<Findings> all() {
    Map<String, List<Tsv.Row>> byFile = new LinkedHashMap<>();
    for (Tsv.Row row : table("documents.tsv", Set.of("file", "text")).rows()) {
      byFile.computeIfAbsent(row.cell("file"), file -> new ArrayList<>()).add(row);
    }
    return byFile.values().stream().map(Collection::findings).toList();
  }

  static void storeIn(Path folder) throws IOException {
    try (var writer = FindingsWriter.open(folder)) {
      for (Findings findings : all()) {
        writer.store(findings);
      }
    }
  }

  /** A document of one paragraph in which nothing was found. */
  static Findings plain(int number, String text, About about) {
    var id = new SourceId(String.format(Locale.ROOT, "%064x", number));
    var source = new Source(id, "corpus/" + number + ".txt", "text/plain", text.length());
    Span all = new Span(0, text.length());
    var document =
        new ParsedDocument(
            source,
            text,
            about,
            List.of(new Paragraph(all, Optional.empty(), OptionalInt.empty())),
            List.of(new Sentence(all, 0)));
    return new Findings(document, List.of(), List.of(), List.of(), List.of());
  }

  /** The same text as another file of another day. */
  static Findings copy(Findings of, String location, String day) {
    ParsedDocument document = of.document();
    var source =
        new Source(
            new SourceId("c".repeat(64)),
            location,
            document.source().mediaType(),
            document.source().size());
    About about = document.about();
    var told =
        new About(
            about.title(),
            about.publisher(),
            Optional.of(LocalDate.parse(day)),
            about.language(),
            about.country());
    var copy =
        new ParsedDocument(
            source, document.text(), told, document.paragraphs(), document.sentences());
    return new Findings(copy, List.of(), List.of(), List.of(), List.of());
  }

  static Tsv table(String name, Set<String> columns) {
    try (var in = Objects.requireNonNull(Collection.class.getResourceAsStream(name), name)) {
      return Tsv.read(name, new InputStreamReader(in, StandardCharsets.UTF_8), columns);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Findings findings(List<Tsv.Row> rows) {
    Tsv.Row first = rows.getFirst();
    var text = new StringBuilder();
    var paragraphs = new ArrayList<Paragraph>();
    var sentences = new ArrayList<Sentence>();
    for (Tsv.Row row : rows) {
      Span span = new Span(text.length(), text.length() + row.cell("text").length());
      text.append(row.cell("text")).append("\n\n");
      paragraphs.add(
          new Paragraph(
              span, Optional.of(Integer.toString(paragraphs.size() + 1)), OptionalInt.empty()));
      sentences.add(new Sentence(span, sentences.size()));
    }
    var document =
        new ParsedDocument(source(first), text.toString(), about(first), paragraphs, sentences);
    var dates = new ArrayList<DateMention>();
    var officials = new ArrayList<Official>();
    var statements = new ArrayList<Statement>();
    for (int i = 0; i < rows.size(); i++) {
      Evidence evidence = Evidence.at(document, paragraphs.get(i).span(), "en.sample");
      Tsv.Row row = rows.get(i);
      filled(row, "date")
          .ifPresent(v -> dates.add(new DateMention(evidence, DateValue.parse(v), false)));
      filled(row, "official").ifPresent(name -> officials.add(official(name, evidence)));
      filled(row, "kind").ifPresent(kind -> statements.add(statement(row, evidence)));
    }
    return new Findings(document, dates, officials, statements, List.of());
  }

  private static Source source(Tsv.Row row) {
    String file = row.cell("file");
    String digit = Integer.toHexString(row.number() % 16);
    String type = file.toLowerCase(Locale.ROOT).endsWith("pdf") ? "application/pdf" : "text/html";
    return new Source(
        new SourceId(digit.repeat(64)),
        file,
        file.endsWith("txt") ? "text/plain" : type,
        row.cell("text").length());
  }

  private static About about(Tsv.Row row) {
    return new About(
        filled(row, "title"),
        filled(row, "publisher"),
        filled(row, "published").map(LocalDate::parse),
        filled(row, "language"),
        filled(row, "country"));
  }

  private static Official official(String name, Evidence evidence) {
    return new Official(
        Optional.of(name),
        "High Commissioner",
        Optional.of("United Nations"),
        false,
        List.of(evidence));
  }

  private static Statement statement(Tsv.Row row, Evidence evidence) {
    Kind kind = Kind.of(row.cell("kind"));
    Action action =
        new Action(
            evidence.quote(),
            List.of(evidence.span()),
            Optional.empty(),
            OptionalInt.empty(),
            List.of());
    return new Statement(
        evidence,
        kind,
        filled(row, "speaker").stream().toList(),
        filled(row, "addressee"),
        kind == Kind.RECOMMENDATION ? List.of(action) : List.of(),
        filled(row, "theme").stream().toList(),
        filled(row, "instrument").stream().toList(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        0.9);
  }

  private static Optional<String> filled(Tsv.Row row, String column) {
    return Optional.of(row.cell(column)).filter(cell -> !cell.isEmpty());
  }
}
