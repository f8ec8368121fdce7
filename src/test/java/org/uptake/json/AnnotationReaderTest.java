package org.uptake.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.uptake.document.Kind;
import org.uptake.document.Relation;
import org.uptake.evaluation.Accepted;
import org.uptake.evaluation.AnnotatedAction;
import org.uptake.evaluation.AnnotatedDate;
import org.uptake.evaluation.AnnotatedDocument;
import org.uptake.evaluation.AnnotatedLink;
import org.uptake.evaluation.AnnotatedOfficial;
import org.uptake.evaluation.AnnotatedStatement;
import org.uptake.evaluation.DocumentName;

class AnnotationReaderTest {

  @ParameterizedTest
  @CsvFileSource(
      resources = "annotation.broken.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      numLinesToSkip = 1)
  void tellsTheFileAndTheFieldThatAreBroken(String json, String told) {
    var e =
        assertThrows(
            IllegalArgumentException.class,
            () -> AnnotationReader.document("a.json", json.getBytes(UTF_8)));
    assertTrue(String.valueOf(e.getMessage()).startsWith(told), e.getMessage());
    assertFalse(String.valueOf(e.getMessage()).contains("\n"), e.getMessage());
  }

  @Test
  void readsEveryField() {
    AnnotatedDocument document =
        AnnotationReader.document(
            "a.json",
            """
            {"doc": "folder/a.b.html", "title": "A visit", "published": "2007-04-30",
             "accept_published": ["2007-05-01"], "language": "en", "note": "of no interest here",
             "dates": [{"text": "last May", "value": "2006-05", "accept": ["2007-05"],
                        "optional": true}],
             "officials": [{"name": "Ann Bell", "aliases": ["Bell"], "role": "Judge",
                            "accept_roles": [null], "institution": null,
                            "accept_institutions": ["Court"]}],
             "statements": [{"sentence": "She asked B to act.", "kind": "recommendation",
                             "speaker": "Ann Bell", "addressee": null,
                             "accept_addressees": ["B"],
                             "actions": [{"text": "act", "accept": ["to act"],
                                          "instrument": "CAT", "optional": true}],
                             "themes": ["torture"], "accept_themes": ["remedies"]}]}
            """
                .getBytes(UTF_8));
    assertEquals(
        new AnnotatedDocument(
            new DocumentName("a.b"),
            List.of("2007-04-30", "2007-05-01"),
            Optional.of("en"),
            List.of(new AnnotatedDate("last May", List.of("2006-05", "2007-05"), true)),
            List.of(
                new AnnotatedOfficial(
                    Optional.of("Ann Bell"),
                    List.of("Bell"),
                    new Accepted(List.of(Optional.of("Judge"), Optional.empty())),
                    new Accepted(List.of(Optional.empty(), Optional.of("Court"))),
                    false)),
            List.of(
                new AnnotatedStatement(
                    "She asked B to act.",
                    Kind.RECOMMENDATION,
                    new Accepted(List.of(Optional.of("Ann Bell"))),
                    new Accepted(List.of(Optional.empty(), Optional.of("B"))),
                    List.of(
                        new AnnotatedAction(List.of("act", "to act"), Optional.of("CAT"), true)),
                    Set.of("torture"),
                    Set.of("remedies"),
                    false))),
        document);
  }

  @Test
  void readsTheExamplesOfTheDocumentation() throws IOException {
    List<String> examples =
        Pattern.compile("(?s)```json\n(.*?)```")
            .matcher(Files.readString(Path.of("docs/annotations.md")))
            .results()
            .map(example -> example.group(1))
            .toList();
    assertEquals(2, examples.size());
    AnnotatedDocument document =
        AnnotationReader.document("visit.json", examples.getFirst().getBytes(UTF_8));
    assertEquals(2, document.statements().size());
    List<AnnotatedLink> links =
        AnnotationReader.links("followups.json", examples.getLast().getBytes(UTF_8));
    assertEquals(document.name(), links.getFirst().recommendation().document());
  }

  @Test
  void readsLinksAndTellsWhichOneIsBroken() {
    String link =
        "[{\"recommendation\": {\"doc\": \"a.txt\", \"sentence\": \"Do it.\"},"
            + " \"evidence\": {\"doc\": \"b.txt\", \"sentence\": \"Done.\"},"
            + " \"relation\": \"acted\", \"accept_relations\": [\"planned\"]}]";
    assertEquals(
        List.of(
            new AnnotatedLink(
                new AnnotatedLink.End(new DocumentName("a"), "Do it."),
                new AnnotatedLink.End(new DocumentName("b"), "Done."),
                Relation.ACTED,
                Set.of(Relation.PLANNED),
                false)),
        AnnotationReader.links("f.json", link.getBytes(UTF_8)));
    byte[] broken = link.replace("acted", "was done").getBytes(UTF_8);
    var e =
        assertThrows(
            IllegalArgumentException.class, () -> AnnotationReader.links("f.json", broken));
    assertTrue(
        String.valueOf(e.getMessage())
            .startsWith("f.json: [0].relation: relation must be one of [repeats, acted"),
        e.getMessage());
  }
}
