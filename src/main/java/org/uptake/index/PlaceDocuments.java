package org.uptake.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.uptake.document.Place;
import org.uptake.document.SourceId;
import org.uptake.document.Stamp;
import org.uptake.index.Fields.Unit;

/** Places as Lucene documents, one each, and back. */
final class PlaceDocuments {
  private PlaceDocuments() {}

  /** What finds the document of a location. */
  static Term term(String location) {
    return new Term(Fields.PLACE.key(), location);
  }

  static Document of(Place place) {
    var document = new Document();
    document.add(new StringField(Fields.UNIT.key(), Unit.PLACE.name(), Field.Store.NO));
    document.add(new StringField(Fields.PLACE.key(), place.location(), Field.Store.NO));
    words(document, Fields.PLACE, place.location());
    words(document, Fields.HELD, place.id().sha256());
    words(document, Fields.ENDING, place.ending());
    words(document, Fields.TOLD, place.stamp().told());
    number(document, Fields.BYTES, place.stamp().size());
    number(document, Fields.MODIFIED, place.stamp().modified());
    number(document, Fields.GONE, place.gone() ? 1 : 0);
    return document;
  }

  private static void words(Document document, Fields field, String value) {
    document.add(new SortedDocValuesField(field.key(), new BytesRef(value)));
  }

  private static void number(Document document, Fields field, long value) {
    document.add(new NumericDocValuesField(field.key(), value));
  }

  /**
   * All places of an index; of a source without such a document, since a crash came between, the
   * one that it was stored for, as a file of which nothing is known.
   */
  static List<Place> all(DirectoryReader reader) throws IOException {
    Map<String, Place> places = new LinkedHashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      for (Place place : sources(leaf.reader())) {
        places.put(place.location(), place);
      }
    }
    for (LeafReaderContext leaf : reader.leaves()) {
      for (Place place : places(leaf.reader())) {
        Place source = places.get(place.location());
        // What the source says counts: it is stored first.
        if (source == null ? place.isCopy() : place.id().equals(source.id())) {
          places.put(place.location(), place);
        }
      }
    }
    return List.copyOf(places.values());
  }

  private static List<Place> sources(LeafReader leaf) throws IOException {
    var found = new ArrayList<Place>();
    SortedDocValues locations = DocValues.getSorted(leaf, Fields.SORTED_LOCATION.key());
    SortedDocValues ids = DocValues.getSorted(leaf, Fields.ID.key());
    // Only the last document of a block, the source itself, has an outcome.
    SortedDocValues outcomes = DocValues.getSorted(leaf, Fields.OUTCOME.key());
    var unknown = new Stamp(-1, Stamp.UNKNOWN, "");
    for (int doc = next(outcomes, leaf.getLiveDocs());
        doc >= 0;
        doc = next(outcomes, leaf.getLiveDocs())) {
      found.add(
          new Place(
              value(locations, doc),
              new SourceId(value(ids, doc)),
              value(outcomes, doc),
              unknown,
              false));
    }
    return found;
  }

  private static List<Place> places(LeafReader leaf) throws IOException {
    var found = new ArrayList<Place>();
    SortedDocValues locations = DocValues.getSorted(leaf, Fields.PLACE.key());
    SortedDocValues ids = DocValues.getSorted(leaf, Fields.HELD.key());
    SortedDocValues endings = DocValues.getSorted(leaf, Fields.ENDING.key());
    SortedDocValues told = DocValues.getSorted(leaf, Fields.TOLD.key());
    NumericDocValues sizes = DocValues.getNumeric(leaf, Fields.BYTES.key());
    NumericDocValues modified = DocValues.getNumeric(leaf, Fields.MODIFIED.key());
    NumericDocValues gone = DocValues.getNumeric(leaf, Fields.GONE.key());
    for (int doc = next(locations, leaf.getLiveDocs());
        doc >= 0;
        doc = next(locations, leaf.getLiveDocs())) {
      found.add(
          new Place(
              value(locations, doc),
              new SourceId(value(ids, doc)),
              value(endings, doc),
              new Stamp(value(sizes, doc), value(modified, doc), value(told, doc)),
              value(gone, doc) == 1));
    }
    return found;
  }

  /** The next document that has a value and is not deleted; below 0 at the end. */
  private static int next(SortedDocValues values, @Nullable Bits live) throws IOException {
    int doc = values.nextDoc();
    while (doc != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(doc)) {
      doc = values.nextDoc();
    }
    return doc == DocIdSetIterator.NO_MORE_DOCS ? -1 : doc;
  }

  private static String value(SortedDocValues values, int doc) throws IOException {
    return values.advanceExact(doc) ? values.lookupOrd(values.ordValue()).utf8ToString() : "";
  }

  private static long value(NumericDocValues values, int doc) throws IOException {
    return values.advanceExact(doc) ? values.longValue() : 0;
  }
}
