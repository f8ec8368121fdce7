package org.uptake.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uptake.document.About;
import org.uptake.document.Official;
import org.uptake.document.Paragraph;
import org.uptake.document.ParsedDocument;
import org.uptake.document.Sentence;
import org.uptake.document.Source;
import org.uptake.document.SourceId;
import org.uptake.extract.official.OfficialFinder;
import org.uptake.text.Span;

class NameModelTest {
  private static final String TEXT =
      "The Minister of Justice, amina bint yusuf, replied. Nobody else did.";

  /** Training tells each of its steps. */
  private static final Logger TRAINING = Logger.getLogger("opennlp");

  private final Path folder;

  NameModelTest(@TempDir Path folder) {
    this.folder = folder;
    TRAINING.setLevel(Level.WARNING);
  }

  @Test
  void findsNamesThatTheirShapeDoesNotTell() throws IOException {
    assertEquals(List.of("null, Minister of Justice"), found(Optional.empty()));
    NameModel model = NameModel.read(trained());
    assertEquals(List.of("amina bint yusuf, Minister of Justice"), found(Optional.of(model)));
  }

  @Test
  void takesAnyFinderOfNames() {
    TokenNameFinder third =
        new TokenNameFinder() {
          @Override
          public opennlp.tools.util.Span[] find(String[] tokens) {
            return tokens.length < 8
                ? new opennlp.tools.util.Span[0]
                : new opennlp.tools.util.Span[] {
                  new opennlp.tools.util.Span(5, 8, "person"),
                  new opennlp.tools.util.Span(0, 2, "organization")
                };
          }

          @Override
          public void clearAdaptiveData() {}
        };
    var model = new NameModel(() -> third);
    assertEquals(List.of("amina bint yusuf, Minister of Justice"), found(Optional.of(model)));
    ParsedDocument document = document();
    List<String> names =
        model.read(document).find(new Span(0, TEXT.length())).stream()
            .map(document::quote)
            .toList();
    assertEquals(List.of("amina bint yusuf"), names);
    assertEquals(List.of(), model.read(document).find(new Span(TEXT.length() - 5, TEXT.length())));
  }

  @Test
  void tellsAFileThatIsNoModel() throws IOException {
    Path text = Files.writeString(folder.resolve("names.bin"), "no model");
    for (Path file : List.of(text, folder, folder.resolve("nowhere.bin"))) {
      var wrong = assertThrows(IllegalArgumentException.class, () -> NameModel.read(file));
      String message = String.valueOf(wrong.getMessage());
      assertEquals("--name-model: must be a ", message.substring(0, 24));
      assertEquals(file.toString(), message.substring(message.lastIndexOf(' ') + 1));
    }
  }

  private static List<String> found(Optional<NameModel> model) {
    var finder = new OfficialFinder(Lexicons.OWN, new Countries(Lexicons.OWN), model);
    return finder.find(document()).stream().map(NameModelTest::shown).toList();
  }

  private static String shown(Official official) {
    return official.name().orElse("null") + ", " + official.role();
  }

  private static ParsedDocument document() {
    var source = new Source(new SourceId("0".repeat(64)), "a.txt", "text/plain", TEXT.length());
    var all = new Span(0, TEXT.length());
    int second = TEXT.indexOf("Nobody");
    return new ParsedDocument(
        source,
        TEXT,
        About.NOTHING.withLanguage("en"),
        List.of(new Paragraph(all, Optional.empty(), OptionalInt.empty())),
        List.of(
            new Sentence(new Span(0, second - 1), 0),
            new Sentence(new Span(second, all.end()), 0)));
  }

  /** A model of names in small letters, such as a chat would have. */
  private Path trained() throws IOException {
    var random = new Random(7);
    List<String> names = List.of("amina", "yusuf", "omar", "leyla", "karim", "said", "nur", "aziz");
    var samples = new ArrayList<NameSample>();
    for (int i = 0; i < 60; i++) {
      String given = names.get(random.nextInt(names.size()));
      String father = names.get(random.nextInt(names.size()));
      String[] words =
          ("The Minister of Justice , " + given + " bint " + father + " , replied .").split(" ");
      var name = new opennlp.tools.util.Span(5, 8, "person");
      samples.add(new NameSample(words, new opennlp.tools.util.Span[] {name}, false));
      samples.add(
          new NameSample("Nobody else did .".split(" "), new opennlp.tools.util.Span[0], true));
    }
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put("Iterations", 30);
    parameters.put("Cutoff", 1);
    var model =
        NameFinderME.train(
            "en",
            "person",
            ObjectStreamUtils.createObjectStream(samples),
            parameters,
            new TokenNameFinderFactory());
    Path file = folder.resolve("names-model.bin");
    try {
      model.serialize(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }
}
