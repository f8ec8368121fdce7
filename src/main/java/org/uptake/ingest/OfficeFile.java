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
import org.apache.tika.parser.PasswordProvider;
import org.apache.tika.parser.external.CompositeExternalParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.uptake.document.About;
import org.xml.sax.SAXException;

/**
 * Reads every other format by Tika: office documents, mails, books, slides, sheets.
 *
 * <p>What is embedded, attached or packed is a file of its own: it is handed on, not read here.
 */
final class OfficeFile {
  private static final String MAIL = "message/rfc822";

  private final Parser parser;

  /** The parsers that start other programs are left out. */
  OfficeFile() {
    parser =
        new DefaultParser(
            MediaTypeRegistry.getDefaultRegistry(),
            new ServiceLoader(OfficeFile.class.getClassLoader()),
            List.of(TesseractOCRParser.class, CompositeExternalParser.class));
  }

  Layout layout(Path path, String mediaType, ForkRequest request, PartsFolder parts)
      throws IOException, Unreadable {
    var metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, request.name());
    metadata.set(Metadata.CONTENT_TYPE, mediaType);
    var blocks = new XhtmlBlocks(request.mostCharacters());
    parts.within(family(mediaType), blocks);
    try (TikaInputStream stream = TikaInputStream.get(path)) {
      parser.parse(stream, blocks, metadata, context(parts, request.knownPassword()));
    } catch (XhtmlBlocks.TooLong e) {
      throw new Unreadable("more than " + request.mostCharacters() + " characters of text");
    } catch (EncryptedDocumentException e) {
      throw Unreadable.locked(request.knownPassword());
    } catch (TikaException | SAXException e) {
      if (Causes.chain(e).anyMatch(XhtmlBlocks.TooLong.class::isInstance)) {
        throw new Unreadable("more than " + request.mostCharacters() + " characters of text");
      }
      if (Causes.chain(e).anyMatch(Causes::isPassword)) {
        throw Unreadable.locked(request.knownPassword());
      }
      throw new Unreadable(Causes.inWords(e));
    }
    return MailHead.isMail(mediaType)
        ? MailHead.layout(blocks.blocks(), metadata, date(path, mediaType))
        : new Layout(blocks.blocks(), about(metadata, blocks.blocks()));
  }

  private static PartsFolder.Family family(String mediaType) {
    if (MediaTypes.isArchive(mediaType)) {
      return PartsFolder.Family.ARCHIVE;
    }
    return MailHead.isMail(mediaType) ? PartsFolder.Family.MAIL : PartsFolder.Family.DOCUMENT;
  }

  private static Optional<String> date(Path path, String mediaType) throws IOException {
    if (!mediaType.equals(MAIL)) {
      return Optional.empty();
    }
    try (InputStream stream = Files.newInputStream(path)) {
      return MailHead.date(stream.readNBytes(MailHead.HEAD_BYTES));
    }
  }

  private static ParseContext context(PartsFolder parts, Optional<String> password) {
    var context = new ParseContext();
    password.ifPresent(known -> context.set(PasswordProvider.class, of -> known));
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
