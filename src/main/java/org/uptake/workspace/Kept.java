package org.uptake.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uptake.document.Anchor;
import org.uptake.document.Decision;
import org.uptake.review.ReviewFile;
import org.uptake.review.ReviewPlaces;

/**
 * A file to which decisions were added.
 *
 * @param damaged where its last line is now, since it was broken off
 */
public record Kept(Path file, Optional<Path> damaged) {

  /** Keeps decisions beside the documents that they are about. */
  public static List<Kept> of(List<Decision> decisions, ReviewPlaces places) throws IOException {
    Map<Path, List<Decision>> byFile = new LinkedHashMap<>();
    for (Decision decision : decisions) {
      Path file = places.nearest(place(decision.subject().anchor())).path();
      byFile.computeIfAbsent(file, path -> new ArrayList<>()).add(decision);
    }
    var kept = new ArrayList<Kept>();
    for (var each : byFile.entrySet()) {
      kept.add(new Kept(each.getKey(), new ReviewFile(each.getKey()).append(each.getValue())));
    }
    return kept;
  }

  /** Where the document lies, from where we are. */
  public static String place(Anchor anchor) {
    Path here = Path.of("").toAbsolutePath().normalize();
    Path whole = Path.of(anchor.document());
    return (whole.startsWith(here) ? here.relativize(whole) : whole).toString().replace('\\', '/');
  }
}
