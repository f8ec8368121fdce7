package org.uptake.followup;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.uptake.document.Statement;

/** How much it tells that two statements share a term: by its class, and the more the rarer. */
final class TermWeights {
  /** What each further term counts, of the one before it: later words only qualify. */
  private static final double FADING = 0.88;

  /** In a smaller collection it would tell little that a term is rare. */
  private static final int FEW = 1000;

  private final Map<String, Double> weights = new HashMap<>();

  TermWeights(List<Statement> all) {
    var statementsWith = new HashMap<String, Integer>();
    for (Statement statement : all) {
      for (String term : statement.terms()) {
        statementsWith.merge(term, 1, Integer::sum);
      }
    }
    statementsWith.forEach(
        (term, with) -> weights.put(term, ofClass(term) * rarity(with, all.size())));
  }

  /** Above 0. */
  double of(String term) {
    Double known = weights.get(term);
    return known == null ? ofClass(term) * rarity(1, 1) : known;
  }

  /** What each term of an action counts, in the order of its words. */
  double[] inOrder(List<String> terms) {
    double[] inOrder = new double[terms.size()];
    double place = 1;
    for (int i = 0; i < inOrder.length; i++) {
      inOrder[i] = place * of(terms.get(i));
      place *= FADING;
    }
    return inOrder;
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
  private static double rarity(int with, int statements) {
    return 0.3 + 0.7 * (1 - Math.log(with) / Math.log(Math.max(FEW, statements + 1)));
  }
}
