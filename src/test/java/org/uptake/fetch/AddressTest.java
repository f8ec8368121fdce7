package org.uptake.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.uptake.document.About;

class AddressTest {
  @ParameterizedTest
  @CsvFileSource(
      resources = "addresses.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      ignoreLeadingAndTrailingWhitespace = false)
  void readsWhatPeopleType(String typed, String address, String message) {
    if (address.equals("-")) {
      String told =
          String.valueOf(
              assertThrows(IllegalArgumentException.class, () -> Address.of(typed)).getMessage());
      assertTrue(told.contains(message) && told.lines().count() == 1, told);
      assertFalse(told.contains("secret"), told);
    } else {
      assertEquals(address, Address.of(typed).toString());
      assertEquals(Address.of(address), Address.of(typed));
      assertTrue(About.isAddress(address));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "page.html              | https://example.org/a/page.html",
        "../up?x=1#y            | https://example.org/up?x=1",
        "/root                  | https://example.org/root",
        "?x=2                   | https://example.org/a/b?x=2",
        "//other.example/x      | https://other.example/x",
        "http://other.example   | http://other.example/",
        "''                     | https://example.org/a/b?x=1",
      })
  void leadsOn(String location, String address) {
    assertEquals(address, Address.of("https://example.org/a/b?x=1").resolve(location).toString());
  }

  @Test
  void isToldFromAPath() {
    for (String address : List.of("http://a", "HTTPS://a", "ftp://a", "http:a", "https:/a")) {
      assertTrue(Address.isMeantBy(address), address);
    }
    for (String path :
        List.of("corpus", "C:\\corpus", "./http", "a/b:c", "file.txt", "httpd.conf")) {
      assertFalse(Address.isMeantBy(path), path);
    }
  }

  @Test
  void refusesAnAddressWithoutEnd() {
    String endless = "https://example.org/" + "a".repeat(1_000_000);
    String told =
        String.valueOf(
            assertThrows(IllegalArgumentException.class, () -> Address.of(endless)).getMessage());
    assertEquals("an address has at most 4000 letters, got '1000020 letters'", told);
  }
}
