package org.uptake.fetch;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressListTest {
  private final Path folder;
  private final Path file;

  AddressListTest(@TempDir Path folder) {
    this.folder = folder;
    file = folder.resolve("list.txt");
  }

  @Test
  void readsAddressesAndPassesOverNotes() throws IOException {
    Files.writeString(
        file,
        "\uFEFF# mine\r\n\r\nhttps://example.org/a#part # the report\r\n  http://example.org/b  \r\n");
    AddressList list = AddressList.of(file).orElseThrow();
    assertEquals(
        List.of("https://example.org/a", "http://example.org/b"),
        list.addresses().stream().map(Address::toString).toList());
    assertEquals(List.of(), list.mistakes());
  }

  @Test
  void tellsALineThatIsNoAddressAndKeepsTheRest() throws IOException {
    Files.writeString(file, "https://example.org/a\nftp://example.org/b\nhttps://example.org/c");
    AddressList list = AddressList.of(file).orElseThrow();
    assertEquals(2, list.addresses().size());
    assertEquals(
        List.of(
            file
                + ":2: must be an http or https address like https://example.org/report.pdf,"
                + " got 'ftp://example.org/b'"),
        list.mistakes());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# a note alone\n",
        "The report: https://example.org/a\n",
        "https://example.org/a\nThe Committee met in Geneva.\n",
        "https://example.org/a\nGeneva\n2012\n",
        "word\nhttps://example.org/a\n",
      })
  void leavesDocumentsAlone(String text) throws IOException {
    Files.writeString(file, text);
    assertEquals(Optional.empty(), AddressList.of(file));
  }

  @Test
  void leavesWhatIsNoTextAlone() throws IOException {
    Files.write(file, "https://example.org/a\n".getBytes(UTF_16LE));
    assertEquals(Optional.empty(), AddressList.of(file));
    Files.write(file, new byte[] {(byte) 0xFF, (byte) 0xD8, 1, 2, 3});
    assertEquals(Optional.empty(), AddressList.of(file));
    assertTrue(AddressList.of(file.resolveSibling("nothing")).isEmpty());
    assertTrue(AddressList.of(folder).isEmpty());
  }
}
