package org.uptake.extract.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.uptake.extract.Lexicons;
import org.uptake.extract.Phrases;
import org.uptake.text.Span;
import org.uptake.text.Tsv;

/**
 * Finds the main subjects of a sentence or a passage, as ids of {@code themes.tsv}.
 *
 * <p>Each theme gets the weights of its terms, a repeated one once and each further one at half of
 * the one before, so that a long list of one subject does not drown the others; the heaviest few
 * are the subjects.
 */
final class ThemeFinder {
  private static final String INSTRUMENT = "ins:";
  private static final String NO_THEME = "-";

  /** One weak term alone is no subject. */
  private static final int LIGHTEST = 2;

  /** Beside the heaviest theme another counts only from this share of its weight on. */
  private static final double SHARE = 0.6;

  private static final int MOST = 4;

  private record Weight(String theme, int weight) {}

  private final Phrases<List<Weight>> terms;
  private final Map<String, List<Weight>> ofInstruments;

  ThemeFinder(Lexicons lexicons) {
    Set<String> themes =
        lexicons.read(ThemeFinder.class, "themes.tsv", Set.of("theme", "label")).rows().stream()
            .map(row -> row.cell("theme"))
            .collect(Collectors.toSet());
    var byTerm = new LinkedHashMap<String, Map<String, Integer>>();
    for (Tsv.Row row : terms(lexicons).rows()) {
      Weight weight = weight(row, themes);
      for (String term : row.cell("terms").split("\\s*;\\s*")) {
        Map<String, Integer> weights = byTerm.computeIfAbsent(term, key -> new LinkedHashMap<>());
        if (!weight.theme().equals(NO_THEME)) {
          weights.merge(weight.theme(), weight.weight(), Math::max);
        }
      }
    }
    var builder = new Phrases.Builder<List<Weight>>();
    var instruments = new HashMap<String, List<Weight>>();
    byTerm.forEach(
        (term, weights) -> {
          List<Weight> list =
              weights.entrySet().stream()
                  .map(entry -> new Weight(entry.getKey(), entry.getValue()))
                  .toList();
          if (term.startsWith(INSTRUMENT)) {
            instruments.put(term.substring(INSTRUMENT.length()), list);
          } else {
            builder.add(term, list);
          }
        });
    terms = builder.build();
    ofInstruments = Map.copyOf(instruments);
  }

  static Tsv terms(Lexicons lexicons) {
    return lexicons.read(
        ThemeFinder.class, "en.theme-terms.tsv", Set.of("theme", "weight", "terms"));
  }

  private static Weight weight(Tsv.Row row, Set<String> themes) {
    String theme = row.cell("theme");
    String weight = row.cell("weight");
    if (!theme.equals(NO_THEME) && !themes.contains(theme)) {
      throw new IllegalArgumentException(
          row.place() + ": theme must be one of themes.tsv or -, got " + theme);
    }
    if (!weight.matches("\\d")) {
      throw new IllegalArgumentException(row.place() + ": weight must be 0 to 9, got " + weight);
    }
    return new Weight(theme, Integer.parseInt(weight));
  }

  /**
   * One to four themes, the heaviest first; none where nothing tells.
   *
   * @param instruments the treaties that are named there, by their short names
   */
  List<String> themes(String plain, Span within, Collection<String> instruments) {
    var weights = new LinkedHashMap<String, List<Integer>>();
    var counted = new HashSet<String>();
    for (Phrases.Match<List<Weight>> match : terms.find(plain, within)) {
      if (counted.add(match.span().of(plain).toLowerCase(Locale.ROOT))) {
        add(match.entry(), weights);
      }
    }
    Set.copyOf(instruments)
        .forEach(name -> add(ofInstruments.getOrDefault(name, List.of()), weights));
    return heaviest(weights);
  }

  private static void add(List<Weight> terms, Map<String, List<Integer>> weights) {
    for (Weight term : terms) {
      weights.computeIfAbsent(term.theme(), key -> new ArrayList<>()).add(term.weight());
    }
  }

  private static List<String> heaviest(Map<String, List<Integer>> weights) {
    if (weights.isEmpty()) {
      return List.of();
    }
    var scores = new HashMap<String, Double>();
    weights.forEach((theme, ofTerms) -> scores.put(theme, score(ofTerms)));
    double top = scores.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    return scores.entrySet().stream()
        .filter(theme -> theme.getValue() >= Math.max(LIGHTEST, SHARE * top))
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The heaviest term in full, each further one at half of the one before. */
  private static double score(List<Integer> weights) {
    weights.sort(Comparator.reverseOrder());
    double score = 0;
    double share = 1;
    for (int weight : weights) {
      score += share * weight;
      share /= 2;
    }
    return score;
  }
}
