package org.uptake.version;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.uptake.document.About;
import org.uptake.document.ParsedDocument;
import org.uptake.document.Source;
import org.uptake.document.SourceId;

/**
 * What must be known of a document to tell whether it is a copy: less than a kilobyte, so that
 * those of all documents can be held against each other without reading one of them.
 */
public record Outline(Source source, About about, Signature signature) {

  private static final int ABSENT = -1;

  /** Of the copies of one text the one that is counted comes first. */
  static final Comparator<Outline> BY_RANK =
      Comparator.comparing((Outline outline) -> outline.about.published().orElse(LocalDate.MAX))
          .thenComparing(outline -> -outline.signature.letters())
          .thenComparing(outline -> outline.source.location())
          .thenComparing(outline -> outline.source.id().sha256());

  /** Takes time with the length of the text: a second for 100 million characters or so. */
  public static Outline of(ParsedDocument document) {
    return new Outline(document.source(), document.about(), Signature.of(document.text()));
  }

  /** To be stored. */
  public byte[] bytes() throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    write(out, Optional.of(source.id().sha256()));
    write(out, Optional.of(source.location()));
    write(out, Optional.of(source.mediaType()));
    out.writeLong(source.size());
    signature.write(out);
    write(out, about.title());
    write(out, about.publisher());
    write(out, about.published().map(LocalDate::toString));
    write(out, about.language());
    write(out, about.country());
    write(out, about.record());
    write(out, about.address());
    return bytes.toByteArray();
  }

  /**
   * What {@link #bytes} gave.
   *
   * @throws IOException where it gave something else
   */
  public static Outline read(byte[] bytes) throws IOException {
    var in = new DataInputStream(new ByteArrayInputStream(bytes));
    var source =
        new Source(
            new SourceId(word(in).orElseThrow(EOFException::new)),
            word(in).orElseThrow(EOFException::new),
            word(in).orElseThrow(EOFException::new),
            in.readLong());
    Signature signature = Signature.read(in);
    var about =
        new About(
            word(in),
            word(in),
            word(in).map(LocalDate::parse),
            word(in),
            word(in),
            word(in),
            word(in));
    return new Outline(source, about, signature);
  }

  private static void write(DataOutputStream out, Optional<String> word) throws IOException {
    byte[] utf8 = word.orElse("").getBytes(UTF_8);
    out.writeInt(word.isPresent() ? utf8.length : ABSENT);
    out.write(utf8);
  }

  private static Optional<String> word(DataInputStream in) throws IOException {
    int length = in.readInt();
    return length == ABSENT
        ? Optional.empty()
        : Optional.of(new String(in.readNBytes(length), UTF_8));
  }
}
