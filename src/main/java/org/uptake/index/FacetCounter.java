package org.uptake.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongValues;
import org.uptake.document.Facet;
import org.uptake.document.Prints;
import org.uptake.document.Search;
import org.uptake.document.Search.Choice;
import org.uptake.document.SearchOutcome.FacetCounts;
import org.uptake.document.SearchOutcome.ValueCount;

/**
 * Which passages have what was chosen, and how many have which value.
 *
 * <p>The counts of a facet leave aside what was chosen in it, so that the alternatives keep their
 * numbers: a passage that fails in one facet alone counts there. One for a search; not safe to
 * share between threads.
 */
final class FacetCounter {
  /** A passage has all that was chosen. */
  static final int HIT = -1;

  /** A passage fails in more than one facet, or was seen before. */
  static final int MISS = -2;

  private static final int MOST_VALUES = 50;

  private final FacetOrdinals ordinals;
  private final Prints seen;
  private final int[] counts;
  private final FixedBitSet wanted;
  private final FixedBitSet unwanted;
  private final boolean anyChosen;
  private int needed;

  /** The values of the passage that was checked last. */
  private int[] values = new int[64];

  private int size;

  FacetCounter(FacetOrdinals ordinals, Search search) throws IOException {
    this.ordinals = ordinals;
    seen = search.seen();
    counts = new int[ordinals.size()];
    wanted = new FixedBitSet(Math.max(1, ordinals.size()));
    unwanted = new FixedBitSet(Math.max(1, ordinals.size()));
    anyChosen = !search.choices().isEmpty();
    for (Choice choice : search.choices()) {
      choose(choice, ordinals.number(choice.facet(), choice.value()));
    }
  }

  private void choose(Choice choice, int number) {
    if (!choice.excluded()) {
      needed |= 1 << FacetOrdinals.number(choice.facet());
    }
    if (number >= 0) {
      (choice.excluded() ? unwanted : wanted).set(number);
    }
  }

  /** Reads the values of the passages of one leaf; asked with rising documents. */
  final class Leaf {
    private final SortedSetDocValues inLeaf;
    private final LongValues numbers;
    private final NumericDocValues prints;

    Leaf(int leaf) throws IOException {
      inLeaf = ordinals.values(leaf);
      numbers = ordinals.numbers(leaf);
      prints = ordinals.prints(leaf);
    }

    /**
     * {@link #HIT}, {@link #MISS}, or the number of the one facet in which the passage fails. What
     * {@link #count} counts next is this passage.
     */
    int check(int doc) throws IOException {
      if (seen.size() > 0 && prints.advanceExact(doc) && seen.contains(prints.longValue())) {
        return MISS;
      }
      size = inLeaf.advanceExact(doc) ? inLeaf.docValueCount() : 0;
      values = ArrayUtil.growNoCopy(values, size);
      for (int i = 0; i < size; i++) {
        values[i] = (int) numbers.get(inLeaf.nextOrd());
      }
      return anyChosen ? verdict() : HIT;
    }
  }

  private int verdict() {
    int missing = needed;
    int present = 0;
    for (int i = 0; i < size; i++) {
      int facet = 1 << ordinals.facet(values[i]);
      if (unwanted.get(values[i])) {
        present |= facet;
      } else if (wanted.get(values[i])) {
        missing &= ~facet;
      }
    }
    int failing = missing | present;
    return switch (Integer.bitCount(failing)) {
      case 0 -> HIT;
      case 1 -> Integer.numberOfTrailingZeros(failing);
      default -> MISS;
    };
  }

  /** Counts the passage that was checked last, by what came of it. */
  void count(int verdict) {
    for (int i = 0; i < size; i++) {
      if (verdict == HIT || verdict == ordinals.facet(values[i])) {
        counts[values[i]]++;
      }
    }
  }

  /** What was counted; facets of which no passage has a value are left out. */
  List<FacetCounts> counts() throws IOException {
    var all = new ArrayList<FacetCounts>();
    for (Facet facet : Facet.values()) {
      FacetCounts found = counts(facet);
      if (!found.values().isEmpty()) {
        all.add(found);
      }
    }
    return all;
  }

  private FacetCounts counts(Facet facet) throws IOException {
    // Numbers rise with the alphabet, and years are told in their own order, and all of them.
    Comparator<Integer> alphabet = Comparator.naturalOrder();
    Comparator<Integer> byCount = Comparator.comparing(value -> -counts[value]);
    boolean isYear = facet == Facet.YEAR;
    var best =
        new Best<>(
            isYear ? Integer.MAX_VALUE : MOST_VALUES,
            isYear ? alphabet : byCount.thenComparing(alphabet));
    FacetOrdinals.Range range = ordinals.range(facet);
    for (int value = range.first(); value < range.end(); value++) {
      if (counts[value] > 0) {
        best.add(value);
      }
    }
    List<Integer> told = best.inOrder();
    List<String> names = ordinals.names(told);
    var values = new ArrayList<ValueCount>();
    for (int i = 0; i < told.size(); i++) {
      values.add(new ValueCount(names.get(i), counts[told.get(i)]));
    }
    return new FacetCounts(facet, values, best.left());
  }
}
