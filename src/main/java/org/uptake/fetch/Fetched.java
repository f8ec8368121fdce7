package org.uptake.fetch;

import java.nio.file.Path;
import java.util.Optional;

/** What became of an address; each ends as exactly one of these. */
public sealed interface Fetched {
  Address address();

  /** Its bytes are in {@code file}, new or in place of older ones. */
  record Kept(Address address, Path file, long bytes) implements Fetched {}

  /** It was there already; with the same bytes, where it was asked for again. */
  record Known(Address address, Path file) implements Fetched {}

  /** The host does not want it fetched by programs. */
  record Refused(Address address, String reason) implements Fetched {}

  record Failed(Address address, String reason) implements Fetched {}

  /** Where it lies now; absent where it was not fetched, though an older copy may be there. */
  default Optional<Path> place() {
    return switch (this) {
      case Kept kept -> Optional.of(kept.file());
      case Known known -> Optional.of(known.file());
      case Refused refused -> Optional.empty();
      case Failed failed -> Optional.empty();
    };
  }
}
