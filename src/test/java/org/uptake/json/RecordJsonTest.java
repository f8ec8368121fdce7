package org.uptake.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.uptake.document.Findings;
import org.uptake.document.ParseOutcome;
import org.uptake.document.ParseOutcome.Failed;
import org.uptake.document.ParseOutcome.NoText;
import org.uptake.document.ParseOutcome.Parsed;

class RecordJsonTest {

  @Test
  void aRecordReadBackIsWhatWasWritten() throws IOException {
    var random = new RandomFindings(1);
    for (int i = 0; i < 500; i++) {
      Findings findings = random.next();
      assertEquals(findings, RecordJson.findings(bytes(findings)));
      assertEquals(new Parsed(findings.document()), RecordJson.outcome(bytes(findings)));
    }
  }

  @Test
  void aRecordIsOneLineForEveryReaderOfLines() throws IOException {
    var random = new RandomFindings(2);
    for (int i = 0; i < 500; i++) {
      String record = string(bytes(random.next()));
      assertTrue(record.endsWith("}\n"));
      assertFalse(record.strip().matches("(?s).*[\\x00-\\x1f\\x85\\u2028\\u2029].*"), record);
    }
  }

  @Test
  void aSourceWithoutTextKeepsItsReason() throws IOException {
    var random = new RandomFindings(3);
    for (ParseOutcome outcome :
        List.of(
            new NoText(random.source(), "a picture"),
            new Failed(random.source(), "truncated after 12 bytes: " + random.words()))) {
      byte[] record = bytes(outcome);
      assertEquals(outcome, RecordJson.outcome(record));
      assertThrows(IllegalArgumentException.class, () -> RecordJson.findings(record));
      JsonNode json = new ObjectMapper().readTree(record);
      assertEquals(outcome.label(), json.path("outcome").textValue());
      assertTrue(json.path("text").isNull());
      assertTrue(json.path("statements").isArray() && json.path("statements").isEmpty());
    }
  }

  /** The names are a promise to the programs that read them. */
  @ParameterizedTest
  @CsvFileSource(
      resources = "record.fields.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      useHeadersInDisplayName = true)
  void everyPublishedFieldIsThere(String pointer, String type) throws IOException {
    JsonNode field = new ObjectMapper().readTree(bytes(Samples.visit())).at(pointer);
    assertEquals(type, field.getNodeType().toString(), pointer);
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "record.broken.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      useHeadersInDisplayName = true)
  void aBrokenRecordSaysWhatIsWrong(String written, String broken, String message)
      throws IOException {
    String record = string(bytes(Samples.visit()));
    assertTrue(record.contains(written), record);
    IllegalArgumentException problem =
        assertThrows(
            IllegalArgumentException.class,
            () -> RecordJson.findings(record.replace(written, broken)));
    assertTrue(String.valueOf(problem.getMessage()).contains(message), problem.getMessage());
  }

  private static byte[] bytes(Findings findings) throws IOException {
    var out = new ByteArrayOutputStream();
    RecordJson.write(findings, out);
    return out.toByteArray();
  }

  private static byte[] bytes(ParseOutcome outcome) throws IOException {
    var out = new ByteArrayOutputStream();
    RecordJson.write(outcome, out);
    return out.toByteArray();
  }

  private static String string(byte[] record) {
    return new String(record, StandardCharsets.UTF_8);
  }
}
