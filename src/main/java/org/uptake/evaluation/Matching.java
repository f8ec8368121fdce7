package org.uptake.evaluation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Who is whose partner: what was annotated and what was found, one to one. */
record Matching<A, F>(List<Pair<A, F>> pairs, List<A> missed, List<F> spurious) {

  record Pair<A, F>(A annotated, F found) {}

  Matching {
    pairs = List.copyOf(pairs);
    missed = List.copyOf(missed);
    spurious = List.copyOf(spurious);
  }

  /**
   * Pairs by the first rule that joins two, in the order of the lists; the strictest rule first.
   */
  static <A, F> Matching<A, F> of(List<A> annotated, List<F> found, List<BiPredicate<A, F>> rules) {
    var pairs = new ArrayList<Pair<A, F>>();
    var missed = new ArrayList<>(annotated);
    var spurious = new ArrayList<>(found);
    for (BiPredicate<A, F> rule : rules) {
      for (Iterator<A> each = missed.iterator(); each.hasNext(); ) {
        A one = each.next();
        Optional<F> partner = take(spurious, other -> rule.test(one, other));
        if (partner.isPresent()) {
          pairs.add(new Pair<>(one, partner.get()));
          each.remove();
        }
      }
    }
    return new Matching<>(pairs, missed, spurious);
  }

  private static <F> Optional<F> take(List<F> from, Predicate<F> wanted) {
    for (Iterator<F> each = from.iterator(); each.hasNext(); ) {
      F one = each.next();
      if (wanted.test(one)) {
        each.remove();
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }
}
