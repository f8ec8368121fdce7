package org.uptake.ingest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who published a plain text? Said at its end or in a line of the site at its top, if at all. */
final class Publishers {
  private static final int LAST_BLOCKS = 4;
  private static final Pattern SAID =
      Pattern.compile("(?i)(?:published (?:in|by|at)|source|источник|fuente)\\s?:\\s*(.{3,300})");
  private static final Pattern SITE =
      Pattern.compile(
          "(?i)((?:www\\.)?[a-z][a-z0-9-]{1,30}\\.(?:[a-z]{2,3}\\.)?[a-z]{2,4})(?:\\s\\|.*)?");
  private static final Pattern PRESS_OFFICE =
      Pattern.compile("(?i)press (?:service|office|cent(?:re|er)|department)\\.?");
  private static final Pattern NO_NAME =
      Pattern.compile("(?i).*\\d.*|press release|news|statement");

  private Publishers() {}

  static Optional<String> last(List<Block> blocks) {
    List<String> ends = blocks.reversed().stream().limit(LAST_BLOCKS).map(Block::text).toList();
    for (int i = 0; i < ends.size(); i++) {
      String text = ends.get(i);
      Optional<String> found = said(text).or(() -> site(text));
      if (found.isPresent()) {
        return found;
      }
      if (PRESS_OFFICE.matcher(text).matches() && i + 1 < ends.size()) {
        return Optional.of(ends.get(i + 1).replaceAll("[,;]$", ""));
      }
    }
    return blocks.stream().findFirst().map(Block::text).flatMap(Publishers::site);
  }

  /** The last part between commas that is a name. */
  private static Optional<String> said(String text) {
    Matcher said = SAID.matcher(text);
    if (!said.matches()) {
      return Optional.empty();
    }
    return List.of(said.group(1).split(",\\s+")).reversed().stream()
        .map(part -> part.replaceAll("\\.$", "").strip())
        .filter(part -> !part.isEmpty() && !NO_NAME.matcher(part).matches())
        .findFirst();
  }

  private static Optional<String> site(String text) {
    Matcher site = SITE.matcher(text);
    return site.matches() ? Optional.of(site.group(1)) : Optional.empty();
  }
}
