package org.uptake.document;

/** What became of a source: every source of a run ends as exactly one of these. */
public sealed interface ParseOutcome {

  Source source();

  /** As written in records and tables: {@code parsed}, {@code no-text}, {@code failed}. */
  default String label() {
    return switch (this) {
      case Parsed parsed -> "parsed";
      case NoText noText -> "no-text";
      case Failed failed -> "failed";
    };
  }

  /**
   * Text was found in it.
   *
   * @param left which of its pages were not read though they may hold text, and why; else empty
   */
  record Parsed(ParsedDocument document, String left) implements ParseOutcome {

    public Parsed(ParsedDocument document) {
      this(document, "");
    }

    @Override
    public Source source() {
      return document.source();
    }
  }

  /** It was read and holds no text: an empty file, a picture, scanned pages. */
  record NoText(Source source, String reason) implements ParseOutcome {}

  /** It could not be read; {@code cause} is one line for people. */
  record Failed(Source source, String cause) implements ParseOutcome {}
}
