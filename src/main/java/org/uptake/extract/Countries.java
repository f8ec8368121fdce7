package org.uptake.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.uptake.text.Plain;
import org.uptake.text.Span;
import org.uptake.text.Tsv;

/** The states of the world, by every name that documents give them; from {@code countries.tsv}. */
public final class Countries {
  private final Phrases<String> names;
  private final Phrases<String> adjectives;

  public Countries(Lexicons lexicons) {
    Tsv table =
        lexicons.read(Countries.class, "countries.tsv", Set.of("name", "forms", "adjectives"));
    var byName = new Phrases.Builder<String>();
    var byAdjective = new Phrases.Builder<String>();
    for (Tsv.Row row : table.rows()) {
      String name = row.cell("name");
      byName.add(name, name);
      parts(row.cell("forms")).forEach(form -> byName.add(form, name));
      parts(row.cell("adjectives")).forEach(adjective -> byAdjective.add(adjective, name));
    }
    names = byName.build();
    adjectives = byAdjective.build();
  }

  /**
   * The states named in {@code within}: Kazakhstan, the Republic of Korea; each as its short name.
   */
  public List<Phrases.Match<String>> names(String plain, Span within) {
    return names.find(plain, within);
  }

  /** The states meant by adjectives in {@code within}: Kazakh, Sri Lankan. */
  public List<Phrases.Match<String>> adjectives(String plain, Span within) {
    return adjectives.find(plain, within);
  }

  /** The short name of the state that {@code name} is, where it is one and nothing more. */
  public Optional<String> named(String name) {
    String plain = Plain.of(name).strip();
    return names.find(plain).stream()
        .filter(match -> match.span().length() == plain.length())
        .map(Phrases.Match::entry)
        .findFirst();
  }

  /**
   * The state that a text is about: the one that it names most often, its title counting as ten
   * mentions; absent where no state stands out.
   */
  public Optional<String> mostNamed(String title, String text) {
    Map<String, Long> counts =
        names.find(Plain.of(text)).stream()
            .collect(Collectors.groupingBy(Phrases.Match::entry, Collectors.counting()));
    names.find(Plain.of(title)).forEach(match -> counts.merge(match.entry(), 10L, Long::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .filter(most -> most.getValue() > 1)
        .map(Map.Entry::getKey);
  }

  private static List<String> parts(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\s*;\\s*"));
  }
}
