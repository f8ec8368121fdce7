package org.uptake.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorpusWalkTest {
  private final Path folder;

  CorpusWalkTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void writesFiles() throws IOException {
    for (String name :
        List.of(
            "b.txt",
            "a.txt",
            "sub/c.txt",
            ".hidden",
            ".git/x.txt",
            "reviews.jsonl",
            "aliases.tsv")) {
      Path file = folder.resolve("corpus").resolve(name);
      Files.createDirectories(Optional.ofNullable(file.getParent()).orElse(folder));
      Files.writeString(file, name);
    }
  }

  @Test
  void listsTheFilesOfAFolderInOrderEachOnce() throws IOException {
    Path corpus = folder.resolve("corpus");
    Files.createSymbolicLink(
        corpus.resolve("outside.txt"), Files.writeString(folder.resolve("o.txt"), "o"));
    Files.createSymbolicLink(corpus.resolve("inside.txt"), corpus.resolve("a.txt"));
    Files.createSymbolicLink(corpus.resolve("loop"), corpus);
    assertEquals(
        List.of("a.txt", "b.txt", "inside.txt", "sub/c.txt"),
        names(CorpusReader.files(List.of(corpus, corpus.resolve("a.txt")))));
  }

  @Test
  void entersAFolderThatIsALink() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("corpus"));
    List<CorpusFile> files = CorpusReader.files(List.of(link));
    assertTrue(files.getFirst().location().endsWith("link/a.txt"), files.toString());
  }

  @Test
  void saysWhichArgumentIsMissing() {
    Path missing = folder.resolve("missing");
    var thrown =
        assertThrows(IllegalArgumentException.class, () -> CorpusReader.files(List.of(missing)));
    assertEquals(
        "FOLDER|FILE: must be a folder or a file, got " + missing + " (it does not exist)",
        thrown.getMessage());
  }

  @Test
  void givesTheNearestManifestTheLastWord() throws IOException {
    Path corpus = folder.resolve("corpus");
    Files.writeString(
        corpus.resolve("manifest.tsv"),
        "file\tpublished\ttitle\tlanguage\na.txt\t2012-05-24\tOne\ten\nsub/c.txt\t\tFar\t\n");
    assertEquals(List.of("One", "-", "Far"), titles(corpus));
    Files.writeString(corpus.resolve("sub/manifest.tsv"), "file\ttitle\nc.txt\tNear\n");
    assertEquals(List.of("One", "-", "Near"), titles(corpus));
    assertEquals(
        "Near",
        CorpusReader.files(List.of(corpus.resolve("sub/c.txt")))
            .getFirst()
            .told()
            .about()
            .title()
            .orElse(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          file,published;a.txt,24 May 2012    | :2: published must be a day like 2012-05-24, got '24 May 2012'
          file,date;a.txt,2012-05-24          | :2: the columns are [address, country, fetched, file, language, password, published, publisher, record, title], got 'date'
          file,language;a.txt,english         | :2: language must be a code of ISO 639-1 like en, got 'english'
          file,address;a.txt,ftp://h/a        | :2: address must be an http or https address, got 'ftp://h/a'
          file,title;a.txt,One;a.txt,Two      | :3: a file may stand once, got 'a.txt'
          file,title;,One                     | :2: file must name a file, got ''
          name,title;a.txt,One                | : the first line must name the columns [file], got [name, title]
          file,title;a.txt,One,Two            | :2: at most 2 cells, got 3
          """)
  void saysWhichLineOfAManifestIsBroken(String lines, String message) throws IOException {
    Path manifest = folder.resolve("corpus/manifest.tsv");
    Files.writeString(manifest, lines.replace(',', '\t').replace(';', '\n'));
    var thrown =
        assertThrows(
            IllegalArgumentException.class,
            () -> CorpusReader.files(List.of(folder.resolve("corpus"))));
    assertEquals(manifest + message, thrown.getMessage());
  }

  private List<String> names(List<CorpusFile> files) {
    return files.stream()
        .map(file -> folder.resolve("corpus").relativize(file.path()).toString())
        .toList();
  }

  private static List<String> titles(Path corpus) {
    return CorpusReader.files(List.of(corpus)).stream()
        .map(file -> file.told().about().title().orElse("-"))
        .toList();
  }
}
