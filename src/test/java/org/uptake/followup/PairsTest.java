package org.uptake.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.uptake.document.About;
import org.uptake.document.Findings;
import org.uptake.document.FollowUp;
import org.uptake.document.Link;
import org.uptake.document.Paragraph;
import org.uptake.document.ParsedDocument;
import org.uptake.document.Sentence;
import org.uptake.document.Source;
import org.uptake.document.SourceId;
import org.uptake.extract.Extractor;
import org.uptake.extract.Lexicons;
import org.uptake.text.Span;

/** Two sentences, through extraction and matching. */
class PairsTest {
  private static final Extractor EXTRACTOR = new Extractor(Lexicons.OWN);

  @ParameterizedTest
  @CsvFileSource(
      resources = "pairs.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      quoteCharacter = '|')
  void joinsWhatAReaderWouldJoin(String relation, String recommended, String later) {
    List<Findings> both =
        List.of(document("2012-05-24", recommended), document("2023-05-05", later));
    List<FollowUp> rows = new FollowUpMatcher().match(both);
    var links = new ArrayList<Link>();
    rows.stream()
        .filter(row -> row.recommendation().source().location().startsWith("2012"))
        .forEach(row -> links.addAll(row.links()));
    assertEquals(
        relation,
        links.stream().map(PairsTest::shown).findFirst().orElse("-"),
        () -> both.stream().map(PairsTest::shown).toList().toString());
  }

  private static String shown(Link link) {
    return link.relation().label()
        + link.repeat().map(repeat -> " " + repeat.repetition().label()).orElse("");
  }

  private static String shown(Findings findings) {
    return findings.statements().stream()
        .map(
            s ->
                s.kind()
                    + " "
                    + s.evidence().rule()
                    + " "
                    + s.terms()
                    + s.actions().stream().map(a -> a.terms().toString()).toList())
        .toList()
        .toString();
  }

  private static Findings document(String day, String text) {
    var whole = new Span(0, text.length());
    return EXTRACTOR.extract(
        new ParsedDocument(
            new Source(
                new SourceId(day.repeat(7).replace('-', '0').substring(0, 64)),
                day + ".txt",
                "text/plain",
                text.length()),
            text,
            new About(
                Optional.empty(),
                Optional.of("Committee against Torture"),
                Optional.of(LocalDate.parse(day)),
                Optional.of("en"),
                Optional.of("Peru")),
            List.of(new Paragraph(whole, Optional.empty(), OptionalInt.empty())),
            List.of(new Sentence(whole, 0))));
  }
}
