package org.uptake.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.uptake.document.Findings;
import org.uptake.document.ParseOutcome;

/**
 * A source's record: what it is, what became of it, its text and all that was found in it, as one
 * line of JSON.
 *
 * <p>UTF-8, absent values as {@code null}, dates as ISO 8601, offsets in UTF-16 code units of
 * {@code text}. A record that is read back equals the one that was written, also where its text
 * holds half surrogate pairs: surrogates are written as escapes. Evidence is taken to be of the
 * record's own source. Safe to share between threads.
 */
public final class RecordJson {
  private RecordJson() {}

  /** Writes the record of a source with text, and a line feed; leaves {@code out} open. */
  public static void write(Findings findings, OutputStream out) throws IOException {
    try (JsonGenerator json = Json.to(out)) {
      RecordWriter.write(json, findings);
    }
    out.write('\n');
  }

  /**
   * Writes the record of a source in which nothing was looked for, and a line feed: no findings,
   * and no text but that of a parsed document. Leaves {@code out} open.
   */
  public static void write(ParseOutcome outcome, OutputStream out) throws IOException {
    try (JsonGenerator json = Json.to(out)) {
      RecordWriter.write(json, outcome);
    }
    out.write('\n');
  }

  /**
   * Reads the record of a source with text.
   *
   * @param record as written, with or without the line feed
   * @throws IllegalArgumentException where it is no such record; says what is wrong
   */
  public static Findings findings(byte[] record) {
    return RecordReader.findings(RecordReader.tree(record));
  }

  public static Findings findings(String record) {
    return findings(record.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads what became of the source, of any record.
   *
   * @throws IllegalArgumentException where it is no record; says what is wrong
   */
  public static ParseOutcome outcome(byte[] record) {
    return RecordReader.outcome(RecordReader.tree(record));
  }
}
