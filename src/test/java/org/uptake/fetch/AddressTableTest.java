package org.uptake.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddressTableTest {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 3);
  private static final Address ADDRESS = Address.of("https://h/a");

  private final Path folder;
  private final Path manifest;
  private final AddressTable table;

  AddressTableTest(@TempDir Path folder) {
    this.folder = folder;
    manifest = folder.resolve("manifest.tsv");
    table = new AddressTable(folder);
  }

  @Test
  void makesATable() throws IOException {
    put();
    assertEquals("file\taddress\tfetched\nh/a.html\thttps://h/a\t2024-05-03\n", text());
    assertEquals(Optional.of(folder.resolve("h/a.html")), table.file(ADDRESS));
    assertEquals(Optional.empty(), table.file(Address.of("https://h/b")));
  }

  @Test
  void leavesWhatPeopleWroteAsItIs() throws IOException {
    String mine =
        "# Notes of mine\r\n\r\ntitle\tfile \tpublished\r\n A title \tmine.pdf\t\r\n"
            + "Short\tother.pdf\r\n# the end";
    Files.writeString(manifest, mine);
    put();
    assertEquals(
        mine.replace("published\r\n", "published\taddress\tfetched\r\n")
            + "\r\n\th/a.html\t\thttps://h/a\t2024-05-03\r\n",
        text());
  }

  @Test
  void fillsInTheLineThatIsThere() throws IOException {
    Files.writeString(
        manifest,
        "\uFEFFfile\ttitle\tfetched\taddress\nb.html\tB\nmine.html\tA\t2020-01-01\thttps://h/a#x\nc.html\tC\n");
    put();
    assertEquals(
        "\uFEFFfile\ttitle\tfetched\taddress\nb.html\tB\nmine.html\tA\t2024-05-03\thttps://h/a\nc.html\tC\n",
        text());
  }

  @Test
  void findsAnAddressHoweverItIsWritten() throws IOException {
    Files.writeString(
        manifest, "file\taddress\nx.pdf\tHTTPS://H:443/a#page=3\ny.pdf\tno address\n");
    assertEquals(Optional.of(folder.resolve("x.pdf")), table.file(ADDRESS));
  }

  @Test
  void givesNoFileOutsideTheFolder() throws IOException {
    for (String file : new String[] {"../x.pdf", "/etc/passwd", "a/../../x", ".", "a/.."}) {
      Files.writeString(manifest, "file\taddress\n" + file + "\thttps://h/a\n");
      assertEquals(Optional.empty(), table.file(ADDRESS), file);
    }
  }

  @Test
  void givesNoNameTwice() throws IOException {
    Files.createDirectories(folder.resolve("h"));
    Files.createFile(folder.resolve("h/a.html"));
    Files.writeString(manifest, "file\nH/A-2.html\n");
    assertEquals(folder.resolve("h/a-3.html"), put());
    assertEquals(folder.resolve("h/a-3.html"), put());
  }

  @Test
  void saysWhatIsWrongWithATable() throws IOException {
    Files.writeString(manifest, "name\taddress\n");
    assertTrue(message().contains("must name the columns [file]"), message());
    Files.writeString(manifest, "file\taddress\na\tb\tc\n");
    assertTrue(message().contains(":2: at most 2 cells"), message());
    Files.write(manifest, "file\né\n".getBytes(StandardCharsets.ISO_8859_1));
    assertTrue(message().contains("must be UTF-8"), message());
  }

  @Test
  void leavesNothingElseBehind() throws IOException {
    put();
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }

  private Path put() throws IOException {
    return table.claim(ADDRESS, FileName.of(ADDRESS, "text/html"), DAY);
  }

  private String text() throws IOException {
    return Files.readString(manifest);
  }

  private String message() {
    return String.valueOf(
        assertThrows(IllegalArgumentException.class, () -> table.file(ADDRESS)).getMessage());
  }
}
