package org.uptake.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What the XMP packet of a PDF says of the document (ISO 16684-1).
 *
 * <p>The days on which the file was made or changed are not the document's: a text of 2007 that was
 * converted in 2019 is of 2007. A {@code dc:date} that only repeats one of them is no day either.
 */
record PdfPacket(
    Optional<String> title,
    Optional<String> publisher,
    Optional<LocalDate> published,
    Optional<String> language) {

  private static final int MOST_BYTES = 1 << 20;
  private static final PdfPacket NOTHING =
      new PdfPacket(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  private static final List<String> OF_THE_TEXT =
      List.of("prism:publicationDate", "prism:coverDate", "dcterms:issued");
  private static final List<String> OF_THE_FILE =
      List.of("xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate", "xap:CreateDate");

  static PdfPacket of(PDDocumentCatalog catalog) {
    PDMetadata packet = catalog.getMetadata();
    if (packet == null) {
      return NOTHING;
    }
    try (InputStream stream = packet.exportXMPMetadata()) {
      byte[] bytes = stream.readNBytes(MOST_BYTES);
      return of(Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser()));
    } catch (IOException e) {
      return NOTHING;
    }
  }

  private static PdfPacket of(Document packet) {
    Set<LocalDate> ofTheFile =
        OF_THE_FILE.stream()
            .flatMap(name -> each(packet, name))
            .flatMap(day -> Days.of(day).stream())
            .collect(Collectors.toSet());
    return new PdfPacket(
        each(packet, "dc:title").findFirst(),
        each(packet, "dc:publisher").findFirst(),
        OF_THE_TEXT.stream()
            .flatMap(name -> each(packet, name))
            .flatMap(day -> Days.of(day).stream())
            .findFirst()
            .or(
                () ->
                    each(packet, "dc:date")
                        .flatMap(day -> Days.of(day).stream())
                        .filter(day -> !ofTheFile.isEmpty() && !ofTheFile.contains(day))
                        .findFirst()),
        each(packet, "dc:language").findFirst());
  }

  /** What stands under {@code name}: as elements, in lists of them, or as an attribute. */
  private static Stream<String> each(Document packet, String name) {
    Stream<String> elements =
        packet.getElementsByTag(name).stream()
            .flatMap(
                element -> {
                  List<Element> items = element.getElementsByTag("rdf:li");
                  return (items.isEmpty() ? List.of(element) : items).stream();
                })
            .map(Element::text);
    Stream<String> attributes =
        packet.getElementsByTag("rdf:Description").stream()
            .map(description -> description.attr(name));
    return Stream.concat(elements, attributes).map(CleanText::of).filter(CleanText::hasWords);
  }
}
