package org.uptake.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.uptake.text.Tsv;

/**
 * Rules kept as lines: a name, a pattern, an example that it must find and a counter-example that
 * it must not; further columns are the reader's own.
 *
 * <p>Patterns are regular expressions over {@link org.uptake.text.Plain} text. A line whose name is
 * in braces, {@code {month}}, is no rule but a piece that later patterns use by that name.
 */
public record RuleBook(String name, List<Rule> rules) {
  public static final Set<String> COLUMNS = Set.of("name", "pattern", "example", "counterexample");
  private static final Pattern PIECE = Pattern.compile("\\{[a-z][a-z-]*\\}");

  public RuleBook {
    rules = List.copyOf(rules);
  }

  /** One rule; {@code row} holds its other columns. */
  public record Rule(String name, Pattern pattern, Tsv.Row row) {

    /**
     * The words of the group {@code group}; empty where the pattern lacks it or it matched none.
     */
    public String group(Matcher matcher, String group) {
      if (!pattern.namedGroups().containsKey(group)) {
        return "";
      }
      String words = matcher.group(group);
      return words == null ? "" : words;
    }
  }

  /**
   * Reads the rules of {@code table}.
   *
   * @param flags of {@link Pattern#compile(String, int)}
   * @throws IllegalArgumentException where a pattern is broken or uses an unknown piece
   */
  public static RuleBook of(Tsv table, int flags) {
    Map<String, String> pieces = new LinkedHashMap<>();
    var rules = new ArrayList<Rule>();
    for (Tsv.Row row : table.rows()) {
      String name = row.cell("name");
      String pattern = filled(row, pieces);
      if (PIECE.matcher(name).matches()) {
        pieces.put(name, "(?:" + pattern + ")");
      } else {
        rules.add(new Rule(name, compiled(row, pattern, flags), row));
      }
    }
    return new RuleBook(table.name(), rules);
  }

  private static String filled(Tsv.Row row, Map<String, String> pieces) {
    return PIECE
        .matcher(row.cell("pattern"))
        .replaceAll(
            piece -> {
              String pattern = pieces.get(piece.group());
              if (pattern == null) {
                throw new IllegalArgumentException(
                    row.place() + ": no line above gives " + piece.group());
              }
              return Matcher.quoteReplacement(pattern);
            });
  }

  private static Pattern compiled(Tsv.Row row, String pattern, int flags) {
    try {
      return Pattern.compile(pattern, flags);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(row.place() + ": " + e.getMessage(), e);
    }
  }
}
