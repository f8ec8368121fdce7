package org.uptake.workspace;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.uptake.extract.Lexicons;
import org.uptake.extract.statement.StatementFinder;

/**
 * The themes that there are, those of the user's lexicon too.
 *
 * @param labels what people read, by ids
 */
public record Themes(Map<String, String> labels) {
  public Themes {
    labels = Map.copyOf(labels);
  }

  public static Themes of(Lexicons lexicons) {
    var labels = new LinkedHashMap<String, String>();
    lexicons
        .read(StatementFinder.class, "themes.tsv", Set.of("theme", "label"))
        .rows()
        .forEach(row -> labels.put(row.cell("theme"), row.cell("label")));
    return new Themes(labels);
  }

  /**
   * Whether there are such themes.
   *
   * @throws IllegalArgumentException where one of {@code ids}, as {@code --theme} gave them, is
   *     none
   */
  public void check(List<String> ids) {
    List<String> unknown = ids.stream().filter(id -> !labels.containsKey(id)).toList();
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "--theme: must be one of "
              + String.join(", ", new TreeSet<>(labels.keySet()))
              + "; got "
              + unknown.stream().map(id -> "'" + id + "'").collect(joining(", ")));
    }
  }
}
