package org.uptake.index;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.uptake.document.Findings;
import org.uptake.document.Inventory;
import org.uptake.document.Kind;
import org.uptake.document.ParseOutcome;
import org.uptake.document.ParseOutcome.Failed;
import org.uptake.document.ParseOutcome.NoText;
import org.uptake.document.Source;
import org.uptake.document.SourceId;
import org.uptake.index.Fields.Unit;
import org.uptake.json.RecordJson;
import org.uptake.version.Outline;
import org.uptake.version.Versions;

/** Reads back the sources that an index holds, whole. */
final class StoredSources {
  private static final Sort BY_LOCATION =
      new Sort(new SortField(Fields.SORTED_LOCATION.key(), SortField.Type.STRING));
  private static final int SHORTEST_PREFIX = 4;

  private final IndexSearcher searcher;

  StoredSources(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  Stream<Findings> findings() throws IOException {
    return documents(is(Fields.OUTCOME, "parsed")).stream()
        .map(document -> RecordJson.findings(record(document)));
  }

  Optional<Findings> findings(SourceId id) throws IOException {
    Query parsed = all(is(Fields.OUTCOME, "parsed"), is(Fields.ID, id.sha256()));
    return documents(parsed).stream()
        .findFirst()
        .map(document -> RecordJson.findings(record(document)));
  }

  List<Source> parsed() throws IOException {
    return sources(documents(is(Fields.OUTCOME, "parsed")));
  }

  List<Outline> outlines() throws IOException {
    var outlines = new ArrayList<Outline>();
    for (LeafReaderContext leaf : searcher.getLeafContexts()) {
      BinaryDocValues values = DocValues.getBinary(leaf.reader(), Fields.OUTLINE.key());
      Bits live = leaf.reader().getLiveDocs();
      while (values.nextDoc() != BinaryDocValues.NO_MORE_DOCS) {
        if (live == null || live.get(values.docID())) {
          outlines.add(Outline.read(BytesRef.deepCopyOf(values.binaryValue()).bytes));
        }
      }
    }
    return outlines;
  }

  List<Source> named(String idOrLocation) throws IOException {
    Query byPrefix =
        idOrLocation.length() < SHORTEST_PREFIX
            ? is(Fields.ID, idOrLocation)
            : new PrefixQuery(new Term(Fields.ID.key(), idOrLocation));
    BytesRef file = FieldAnalyzers.keyword(Fields.FILE, idOrLocation);
    for (Query meant :
        List.of(
            is(Fields.LOCATION, idOrLocation),
            is(Fields.ID, idOrLocation),
            new TermQuery(new Term(Fields.FILE.key(), file)),
            byPrefix)) {
      List<Integer> documents = documents(meant);
      if (!documents.isEmpty()) {
        return sources(documents);
      }
    }
    return List.of();
  }

  Inventory inventory() throws IOException {
    Map<Kind, Long> statements = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      statements.put(kind, count(Unit.STATEMENT, is(Fields.KIND, kind.label())));
    }
    return new Inventory(
        Math.toIntExact(count(Unit.SOURCE, is(Fields.OUTCOME, "parsed"))),
        Versions.of(outlines()).texts(),
        unread("no-text", NoText.class),
        unread("failed", Failed.class),
        sum(Fields.DATE_COUNT),
        sum(Fields.OFFICIAL_COUNT),
        statements);
  }

  private <T extends ParseOutcome> List<T> unread(String label, Class<T> type) throws IOException {
    return documents(is(Fields.OUTCOME, label)).stream()
        .map(document -> type.cast(RecordJson.outcome(record(document))))
        .toList();
  }

  private List<Source> sources(List<Integer> documents) throws IOException {
    var sources = new ArrayList<Source>();
    for (int document : documents) {
      Document stored = stored(document, Fields.ID, Fields.LOCATION, Fields.TYPE, Fields.SIZE);
      sources.add(
          new Source(
              new SourceId(stored.get(Fields.ID.key())),
              stored.get(Fields.LOCATION.key()),
              stored.get(Fields.TYPE.key()),
              stored.getField(Fields.SIZE.key()).numericValue().longValue()));
    }
    return sources;
  }

  /** The Lucene documents of the sources that {@code query} finds, in the order of locations. */
  private List<Integer> documents(Query query) throws IOException {
    int limit = Math.max(1, searcher.getIndexReader().maxDoc());
    ScoreDoc[] found =
        searcher.search(all(query, is(Fields.UNIT, Unit.SOURCE.name())), limit, BY_LOCATION)
            .scoreDocs;
    return Stream.of(found).map(document -> document.doc).toList();
  }

  private long count(Unit unit, Query query) throws IOException {
    return searcher.count(all(query, is(Fields.UNIT, unit.name())));
  }

  private long sum(Fields field) throws IOException {
    long sum = 0;
    for (LeafReaderContext leaf : searcher.getLeafContexts()) {
      NumericDocValues values = leaf.reader().getNumericDocValues(field.key());
      Bits live = leaf.reader().getLiveDocs();
      while (values != null && values.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
        if (live == null || live.get(values.docID())) {
          sum += values.longValue();
        }
      }
    }
    return sum;
  }

  private byte[] record(int document) {
    try {
      IndexableField record = stored(document, Fields.RECORD).getField(Fields.RECORD.key());
      BytesRef bytes = record.binaryValue();
      try (var in =
          new InflaterInputStream(
              new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length))) {
        return in.readAllBytes();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Document stored(int document, Fields... fields) throws IOException {
    Set<String> keys = Stream.of(fields).map(Fields::key).collect(Collectors.toSet());
    return searcher.storedFields().document(document, keys);
  }

  private static Query is(Fields field, String value) {
    return new TermQuery(new Term(field.key(), value));
  }

  private static Query all(Query... queries) {
    var all = new BooleanQuery.Builder();
    for (Query query : queries) {
      all.add(query, Occur.FILTER);
    }
    return all.build();
  }
}
