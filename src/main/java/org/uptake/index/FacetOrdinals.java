package org.uptake.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.MultiDocValues.MultiSortedSetDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;
import org.uptake.document.Facet;

/**
 * The numbers of all facets' values in an index, and which passage has which. Read once for a
 * reader; may be shared between threads.
 */
final class FacetOrdinals {
  private static final List<Facet> FACETS = List.of(Facet.values());
  private static final Range NONE = new Range(0, 0);

  private final List<LeafReaderContext> leaves;
  private final IndexReader reader;
  private final Map<Facet, Range> ranges = new EnumMap<>(Facet.class);
  private final List<LongValues> numbers = new ArrayList<>();
  private final int size;
  private final byte[] facets;

  /** The values of one facet: from {@code first} up to but not {@code end}. */
  record Range(int first, int end) {}

  FacetOrdinals(IndexReader reader) throws IOException {
    this.reader = reader;
    leaves = reader.leaves();
    SortedSetDocValues all = all();
    size = Math.toIntExact(all.getValueCount());
    OrdinalMap mapping = all instanceof MultiSortedSetDocValues multi ? multi.mapping : null;
    for (LeafReaderContext leaf : leaves) {
      numbers.add(mapping == null ? LongValues.IDENTITY : mapping.getGlobalOrds(leaf.ord));
    }
    facets = new byte[size];
    for (Facet facet : Facet.values()) {
      var range = new Range(first(all, FacetTerms.first(facet)), first(all, FacetTerms.end(facet)));
      ranges.put(facet, range);
      for (int value = range.first; value < range.end; value++) {
        facets[value] = (byte) number(facet);
      }
    }
  }

  private SortedSetDocValues all() throws IOException {
    SortedSetDocValues all = MultiDocValues.getSortedSetValues(reader, Fields.FACET.key());
    return all == null ? DocValues.emptySortedSet() : all;
  }

  private static int first(SortedSetDocValues all, BytesRef term) throws IOException {
    long found = all.lookupTerm(term);
    return Math.toIntExact(found < 0 ? -found - 1 : found);
  }

  /** How many values all facets have. */
  int size() {
    return size;
  }

  Range range(Facet facet) {
    return ranges.getOrDefault(facet, NONE);
  }

  /** A small number for each facet. */
  static int number(Facet facet) {
    return FACETS.indexOf(facet);
  }

  /** The number of the facet of a value. */
  int facet(int value) {
    return facets[value];
  }

  /** The number of a value; below 0 where no passage has it. */
  int number(Facet facet, String value) throws IOException {
    return Math.toIntExact(all().lookupTerm(FacetTerms.of(facet, value)));
  }

  /** Reads off the words of values, on one thread. */
  interface Names {
    String of(int value) throws IOException;
  }

  Names names() throws IOException {
    SortedSetDocValues all = all();
    return value -> FacetTerms.value(all.lookupOrd(value), FACETS.get(facet(value)));
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
    return numbers.get(leaf);
  }
}
