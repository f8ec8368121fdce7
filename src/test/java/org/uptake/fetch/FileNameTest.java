package org.uptake.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class FileNameTest {
  @ParameterizedTest
  @CsvFileSource(resources = "files.tsv", delimiter = '\t', numLinesToSkip = 1)
  void namesAFileByItsAddress(String address, String type, String file) {
    assertEquals(file, path(address, type == null ? "" : type));
  }

  @Test
  void numbersTheSecondOfAName() {
    assertEquals("h/a-2.html", FileName.of(Address.of("http://h/a"), "text/html").path(2));
  }

  @Test
  void cutsLongNamesAndKeepsThemApart() {
    String one = path("http://h/" + "long-".repeat(300) + "one.pdf", "application/pdf");
    String two = path("http://h/" + "long-".repeat(300) + "two.pdf", "application/pdf");
    assertNotEquals(one, two);
    for (String each : List.of(one, two)) {
      assertTrue(each.matches("h/[a-z0-9-]{90,100}\\.pdf"), each);
    }
    String host = path("http://" + "label.".repeat(40) + "example/x", "");
    assertTrue(host.matches("[a-z.-]{71}-[0-9a-f]{8}/x"), host);
  }

  @Test
  void keepsNamesInOtherLettersApart() {
    String one = path("https://h/доклад-1.pdf", "application/pdf");
    String two = path("https://h/отчёт-1.pdf", "application/pdf");
    assertNotEquals(one, two);
    assertTrue(one.matches("h/1-[0-9a-f]{8}\\.pdf"), one);
  }

  private static String path(String address, String type) {
    return FileName.of(Address.of(address), type).path(1);
  }
}
