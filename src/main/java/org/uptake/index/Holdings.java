package org.uptake.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.uptake.document.ParseOutcome;
import org.uptake.document.SourceId;

/**
 * Which sources the index holds, and where. Equal bytes with text are one source, held at the place
 * that came first; a source without text is held at each of its places, since empty files are all
 * alike and each is to be listed.
 */
final class Holdings {
  private record Held(SourceId id, String outcome) {
    boolean parsed() {
      return outcome.equals("parsed");
    }

    boolean failed() {
      return outcome.equals("failed");
    }
  }

  private final Map<String, Held> byLocation = new HashMap<>();
  private final Map<SourceId, String> parsed = new HashMap<>();

  static Holdings of(DirectoryReader reader) throws IOException {
    var holdings = new Holdings();
    for (LeafReaderContext leaf : reader.leaves()) {
      holdings.addAll(leaf.reader());
    }
    return holdings;
  }

  private void addAll(LeafReader leaf) throws IOException {
    SortedDocValues ids = DocValues.getSorted(leaf, Fields.ID.key());
    SortedDocValues locations = DocValues.getSorted(leaf, Fields.LOCATION.key());
    SortedDocValues outcomes = DocValues.getSorted(leaf, Fields.OUTCOME.key());
    Bits live = leaf.getLiveDocs();
    // Only the last document of a block, the source itself, has an outcome.
    while (outcomes.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      int doc = outcomes.docID();
      if ((live == null || live.get(doc)) && ids.advanceExact(doc) && locations.advanceExact(doc)) {
        settle(
            locations.lookupOrd(locations.ordValue()).utf8ToString(),
            new Held(
                new SourceId(ids.lookupOrd(ids.ordValue()).utf8ToString()),
                outcomes.lookupOrd(outcomes.ordValue()).utf8ToString()));
      }
    }
  }

  synchronized boolean has(SourceId id, String location) {
    Held held = byLocation.get(location);
    return parsed.containsKey(id) || (held != null && held.id().equals(id) && !held.failed());
  }

  /** Whether the source may be stored where it lies; if so, nobody else may until it is settled. */
  synchronized boolean claim(ParseOutcome outcome) {
    String location = outcome.source().location();
    return !(outcome instanceof ParseOutcome.Parsed)
        || parsed.computeIfAbsent(outcome.source().id(), id -> location).equals(location);
  }

  synchronized void settle(ParseOutcome outcome) {
    settle(outcome.source().location(), new Held(outcome.source().id(), outcome.label()));
  }

  private void settle(String location, Held held) {
    Held before = byLocation.put(location, held);
    if (before != null && before.parsed() && !(held.parsed() && held.id().equals(before.id()))) {
      parsed.remove(before.id(), location);
    }
    if (held.parsed()) {
      parsed.put(held.id(), location);
    }
  }

  /** Takes a claim back: the source could not be stored. */
  synchronized void release(ParseOutcome outcome) {
    String location = outcome.source().location();
    Held held = byLocation.get(location);
    if (held == null || !held.id().equals(outcome.source().id())) {
      parsed.remove(outcome.source().id(), location);
    }
  }
}
