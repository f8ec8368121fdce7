package org.uptake.index;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.uptake.document.About;
import org.uptake.document.Facet;
import org.uptake.document.Source;
import org.uptake.index.analysis.PassageLanguage;

/** What is known of a source stands on each of its Lucene documents: every one is found by it. */
final class SourceFields {
  private SourceFields() {}

  /** Made once and shared by all documents of the source. */
  static List<IndexableField> of(Source source, About about) {
    var common = new Document();
    common.add(new StringField(Fields.LOCATION.key(), source.location(), Field.Store.NO));
    words(common, Fields.TYPE, source.mediaType());
    for (int at = 0; at >= 0; at = after(source.location(), at)) {
      words(common, Fields.FILE, source.location().substring(at));
    }
    about
        .title()
        .ifPresent(
            title ->
                common.add(
                    new AnnotatedText(
                        Fields.TITLE, title, PassageLanguage.of(title, about.language()))));
    about.publisher().ifPresent(publisher -> words(common, Fields.PUBLISHER, publisher));
    about.country().ifPresent(country -> words(common, Fields.COUNTRY, country));
    about.language().ifPresent(language -> words(common, Fields.LANGUAGE, language));
    about
        .published()
        .map(day -> Math.toIntExact(day.toEpochDay()))
        .ifPresent(day -> common.add(new IntPoint(Fields.PUBLISHED.key(), day)));
    return common.getFields();
  }

  /** What all passages of a source are counted by. */
  static void count(PassageDocument passage, Source source, About about) {
    passage.count(Facet.YEAR, about.published().map(day -> Integer.toString(day.getYear())));
    passage.count(Facet.RECORD, about.record());
    passage.count(Facet.PUBLISHER, about.publisher());
    passage.count(Facet.COUNTRY, about.country());
    passage.count(Facet.LANGUAGE, about.language());
    passage.count(Facet.TYPE, Optional.of(source.mediaType()));
  }

  static void words(Document document, Fields field, String value) {
    document.add(
        field.reading() == Fields.Reading.KEYWORD
            ? new StringField(field.key(), FieldAnalyzers.keyword(field, value), Field.Store.NO)
            : new TextField(field.key(), value, Field.Store.NO));
  }

  static void sorted(Document document, Fields field, String value) {
    document.add(new SortedDocValuesField(field.key(), new BytesRef(value)));
  }

  /** Where the next part of a path begins; below 0 where there is none. */
  private static int after(String path, int start) {
    int slash = path.indexOf('/', start);
    return slash < 0 || slash + 1 == path.length() ? -1 : slash + 1;
  }
}
