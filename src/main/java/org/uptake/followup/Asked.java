package org.uptake.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.uptake.document.Action;

/** An action as it is looked for in later statements; what joining needs is worked out once. */
final class Asked {
  private static final String JOIN = "join";

  private final Action action;
  private final Set<String> terms;
  private final Set<String> families;
  private final List<List<String>> parts;
  private final double[] weights;
  private final double total;

  Asked(Action action, TermWeights weights) {
    this.action = action;
    List<String> inOrder = action.terms();
    this.terms = Set.copyOf(inOrder);
    int first = firstThing(inOrder);
    Set<String> leading = Term.families(inOrder.subList(0, first));
    this.families = leading.isEmpty() ? Term.families(inOrder) : leading;
    this.parts = parts(inOrder, first);
    this.weights = weights.inOrder(inOrder);
    this.total = weights.ofLeading(inOrder);
  }

  Action action() {
    return action;
  }

  Set<String> terms() {
    return terms;
  }

  /**
   * The families of the acts that are to be done: those before the first thing that they are done
   * to, or all where none stands there.
   */
  Set<String> families() {
    return families;
  }

  /**
   * What may be done without the rest: the acts with the first thing that they are done to, and
   * where a treaty is to be joined, with each; the thing stands last.
   */
  List<List<String>> parts() {
    return parts;
  }

  /** What the term at {@code place} counts. */
  double weight(int place) {
    return weights[place];
  }

  /** What all terms count. */
  double total() {
    return total;
  }

  boolean joinsTreaties() {
    return families.contains(JOIN) && terms.stream().anyMatch(Term::isInstrument);
  }

  private static int firstThing(List<String> terms) {
    for (int i = 0; i < terms.size(); i++) {
      if (Term.isThing(terms.get(i))) {
        return i;
      }
    }
    return terms.size();
  }

  private List<List<String>> parts(List<String> terms, int first) {
    List<String> acts = terms.subList(0, first).stream().filter(t -> !Term.isStem(t)).toList();
    var parts = new ArrayList<List<String>>();
    for (int i = first; i < terms.size(); i++) {
      if (Term.isThing(terms.get(i)) && (parts.isEmpty() || families.contains(JOIN))) {
        var part = new ArrayList<>(acts);
        part.add(terms.get(i));
        parts.add(List.copyOf(part));
      }
    }
    return List.copyOf(parts);
  }
}
