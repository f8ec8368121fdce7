package org.uptake.ingest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Property;
import org.apache.tika.mime.MediaType;
import org.uptake.document.About;
import org.uptake.ingest.Content.Ending;

/** Content as metadata, which is what Tika's server process can send back. */
final class ForkMessage {
  private static final Property TYPE = Property.internalText("uptake:type");
  private static final Property ENDING = Property.internalText("uptake:ending");
  private static final Property REASON = Property.internalText("uptake:reason");
  private static final Property TITLE = Property.internalText("uptake:title");
  private static final Property PUBLISHER = Property.internalText("uptake:publisher");
  private static final Property PUBLISHED = Property.internalText("uptake:published");
  private static final Property LANGUAGE = Property.internalText("uptake:language");
  private static final Property COUNTRY = Property.internalText("uptake:country");

  private static final Property LEFT = Property.internalText("uptake:left");
  private static final Property SCANNED = Property.internalText("uptake:scanned");

  /** Of each block: its page or nothing, its label behind a sign or nothing, heading, text. */
  private static final Property BLOCKS = Property.internalTextBag("uptake:blocks");

  private static final int FIELDS = 4;

  /** Of each part: where it lies, its name. */
  private static final Property PARTS = Property.internalTextBag("uptake:parts");

  private ForkMessage() {}

  /** What Tika itself says of the file. */
  static String type(Metadata metadata) {
    return Optional.ofNullable(MediaType.parse(metadata.get(Metadata.CONTENT_TYPE)))
        .map(type -> type.getBaseType().toString())
        .orElse(MediaTypes.UNKNOWN);
  }

  static void write(Content content, Metadata metadata) {
    metadata.set(TYPE, content.mediaType());
    metadata.set(ENDING, content.ending().name());
    metadata.set(REASON, content.reason());
    About about = content.layout().about();
    about.title().ifPresent(title -> metadata.set(TITLE, title));
    about.publisher().ifPresent(publisher -> metadata.set(PUBLISHER, publisher));
    about.published().ifPresent(day -> metadata.set(PUBLISHED, day.toString()));
    about.language().ifPresent(language -> metadata.set(LANGUAGE, language));
    about.country().ifPresent(country -> metadata.set(COUNTRY, country));
    content.layout().left().ifPresent(pages -> metadata.set(LEFT, pages));
    metadata.set(SCANNED, Boolean.toString(content.isScanned()));
    metadata.set(
        BLOCKS,
        content.layout().blocks().stream().flatMap(ForkMessage::fields).toArray(String[]::new));
    metadata.set(
        PARTS,
        content.parts().stream()
            .flatMap(part -> Stream.of(part.path().toString(), part.name()))
            .toArray(String[]::new));
  }

  private static Stream<String> fields(Block block) {
    return Stream.of(
        block.page().isPresent() ? Integer.toString(block.page().getAsInt()) : "",
        block.label().map(label -> "=" + label).orElse(""),
        block.heading() ? "heading" : "",
        block.text());
  }

  /** Absent where the process wrote nothing of the kind. */
  static Optional<Content> read(Metadata metadata) {
    String ending = metadata.get(ENDING);
    if (ending == null) {
      return Optional.empty();
    }
    var about =
        new About(
            said(metadata, TITLE),
            said(metadata, PUBLISHER),
            said(metadata, PUBLISHED).map(LocalDate::parse),
            said(metadata, LANGUAGE),
            said(metadata, COUNTRY));
    return Optional.of(
        new Content(
            metadata.get(TYPE),
            new Layout(blocks(metadata.getValues(BLOCKS)), about, said(metadata, LEFT)),
            parts(metadata.getValues(PARTS)),
            Ending.valueOf(ending),
            metadata.get(REASON),
            Boolean.parseBoolean(metadata.get(SCANNED))));
  }

  private static Optional<String> said(Metadata metadata, Property property) {
    return Optional.ofNullable(metadata.get(property));
  }

  private static List<Block> blocks(String[] fields) {
    var blocks = new ArrayList<Block>();
    for (int i = 0; i < fields.length; i += FIELDS) {
      blocks.add(
          new Block(
              fields[i + 3],
              fields[i].isEmpty()
                  ? OptionalInt.empty()
                  : OptionalInt.of(Integer.parseInt(fields[i])),
              fields[i + 1].isEmpty() ? Optional.empty() : Optional.of(fields[i + 1].substring(1)),
              !fields[i + 2].isEmpty()));
    }
    return blocks;
  }

  private static List<Part> parts(String[] fields) {
    var parts = new ArrayList<Part>();
    for (int i = 0; i < fields.length; i += 2) {
      parts.add(new Part(Path.of(fields[i]), fields[i + 1]));
    }
    return parts;
  }
}
