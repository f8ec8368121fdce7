package org.uptake.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uptake.document.About;
import org.uptake.document.ParseOutcome.Parsed;
import org.uptake.document.ParsedDocument;

class MailHeadTest {
  private final CorpusReader reader = new CorpusReader();
  private final Path folder;

  MailHeadTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private ParsedDocument parsed(String name, byte[] bytes) throws IOException {
    return assertInstanceOf(Parsed.class, reader.read(MadeFiles.file(folder, name, bytes)))
        .document();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"Press Office\" <press@court.example>|Mon, 30 Apr 2007 23:30:00 -1100 (SST)"
            + "|Press Office|2007-04-30",
        "press@court.example|30 Apr 07 10:00:00 GMT|press@court.example|2007-04-30",
        "<press@court.example>|Mon, 30 Apr 2007 10:00:00 MSK|press@court.example|2007-04-30",
        "=?koi8-r?B?8NLF09Mt08zV1sLB?= <p@x.example>|Mon, 30 Apr 2007 10:00 +0600"
            + "|Пресс-служба|2007-04-30",
        "'Office of Press' <press@court.example>|Mon Apr 30 10:00:00 2007|Office of Press|2007-04-30",
        "Ministry of Example <m@x.example>|Montag|Ministry of Example|-",
        "Ministry of Example <m@x.example>|some day|Ministry of Example|-",
      })
  void readsWhoSentAMailAndWhen(String from, String date, String sender, String day)
      throws IOException {
    String mail =
        "From: "
            + from
            + "\r\nTo: all@x.example\r\nSubject: The court answers\r\nDate: "
            + date
            + "\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
            + "The court answered the committee.\r\n";
    About about = parsed("mail.eml", mail.getBytes(UTF_8)).about();
    assertEquals("The court answers", about.title().orElse("-"));
    assertEquals(sender, about.publisher().orElse("-"));
    assertEquals(day, about.published().map(Object::toString).orElse("-"));
  }

  @Test
  void readsAMessageOfOutlook() throws IOException {
    ParsedDocument message =
        parsed(
            "letter.msg",
            MadeFiles.msg(
                "The court answers",
                "Press Office",
                "The court answered the committee.\r\n",
                Instant.parse("2007-04-30T10:00:00Z")));
    assertEquals("The court answers", message.about().title().orElse("-"));
    assertEquals("Press Office", message.about().publisher().orElse("-"));
    assertEquals("2007-04-30", message.about().published().orElseThrow().toString());
    assertEquals(
        List.of("The court answers", "The court answered the committee."),
        message.paragraphs().stream().map(p -> p.span().of(message.text())).toList());
  }
}
