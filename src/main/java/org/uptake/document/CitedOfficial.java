package org.uptake.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An official with the document that shows the office, so that it can be cited without it.
 *
 * @param source the document's
 * @param published the day the document is dated; absent where it is not known
 * @param copies where else the document's text lies
 */
public record CitedOfficial(
    Source source, Optional<LocalDate> published, Official official, List<Copy> copies) {

  public CitedOfficial {
    copies = List.copyOf(copies);
  }
}
