package org.uptake.index;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields of the index: those that a question may name, then those that only we read. */
enum Fields {
  TEXT(Reading.WORDS),
  TITLE(Reading.WORDS),
  KIND(Reading.KEYWORD),
  THEME(Reading.KEYWORD),
  INSTRUMENT(Reading.KEYWORD),
  SPEAKER(Reading.NAME),
  ADDRESSEE(Reading.NAME),
  OFFICIAL(Reading.NAME),
  ROLE(Reading.NAME),
  INSTITUTION(Reading.NAME),
  /** The document's own day. */
  PUBLISHED(Reading.DAYS),
  /** Another name for the document's own day; nothing is kept under it. */
  YEAR(Reading.DAYS),
  /** The dates that the text names, each from its first to its last day. */
  DATE(Reading.DAYS),
  PUBLISHER(Reading.NAME),
  COUNTRY(Reading.NAME),
  LANGUAGE(Reading.KEYWORD),
  /** The media type. */
  TYPE(Reading.KEYWORD),
  /** The location, and each end of it that begins after a slash: the last is the file's name. */
  FILE(Reading.KEYWORD),

  /** What a Lucene document stands for: a {@link Unit}. */
  UNIT(Reading.NONE),
  ID(Reading.NONE),
  /** On every Lucene document of a source: what a new version replaces. */
  LOCATION(Reading.NONE),
  /** The location once more, on the source itself, to sort by. */
  SORTED_LOCATION(Reading.NONE),
  /** The document's own day, on the source itself, to sort by. */
  DAY(Reading.NONE),
  OUTCOME(Reading.NONE),
  SIZE(Reading.NONE),
  BEGIN(Reading.NONE),
  /** Equal for equal words, by which a passage is known again. */
  PRINT(Reading.NONE),
  /** What the passage is counted by. */
  FACET(Reading.NONE),
  LABEL(Reading.NONE),
  PAGE(Reading.NONE),
  /** The source's record as JSON, deflated. */
  RECORD(Reading.NONE),
  /** What tells whether the source is a copy of another. */
  OUTLINE(Reading.NONE),
  DATE_COUNT(Reading.NONE),
  OFFICIAL_COUNT(Reading.NONE),

  /** The location, on the document that says how its file was. */
  PLACE(Reading.NONE),
  /** The id of what lies there. */
  HELD(Reading.NONE),
  BYTES(Reading.NONE),
  ENDING(Reading.NONE),
  MODIFIED(Reading.NONE),
  TOLD(Reading.NONE),
  GONE(Reading.NONE);

  /** How the words of a field are read, in documents and in questions alike. */
  enum Reading {
    WORDS,
    NAME,
    KEYWORD,
    DAYS,
    NONE
  }

  /** What a Lucene document stands for; the source itself is the last of its block. */
  enum Unit {
    PASSAGE,
    STATEMENT,
    SOURCE,
    /** Stands alone, for a location: a source's or that of a copy. */
    PLACE
  }

  private final String key;
  private final Reading reading;

  Fields(Reading reading) {
    this.key = name().toLowerCase(Locale.ROOT);
    this.reading = reading;
  }

  /** The name in the index and in questions. */
  String key() {
    return key;
  }

  Reading reading() {
    return reading;
  }

  /** The field that a question may name so. */
  static Optional<Fields> named(String key) {
    return legal().filter(field -> field.key.equals(key)).findFirst();
  }

  /** All that a question may name, for messages. */
  static String names() {
    return legal().map(Fields::key).collect(Collectors.joining(", "));
  }

  private static Stream<Fields> legal() {
    return Stream.of(values()).filter(field -> field.reading != Reading.NONE);
  }
}
