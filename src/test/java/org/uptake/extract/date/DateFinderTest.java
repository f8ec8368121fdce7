package org.uptake.extract.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uptake.document.DateMention;
import org.uptake.document.ParsedDocument;
import org.uptake.extract.Lexicons;
import org.uptake.text.Tsv;

class DateFinderTest {
  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2012, 7, 12));
  private final DateFinder finder = new DateFinder(Lexicons.OWN);

  @TestFactory
  Stream<DynamicTest> findsTheDatesThatAReaderWouldRead() {
    return DateRules.LANGUAGES.stream().flatMap(this::examples);
  }

  private Stream<DynamicTest> examples(String language) {
    Tsv table = table(language + ".examples.tsv", Set.of("values", "day", "text"));
    assertTrue(table.rows().size() >= 40, "examples of " + language);
    return table.rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.place() + " " + row.cell("text"),
                    () -> assertEquals(row.cell("values"), values(row, language))));
  }

  private String values(Tsv.Row row, String language) {
    String day = row.cell("day");
    Optional<LocalDate> published =
        day.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(day));
    var about = Documents.about(language, published);
    String title = row.cell("title");
    ParsedDocument document =
        Documents.of(
            row.cell("text").replace("\\n", "\n"),
            title.isEmpty() ? about : about.withTitle(title));
    List<DateMention> mentions = finder.find(document);
    return mentions.isEmpty()
        ? "-"
        : mentions.stream()
            .map(mention -> mention.value().iso() + (mention.deadline() ? "!" : ""))
            .collect(Collectors.joining(" "));
  }

  static Tsv table(String name, Set<String> columns) {
    try (InputStream stream = DateFinderTest.class.getResourceAsStream(name)) {
      assertTrue(stream != null, name);
      return Tsv.read(name, new InputStreamReader(stream, StandardCharsets.UTF_8), columns);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theQuoteIsTheLongestExpressionThatNamesTheTime() {
    assertEquals(
        List.of("the end of March", "Friday, 6 July 2012 at 10:30", "5-9 May"),
        finder
            .find(
                Documents.of(
                    "At the end of March and on Friday, 6 July 2012 at 10:30 (5-9 May).",
                    Documents.about("en", DAY)))
            .stream()
            .map(mention -> mention.evidence().quote())
            .toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "kk", "zh", "", "xx"})
  void findsNothingInALanguageWithoutRules(String language) {
    assertEquals(
        List.of(),
        finder.find(Documents.of("12 July 2012, 2012-07-12", Documents.about(language, DAY))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\0",
        "\uD800",
        "12 July \uDC00 2012\uD83D",
        "\u202E12\u202C July 2012 \u200F5",
        "99999999999999999999 May 99999999999",
        "0 0 0000",
        "31 June 2012",
        "45/45/2012",
        "0-0-2000",
        "29 February 2011",
        "the 0000s",
        "999 years ago",
        "in 999 decades ago",
        "the next 999 decades",
        "12 July 2012T99:99:99",
        "2012-13-45",
        "from 9 to 5 May 2010",
        "between 2010 and 2005",
        "2010/10",
        "1 and 99 May",
        "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 and 14 May",
        "٣ May ٢٠١٢",
        "５ May ２０１２"
      })
  void malformedTextNeverThrows(String text) {
    for (String language : DateRules.LANGUAGES) {
      finder.find(Documents.of(text, Documents.about(language, DAY)));
      finder.find(Documents.of(text, Documents.about(language, Optional.empty())));
    }
  }
}
