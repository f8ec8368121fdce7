package org.uptake.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.tika.config.ServiceLoader;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.parser.DefaultParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.external.CompositeExternalParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.uptake.document.About;
import org.xml.sax.SAXException;

/**
 * Reads every other format by Tika: office documents, mails, books, slides, sheets.
 *
 * <p>What is embedded or attached is a document of its own and is not read here.
 */
final class OfficeFile {
  private static final String MAIL = "message/rfc822";

  private final Parser parser;

  /** The parsers that start other programs are left out. */
  OfficeFile(MediaTypeRegistry types) {
    parser =
        new DefaultParser(
            types,
            new ServiceLoader(OfficeFile.class.getClassLoader()),
            List.of(TesseractOCRParser.class, CompositeExternalParser.class));
  }

  Layout layout(Path path, String mediaType, int mostCharacters) throws IOException, Unreadable {
    var metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, path.getFileName().toString());
    metadata.set(Metadata.CONTENT_TYPE, mediaType);
    var blocks = new XhtmlBlocks(mostCharacters);
    try (TikaInputStream stream = TikaInputStream.get(path)) {
      parser.parse(
          stream, blocks, metadata, context(new MailParts(mediaType.equals(MAIL), blocks)));
    } catch (XhtmlBlocks.TooLong e) {
      throw new Unreadable("more than " + mostCharacters + " characters of text");
    } catch (EncryptedDocumentException e) {
      throw new Unreadable("password protected");
    } catch (TikaException | SAXException e) {
      if (Causes.chain(e).anyMatch(XhtmlBlocks.TooLong.class::isInstance)) {
        throw new Unreadable("more than " + mostCharacters + " characters of text");
      }
      throw new Unreadable(Causes.inWords(e));
    }
    return MailHead.isMail(mediaType)
        ? MailHead.layout(blocks.blocks(), metadata, date(path, mediaType))
        : new Layout(blocks.blocks(), about(metadata, blocks.blocks()));
  }

  private static Optional<String> date(Path path, String mediaType) throws IOException {
    if (!mediaType.equals(MAIL)) {
      return Optional.empty();
    }
    try (InputStream stream = Files.newInputStream(path)) {
      return MailHead.date(stream.readNBytes(MailHead.HEAD_BYTES));
    }
  }

  private static ParseContext context(MailParts parts) {
    var context = new ParseContext();
    context.set(EmbeddedDocumentExtractor.class, parts);
    var office = new OfficeParserConfig();
    office.setIncludeHeadersAndFooters(false);
    office.setIncludeDeletedContent(false);
    office.setIncludeMoveFromContent(false);
    office.setIncludeSlideMasterContent(false);
    office.setWriteSelectHeadersInBody(false);
    context.set(OfficeParserConfig.class, office);
    return context;
  }

  private static About about(Metadata metadata, List<Block> blocks) {
    return new About(
        Titles.shown(Optional.ofNullable(metadata.get(TikaCoreProperties.TITLE)), blocks),
        Optional.ofNullable(metadata.get(TikaCoreProperties.PUBLISHER))
            .map(CleanText::of)
            .filter(CleanText::hasWords),
        Optional.empty(),
        Optional.ofNullable(metadata.get(TikaCoreProperties.LANGUAGE))
            .filter(tag -> tag.matches("[a-z]{2}(?:-.*)?"))
            .map(tag -> tag.substring(0, 2)),
        Optional.empty());
  }
}
