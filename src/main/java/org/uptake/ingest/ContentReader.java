package org.uptake.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Picks the reader for a file's type, and makes of what it throws a reason. */
final class ContentReader {
  private final TextDecoder decoder = new TextDecoder();

  /** Most folders hold text, pages and PDF alone, which need none of it. */
  private static final class Office {
    static final OfficeFile FILE = new OfficeFile();
  }

  /**
   * Reads a file.
   *
   * @param parts takes the files within it
   */
  Content read(Path path, String type, ForkRequest request, PartsFolder parts) {
    Ocr ocr = Ocr.of(request.ocr());
    Content content = content(path, type, request, ocr, parts);
    return ocr.isWantedLater() ? content.scanned() : content;
  }

  private Content content(Path path, String type, ForkRequest request, Ocr ocr, PartsFolder parts) {
    try {
      Layout layout = layout(path, type, request, ocr, parts);
      if (!parts.tooMuch().isEmpty()) {
        return Content.failed(type, parts.tooMuch(), parts.parts());
      }
      return MediaTypes.isArchive(type)
          ? Content.noText(type, archive(parts.parts().size()), parts.parts())
          : Content.text(type, layout, parts.parts());
    } catch (Wordless e) {
      return Content.noText(type, e.reason(), parts.parts());
    } catch (Unreadable e) {
      return Content.failed(type, e.reason(), parts.parts());
    } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
      return Content.failed(type, Causes.inWords(e), parts.parts());
    }
  }

  private static String archive(int files) {
    return switch (files) {
      case 0 -> "archive without files";
      case 1 -> "archive: the file in it is a source of its own";
      default -> "archive: the " + files + " files in it are sources of their own";
    };
  }

  private Layout layout(Path path, String type, ForkRequest request, Ocr ocr, PartsFolder parts)
      throws IOException, Unreadable, Wordless {
    Optional<String> wordless = MediaTypes.whyWordless(type);
    if (wordless.isPresent()) {
      throw new Wordless(wordless.get());
    }
    if (type.equals("application/pdf")) {
      return PdfFile.layout(Files.readAllBytes(path), request, ocr, parts);
    }
    if (MediaTypes.isPicture(type)) {
      byte[] bytes = Files.readAllBytes(path);
      return PictureFile.layout(bytes, FileHash.of(bytes), ocr, request.knownLanguage());
    }
    if (MediaTypes.isPlain(type)) {
      return plain(type, Files.readAllBytes(path));
    }
    return Office.FILE.layout(path, type, request, parts);
  }

  /** Reads text or a web page, which needs no library that could break. */
  Layout plain(String type, byte[] bytes) throws Wordless {
    return MediaTypes.isPage(type)
        ? WebPage.layout(decoder.text(bytes, WebPage.declared(bytes)))
        : TextFile.layout(decoder.text(bytes, Optional.empty()));
  }
}
