package org.uptake.extract.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.uptake.extract.Lexicons;
import org.uptake.text.Tsv;

class PublicationDayTest {
  private final PublicationDay publicationDay = new PublicationDay(Lexicons.OWN);

  @TestFactory
  Stream<DynamicTest> readsTheDayThatTheDocumentIsDated() {
    Tsv table =
        DateFinderTest.table("publication.examples.tsv", Set.of("day", "language", "text"));
    assertFalse(table.rows().isEmpty());
    return table.rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.place() + " " + row.cell("text"),
                    () -> assertEquals(row.cell("day"), day(row))));
  }

  private String day(Tsv.Row row) {
    String text = row.cell("text").replace("\\n", "\n");
    return publicationDay
        .of(Documents.of(text, Documents.about(row.cell("language"), Optional.empty())))
        .map(Object::toString)
        .orElse("-");
  }
}
