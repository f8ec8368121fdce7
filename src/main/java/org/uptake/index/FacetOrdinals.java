package org.uptake.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;
import org.uptake.document.Facet;

/**
 * The numbers of all facets' values in an index, and which passage has which. Read once for a
 * reader; may be shared between threads.
 */
final class FacetOrdinals {
  private static final List<Facet> FACETS = List.of(Facet.values());
  private static final Range NONE = new Range(0, 0);

  private final List<LeafReaderContext> leaves;
  private final OrdinalMap numbers;
  private final Map<Facet, Range> ranges = new EnumMap<>(Facet.class);
  private final byte[] facets;

  /** The values of one facet: from {@code first} up to but not {@code end}. */
  record Range(int first, int end) {}

  FacetOrdinals(IndexReader reader) throws IOException {
    leaves = reader.leaves();
    SortedSetDocValues[] values = ofLeaves();
    numbers = OrdinalMap.build(null, values, PackedInts.DEFAULT);
    facets = new byte[size()];
    for (int value = 0; value < facets.length; value++) {
      Facet facet = FacetTerms.facet(term(value, values));
      facets[value] = (byte) number(facet);
      int first = ranges.getOrDefault(facet, new Range(value, value)).first;
      ranges.put(facet, new Range(first, value + 1));
    }
  }

  private SortedSetDocValues[] ofLeaves() throws IOException {
    var values = new SortedSetDocValues[leaves.size()];
    for (LeafReaderContext leaf : leaves) {
      values[leaf.ord] = values(leaf.ord);
    }
    return values;
  }

  private BytesRef term(int value, SortedSetDocValues[] values) throws IOException {
    return values[numbers.getFirstSegmentNumber(value)].lookupOrd(
        numbers.getFirstSegmentOrd(value));
  }

  /** A small number for each facet. */
  static int number(Facet facet) {
    return FACETS.indexOf(facet);
  }

  /** How many values all facets have. */
  int size() {
    return Math.toIntExact(numbers.getValueCount());
  }

  Range range(Facet facet) {
    return ranges.getOrDefault(facet, NONE);
  }

  /** The number of the facet of a value. */
  int facet(int value) {
    return facets[value];
  }

  /** The number of a value; below 0 where no passage has it. */
  int number(Facet facet, String value) throws IOException {
    BytesRef term = FacetTerms.of(facet, value);
    for (LeafReaderContext leaf : leaves) {
      long inLeaf = values(leaf.ord).lookupTerm(term);
      if (inLeaf >= 0) {
        return Math.toIntExact(numbers(leaf.ord).get(inLeaf));
      }
    }
    return -1;
  }

  /** The words of some values. */
  List<String> names(List<Integer> some) throws IOException {
    SortedSetDocValues[] values = ofLeaves();
    var names = new ArrayList<String>();
    for (int value : some) {
      names.add(FacetTerms.value(term(value, values)));
    }
    return names;
  }

  /** The values of the passages of one leaf, by their numbers there. */
  SortedSetDocValues values(int leaf) throws IOException {
    return DocValues.getSortedSet(leaves.get(leaf).reader(), Fields.FACET.key());
  }

  /** By which the passages of one leaf are known again. */
  NumericDocValues prints(int leaf) throws IOException {
    return DocValues.getNumeric(leaves.get(leaf).reader(), Fields.PRINT.key());
  }

  /** The number in the index for a number in a leaf. */
  LongValues numbers(int leaf) {
    return numbers.getGlobalOrds(leaf);
  }
}
