package org.uptake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the sources and the README promise beyond what the compiler sees. */
class SourceGuardTest {
  private static final int MOST_LINES = 300;
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern QUOTED = Pattern.compile("`+([^`]+)`+|]\\(([^)]+)\\)");
  private static final Pattern PATH =
      Pattern.compile("(?:\\./)?(?:[\\w.-]+/)+[\\w.-]*|[\\w.-]+\\.(?:md|java|xml|sh)");

  /** What the program makes; the README may name it before it is there. */
  private static final Pattern MADE = Pattern.compile("(?:\\./)?(?:index|target)/.*");

  @Test
  void noMainFileIsLongerThanAReaderCanFollow() throws IOException {
    List<Path> files = filesUnder(SOURCES, ".java");
    assertFalse(files.isEmpty());
    for (Path file : files) {
      assertEquals(Optional.empty(), overlong(file, Files.readAllLines(file)));
    }
  }

  @Test
  void seesAFileThatIsTooLong() {
    Path file = Path.of("Long.java");
    assertTrue(overlong(file, List.of("x\n".repeat(MOST_LINES + 1).split("\n"))).isPresent());
    assertTrue(overlong(file, List.of("x\n".repeat(MOST_LINES).split("\n"))).isEmpty());
  }

  @Test
  void everyPackageNamesTheQuestionThatItAnswers() throws IOException {
    var packages = new TreeSet<Path>();
    filesUnder(SOURCES, ".java").forEach(file -> packages.add(file.resolveSibling("")));
    assertFalse(packages.isEmpty());
    for (Path each : packages) {
      Path map = each.resolve("package-info.java");
      assertTrue(Files.exists(map), () -> each + " needs a package-info.java");
      assertTrue(asks(Files.readString(map)), () -> map + " must begin with a question");
    }
  }

  @Test
  void seesAPackageThatAsksNothing() {
    assertFalse(asks("/** The index. Why? */\npackage org.uptake.index;"));
    assertFalse(asks("// What is found?\npackage org.uptake.index;"));
    assertTrue(asks("/**\n * Where does a word\n * stand? The index.\n */\npackage a;"));
  }

  @Test
  void everyPathThatTheReadmeNamesIsThere() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    assertFalse(paths(readme).isEmpty());
    assertEquals(List.of(), missing(paths(readme)));
  }

  @Test
  void seesAPathThatIsNotThere() {
    assertEquals(
        List.of("src/main/java/org/uptake/Mian.java", "NOTES.md"),
        missing(
            paths(
                "See [the door](src/main/java/org/uptake/Mian.java), `pom.xml`, `./uptake run a`,"
                    + " and/or `NOTES.md`; it writes `index/followup.html`.")));
  }

  private static Optional<String> overlong(Path file, List<String> lines) {
    return Optional.of(lines.size())
        .filter(count -> count > MOST_LINES)
        .map(count -> file + ": at most " + MOST_LINES + " lines, got " + count);
  }

  private static boolean asks(String packageInfo) {
    String first = packageInfo.strip().replaceFirst("^/\\*\\*[\\s*]*", "/** ");
    return Pattern.compile("^/\\*\\* [^.!*]*(?:\\*[^/.!?]*)*\\?").matcher(first).find();
  }

  private static List<String> paths(String markdown) {
    return QUOTED
        .matcher(markdown)
        .results()
        .flatMap(
            quoted -> Stream.of(quoted.group().replaceAll("^`+|`+$|^]\\(|\\)$", "").split("\\s+")))
        .filter(word -> PATH.matcher(word).matches() && !word.equals("./uptake"))
        .toList();
  }

  private static List<String> missing(List<String> paths) {
    return paths.stream()
        .filter(path -> !MADE.matcher(path).matches() && !Files.exists(Path.of(path)))
        .toList();
  }

  private static List<Path> filesUnder(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
