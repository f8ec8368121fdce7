package org.uptake.ingest;

import java.io.IOException;
import java.util.Optional;
import org.uptake.document.ParseOutcome;
import org.uptake.document.ParsedDocument;
import org.uptake.document.Source;

/** Picks the reader for a file's type and makes an outcome of what it gives or throws. */
final class FileReader {
  private final Limits limits;
  private final TextDecoder decoder = new TextDecoder();
  private final Ocr ocr;

  FileReader(Limits limits) {
    this.limits = limits;
    this.ocr = new Ocr(Optional.empty(), limits.time().multipliedBy(3).dividedBy(4));
  }

  /** Made when the first file comes, since it reads long tables. */
  private static final class Loaded {
    static final MediaTypes TYPES = new MediaTypes();
  }

  /** Most folders hold text, pages and PDF alone, which need none of it. */
  private static final class Office {
    static final OfficeFile FILE = new OfficeFile(Loaded.TYPES.registry());
  }

  ParseOutcome read(CorpusFile file, Source untyped, byte[] bytes) {
    Source source = untyped;
    try {
      String type = Loaded.TYPES.of(file.path());
      source = new Source(untyped.id(), untyped.location(), type, untyped.size());
      ParsedDocument document = DocumentMaker.make(source, layout(file, type, bytes), file.known());
      return document.paragraphs().isEmpty()
          ? new ParseOutcome.NoText(source, "no words in it")
          : new ParseOutcome.Parsed(document);
    } catch (Wordless e) {
      return new ParseOutcome.NoText(source, e.reason());
    } catch (Unreadable e) {
      return new ParseOutcome.Failed(source, e.reason());
    } catch (IOException
        | RuntimeException
        | StackOverflowError
        | OutOfMemoryError
        | LinkageError e) {
      return new ParseOutcome.Failed(source, Causes.inWords(e));
    }
  }

  private Layout layout(CorpusFile file, String type, byte[] bytes)
      throws IOException, Unreadable, Wordless {
    Optional<String> wordless = MediaTypes.whyWordless(type);
    if (wordless.isPresent()) {
      throw new Wordless(wordless.get());
    }
    if (type.equals("application/pdf")) {
      return PdfFile.layout(bytes, limits.characters(), ocr, file.known().language());
    }
    if (MediaTypes.isPicture(type)) {
      return PictureFile.layout(bytes, FileHash.of(bytes), ocr, file.known().language());
    }
    if (MediaTypes.isPage(type)) {
      return WebPage.layout(decoder.text(bytes, WebPage.declared(bytes)));
    }
    if (MediaTypes.isText(type) || type.equals(MediaTypes.UNKNOWN)) {
      return TextFile.layout(decoder.text(bytes, Optional.empty()));
    }
    return Office.FILE.layout(file.path(), type, limits.characters());
  }
}
