package org.uptake.extract.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uptake.document.ParseOutcome;
import org.uptake.document.ParsedDocument;
import org.uptake.document.Question;
import org.uptake.extract.Countries;
import org.uptake.extract.Lexicons;
import org.uptake.ingest.CorpusReader;

class QuestionFinderTest {
  private static final QuestionFinder FINDER = new QuestionFinder(new Countries(Lexicons.OWN));

  @Test
  void asksForTheStateThatHasTheFloor(@TempDir Path folder) throws Exception {
    assertEquals(
        List.of(
            "[Belgium] When will the Convention be ratified?",
            "[Belgium] Which steps were taken to that end?",
            "[United Kingdom] Do you foresee a reform of the courts?"),
        questions(
            folder,
            "Advance questions to Fiji",
            "BELGIUM",
            "When will the Convention be ratified?",
            "Fiji promised it in 2012. Which steps were taken to that end?",
            "UNITED KINGDOM:",
            "We welcome the new law on courts. Do you foresee a reform of the courts?"));
  }

  @Test
  void namesNobodyWhereStatesAreWhatADocumentSpeaksOf(@TempDir Path folder) throws Exception {
    assertEquals(
        List.of("[] What did the ministers know?"),
        questions(
            folder,
            "The year in review",
            "BELGIUM",
            "Prisons were overcrowded in most towns of the country.",
            "FIJI",
            "A journalist was beaten at the gate of the parliament.",
            "What did the ministers know? Nobody has answered since."));
  }

  @Test
  void knowsTheMarksOfOtherLanguagesAndWhatMayFollowThem(@TempDir Path folder) throws Exception {
    assertEquals(
        List.of(
            "[] Когда будет принят новый закон о мирных собраниях?",
            "[] ¿Cuándo se publicará el informe (de 2019?)"),
        questions(
            folder,
            "Вопросы делегации. Когда будет принят новый закон о мирных собраниях?",
            "¿Cuándo se publicará el informe (de 2019?)"));
  }

  private static List<String> questions(Path folder, String... paragraphs) throws Exception {
    Path file = folder.resolve("questions.txt");
    Files.writeString(file, String.join("\n\n", paragraphs));
    var read = new CorpusReader().read(CorpusReader.files(List.of(file)).getFirst());
    ParsedDocument document = assertInstanceOf(ParseOutcome.Parsed.class, read).document();
    return FINDER.find(document).stream().map(QuestionFinderTest::shown).toList();
  }

  private static String shown(Question question) {
    return question.speakers() + " " + question.evidence().quote();
  }
}
