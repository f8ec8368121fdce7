package org.uptake.workspace;

import java.util.Map;
import java.util.Optional;
import org.uptake.extract.Extractor;
import org.uptake.index.FindingsWriter;
import org.uptake.ingest.CorpusReader;

/** The version as the jar's manifest tells it; a program that runs from its classes has none. */
public final class Version {
  private Version() {}

  /** For people. */
  public static String own() {
    return packaged().orElse("(not packaged)");
  }

  /** Of the program and of what its results hang on. */
  static Map<String, String> all() {
    return Map.of(
        "Uptake", own(),
        "Java", Runtime.version().toString(),
        "Tika", CorpusReader.version(),
        "OpenNLP", Extractor.version(),
        "Lucene", FindingsWriter.version());
  }

  /** The bare number; 0 where there is none. */
  public static String number() {
    return packaged().orElse("0");
  }

  private static Optional<String> packaged() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
  }
}
