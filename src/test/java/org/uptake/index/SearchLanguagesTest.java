package org.uptake.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.uptake.document.About;
import org.uptake.document.Search;
import org.uptake.document.SearchOutcome.Hit;
import org.uptake.document.SearchOutcome.Hits;
import org.uptake.text.Tsv;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchLanguagesTest {
  private final FindingsReader reader;

  SearchLanguagesTest(@TempDir Path folder) throws IOException {
    try (var writer = FindingsWriter.open(folder)) {
      for (Tsv.Row row : passages()) {
        Optional<String> language =
            Optional.of(row.cell("language")).filter(code -> !code.isEmpty());
        var about =
            new About(
                Optional.empty(), Optional.empty(), Optional.empty(), language, Optional.empty());
        writer.store(Collection.plain(row.number(), row.cell("text"), about));
      }
    }
    reader = FindingsReader.open(folder);
  }

  @AfterAll
  void close() throws IOException {
    reader.close();
  }

  static List<Tsv.Row> passages() {
    List<Tsv.Row> rows =
        Collection.table("languages.tsv", Set.of("language", "text", "finds", "not")).rows();
    assertFalse(rows.isEmpty());
    return rows;
  }

  @ParameterizedTest
  @MethodSource("passages")
  void findsWordsInTheirLanguage(Tsv.Row row) throws IOException {
    for (String question : row.cell("finds").split("\\|")) {
      assertEquals(true, found(question).contains(row.cell("text")), question);
    }
    for (String question : row.cell("not").split("\\|")) {
      assertEquals(
          false, !question.isEmpty() && found(question).contains(row.cell("text")), question);
    }
  }

  @Test
  void patternsFindWordsAndNotWhatStandsBesideThem() throws IOException {
    assertEquals(List.of(), found("text:/.*[:~_].*/"));
    assertEquals(List.of(), found("*_"));
    assertEquals(List.of(), found("?fr?*"));
    assertEquals(found("*"), found("[* TO *]"));
    assertEquals(List.of(), found("[* TO 0]"));
  }

  private List<String> found(String question) throws IOException {
    Search search = Search.of(question).atMost(100, 1);
    return assertInstanceOf(Hits.class, reader.search(search), question).passages().stream()
        .map(Hit::text)
        .toList();
  }
}
