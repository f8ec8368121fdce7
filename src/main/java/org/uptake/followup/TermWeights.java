package org.uptake.followup;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.uptake.document.CitedStatement;

/** How much it tells that two statements share a term: by its class, and the more the rarer. */
final class TermWeights {
  /** What each further term counts, of the one before it: later words only qualify. */
  private static final double FADING = 0.88;

  private final Map<String, Integer> statementsWith = new HashMap<>();
  private final int statements;

  TermWeights(List<CitedStatement> all) {
    statements = all.size();
    for (CitedStatement cited : all) {
      for (String term : cited.statement().terms()) {
        statementsWith.merge(term, 1, Integer::sum);
      }
    }
  }

  double of(String term) {
    return ofClass(term) * rarity(term);
  }

  /** Of the terms of an action in the order of its words: what stands first is what is asked. */
  double ofLeading(List<String> terms) {
    return ofLeading(terms, terms);
  }

  /** The same, of those that are {@code among}. */
  double ofLeading(List<String> terms, Collection<String> among) {
    double sum = 0;
    double place = 1;
    for (String term : terms) {
      sum += among.contains(term) ? place * of(term) : 0;
      place *= FADING;
    }
    return sum;
  }

  private static double ofClass(String term) {
    if (Term.isInstrument(term)) {
      return 3;
    }
    if (Term.isObject(term)) {
      return 2.5;
    }
    if (Term.isArea(term)) {
      return 1.2;
    }
    return Term.isStem(term) ? 0.8 : 0.5;
  }

  /** 1 for a term of one statement alone, towards 0.3 for one that all have. */
  private double rarity(String term) {
    int with = statementsWith.getOrDefault(term, 1);
    return 0.3 + 0.7 * (1 - Math.log(with) / Math.log(Math.max(2, statements + 1)));
  }
}
