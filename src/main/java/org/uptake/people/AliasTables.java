package org.uptake.people;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.uptake.document.Source;

/** The tables of aliases in the folders that documents lie in, each read once. */
final class AliasTables {
  private final Map<Path, Optional<Aliases>> byFolder = new HashMap<>();

  /** Whom the user says that it is; the nearest table that names it decides. */
  Optional<String> personOf(Appearance appearance) {
    Path folder = Path.of(Source.onDisk(appearance.cited().source().location())).getParent();
    while (folder != null) {
      Optional<String> person =
          byFolder
              .computeIfAbsent(folder, AliasTables::table)
              .flatMap(aliases -> aliases.personOf(appearance));
      if (person.isPresent()) {
        return person;
      }
      folder = folder.getParent();
    }
    return Optional.empty();
  }

  private static Optional<Aliases> table(Path folder) {
    return Optional.of(folder.resolve(Aliases.FILE_NAME))
        .filter(Files::isRegularFile)
        .map(Aliases::read);
  }
}
