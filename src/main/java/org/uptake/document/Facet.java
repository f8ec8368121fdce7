package org.uptake.document;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** By what hits are counted and chosen. A passage may have several values of one, or none. */
public enum Facet {
  /** Of the document's own day. */
  YEAR,
  /** The label under which people count the document with others. */
  RECORD,
  KIND,
  THEME,
  SPEAKER,
  ADDRESSEE,
  OFFICIAL,
  INSTRUMENT,
  PUBLISHER,
  COUNTRY,
  LANGUAGE,
  /** The media type. */
  TYPE;

  /** As questions, addresses and records write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** That of a label, in any case. */
  public static Optional<Facet> named(String label) {
    return Stream.of(values()).filter(facet -> facet.label().equalsIgnoreCase(label)).findFirst();
  }
}
