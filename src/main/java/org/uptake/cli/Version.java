package org.uptake.cli;

import java.util.Map;
import java.util.Optional;
import org.uptake.extract.Extractor;
import org.uptake.index.FindingsWriter;
import org.uptake.ingest.CorpusReader;
import picocli.CommandLine.IVersionProvider;

/** The version as the jar's manifest tells it; a program that runs from its classes has none. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"Uptake " + own()};
  }

  private static String own() {
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
  static String number() {
    return packaged().orElse("0");
  }

  private static Optional<String> packaged() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
  }
}
