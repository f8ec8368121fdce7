package org.uptake.ingest;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;

/**
 * Names for the files within a file, each once. They are shown and asked for, and never used as a
 * path; what would lead out of the file ({@code ../}, a drive) is left out all the same.
 */
final class PartNames {
  private static final int LONGEST = 300;
  private static final Pattern SEPARATOR = Pattern.compile("[/\\\\]+");
  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:");

  /** How often a name was given already. */
  private final Map<String, Integer> given = new HashMap<>();

  private int count;

  /**
   * The name that the file gives, else a number.
   *
   * @param extension for a number, with its dot
   */
  String of(Metadata metadata, String extension) {
    count++;
    String name =
        Stream.of(
                metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY),
                metadata.get(TikaCoreProperties.INTERNAL_PATH))
            .flatMap(given -> Optional.ofNullable(given).stream())
            .map(PartNames::safe)
            .filter(safe -> !safe.isEmpty())
            .findFirst()
            .orElse(count + extension);
    return once(name);
  }

  static String safe(String given) {
    String name =
        SEPARATOR
            .splitAsStream(given)
            .map(PartNames::part)
            .filter(part -> !part.isEmpty() && !part.equals(".") && !part.equals(".."))
            .filter(part -> !DRIVE.matcher(part).matches())
            .collect(Collectors.joining("/"));
    return name.length() <= LONGEST ? name : name.substring(name.length() - LONGEST);
  }

  /** Without what ends a line or cannot be seen; {@code !} at its end would look like a part. */
  private static String part(String given) {
    String clean = CleanText.of(given);
    return clean.endsWith("!") ? clean + "_" : clean;
  }

  private String once(String name) {
    String free = name;
    while (given.merge(free.toLowerCase(Locale.ROOT), 1, Integer::sum) > 1) {
      free = numbered(name, given.getOrDefault(name.toLowerCase(Locale.ROOT), 1));
    }
    return free;
  }

  private static String numbered(String name, int number) {
    int dot = name.lastIndexOf('.') > name.lastIndexOf('/') ? name.lastIndexOf('.') : 0;
    String mark = " (" + number + ")";
    return dot > 0 ? name.substring(0, dot) + mark + name.substring(dot) : name + mark;
  }
}
