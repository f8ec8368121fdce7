package org.uptake.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.uptake.document.SourceId;

/**
 * Of each source what a search must know at once: where it ends, where it stands in the order of
 * locations, its day, and which others have the same text. Read once for a reader; sources are
 * numbered from 0 in the order of the index.
 */
final class SourceRanks {
  /** Of a source without a day. */
  static final int NO_DAY = Integer.MIN_VALUE;

  private final int[] firstOfLeaf;
  private final int[] docs;
  private final int[] ranks;
  private final int[] days;
  private final String[] locations;

  /** Of each source all that have its text, the counted one first; none where it is alone. */
  private final int[][] copies;

  private SourceRanks(int leaves, List<Entry> entries) {
    firstOfLeaf = new int[leaves + 1];
    docs = entries.stream().mapToInt(Entry::doc).toArray();
    days = entries.stream().mapToInt(Entry::day).toArray();
    locations = entries.stream().map(Entry::location).toArray(String[]::new);
    entries.forEach(entry -> firstOfLeaf[entry.leaf + 1]++);
    for (int leaf = 0; leaf < leaves; leaf++) {
      firstOfLeaf[leaf + 1] += firstOfLeaf[leaf];
    }
    ranks = new int[docs.length];
    copies = new int[docs.length][];
    Arrays.fill(copies, new int[0]);
    Integer[] byLocation = new Integer[docs.length];
    Arrays.setAll(byLocation, number -> number);
    Arrays.sort(byLocation, Comparator.comparing(number -> locations[number]));
    for (int rank = 0; rank < byLocation.length; rank++) {
      ranks[byLocation[rank]] = rank;
    }
  }

  private record Entry(int leaf, int doc, int day, String location, SourceId id) {}

  /**
   * Reads the sources with text.
   *
   * @param copies of each text that several have all of them, the counted one first
   */
  static SourceRanks of(IndexReader reader, List<List<SourceId>> copies) throws IOException {
    var entries = new ArrayList<Entry>();
    for (LeafReaderContext leaf : reader.leaves()) {
      entries.addAll(entries(leaf));
    }
    var ranks = new SourceRanks(reader.leaves().size(), entries);
    ranks.addCopies(entries, copies);
    return ranks;
  }

  private static List<Entry> entries(LeafReaderContext context) throws IOException {
    LeafReader leaf = context.reader();
    SortedDocValues outcomes = DocValues.getSorted(leaf, Fields.OUTCOME.key());
    SortedDocValues locations = DocValues.getSorted(leaf, Fields.SORTED_LOCATION.key());
    SortedDocValues ids = DocValues.getSorted(leaf, Fields.ID.key());
    NumericDocValues days = DocValues.getNumeric(leaf, Fields.DAY.key());
    Bits live = leaf.getLiveDocs();
    int parsed = outcomes.lookupTerm(new BytesRef("parsed"));
    var entries = new ArrayList<Entry>();
    while (outcomes.nextDoc() != SortedDocValues.NO_MORE_DOCS) {
      int doc = outcomes.docID();
      if (outcomes.ordValue() == parsed && (live == null || live.get(doc))) {
        locations.advanceExact(doc);
        ids.advanceExact(doc);
        entries.add(
            new Entry(
                context.ord,
                doc,
                days.advanceExact(doc) ? (int) days.longValue() : NO_DAY,
                locations.lookupOrd(locations.ordValue()).utf8ToString(),
                new SourceId(ids.lookupOrd(ids.ordValue()).utf8ToString())));
      }
    }
    return entries;
  }

  private void addCopies(List<Entry> entries, List<List<SourceId>> texts) {
    Map<SourceId, Integer> numbers = new HashMap<>();
    for (int number = 0; number < entries.size(); number++) {
      numbers.put(entries.get(number).id, number);
    }
    for (List<SourceId> text : texts) {
      int[] all = text.stream().filter(numbers::containsKey).mapToInt(numbers::get).toArray();
      for (int number : all) {
        copies[number] = all;
      }
    }
  }

  /** How many sources there are. */
  int size() {
    return docs.length;
  }

  /** All sources whose text is that of this one, the counted first; none where it is alone. */
  int[] copies(int source) {
    return copies[source];
  }

  boolean hasCopies(int source) {
    return copies[source].length > 0;
  }

  /** The last Lucene document of the source, counted in its leaf. */
  int doc(int source) {
    return docs[source];
  }

  /** The place in the order of locations. */
  int rank(int source) {
    return ranks[source];
  }

  /** Counted from 1970-01-01, or {@link #NO_DAY}. */
  int day(int source) {
    return days[source];
  }

  String location(int source) {
    return locations[source];
  }

  /** The leaf in which the source lies. */
  int leaf(int source) {
    int leaf = Arrays.binarySearch(firstOfLeaf, source);
    // Of leaves without sources the last that begins there holds it.
    leaf = leaf < 0 ? -leaf - 2 : leaf;
    while (firstOfLeaf[leaf + 1] <= source) {
      leaf++;
    }
    return leaf;
  }

  /** Whether any of some sources lies in a leaf. */
  boolean isIn(int leaf, Collection<Integer> some) {
    return some.stream()
        .anyMatch(source -> firstOfLeaf[leaf] <= source && source < firstOfLeaf[leaf + 1]);
  }

  /** The source of the leaf in which a Lucene document lies, at {@code from} or behind it. */
  int sourceOf(int leaf, int doc, int from) {
    int source = Math.max(from, firstOfLeaf[leaf]);
    int end = firstOfLeaf[leaf + 1];
    int step = 1;
    while (source + step < end && docs[source + step] < doc) {
      source += step;
      step *= 2;
    }
    int found = Arrays.binarySearch(docs, source, Math.min(source + step + 1, end), doc);
    return found < 0 ? -found - 1 : found;
  }

  /** Where the block of the source begins, counted in its leaf; others may stand before it. */
  int start(int source) {
    int leaf = leaf(source);
    return source == firstOfLeaf[leaf] ? 0 : docs[source - 1] + 1;
  }
}
