package org.uptake.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.uptake.document.About;
import org.uptake.document.Source;
import org.uptake.document.Stamp;
import org.uptake.text.Sha256;

/**
 * A file that is there to be read.
 *
 * @param location the path as it was given, with {@code /} between its parts; of a file within
 *     another, the other's, {@code !/}, and its path there: {@code batch.zip!/annex/2.docx}
 * @param told what a {@code manifest.tsv} beside it says of it; this has the last word
 * @param within what it says of the files within, by their paths there
 */
public record CorpusFile(Path path, String location, Told told, Map<String, Told> within) {
  public CorpusFile {
    within = Map.copyOf(within);
  }

  /** A file of which no manifest says anything but {@code known}. */
  CorpusFile(Path path, String location, About known) {
    this(path, location, new Told(known, Optional.empty()), Map.of());
  }

  @Override
  public String toString() {
    return location;
  }

  /**
   * A file within this one. Where the manifest does not say otherwise, it is of this one's country
   * and record.
   */
  CorpusFile part(Part part) {
    var below = new TreeMap<String, Told>();
    String into = part.name() + Source.INTO;
    within.forEach(
        (name, what) -> {
          if (name.startsWith(into)) {
            below.put(name.substring(into.length()), what);
          }
        });
    Told own = within.getOrDefault(part.name(), Told.NOTHING);
    return new CorpusFile(
        part.path(), location + Source.INTO + part.name(), own.or(told.ofAllWithin()), below);
  }

  /** The location of a path. */
  public static String location(Path path) {
    return path.toString().replace('\\', '/');
  }

  /** The last part of the location. */
  String fileName() {
    return location.substring(location.lastIndexOf('/') + 1);
  }

  /** How the file is now; of size -1 where it cannot be asked. */
  public Stamp stamp() {
    try {
      var attributes = Files.readAttributes(path, BasicFileAttributes.class);
      return new Stamp(attributes.size(), attributes.lastModifiedTime().toMillis(), digest());
    } catch (IOException e) {
      return new Stamp(-1, Stamp.UNKNOWN, digest());
    }
  }

  private String digest() {
    return told.equals(Told.NOTHING) && within.isEmpty()
        ? ""
        : Sha256.shortHex(
            told.words() + new TreeMap<>(within).values().stream().map(Told::words).toList());
  }
}
