package org.uptake.index;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.uptake.document.About;
import org.uptake.document.DateMention;
import org.uptake.document.DateValue;
import org.uptake.document.Evidence;
import org.uptake.document.Findings;
import org.uptake.document.Official;
import org.uptake.document.Paragraph;
import org.uptake.document.ParseOutcome;
import org.uptake.document.ParseOutcome.Parsed;
import org.uptake.document.ParsedDocument;
import org.uptake.document.Source;
import org.uptake.document.Statement;
import org.uptake.index.Fields.Unit;
import org.uptake.index.Passages.Passage;
import org.uptake.json.RecordJson;
import org.uptake.text.Span;
import org.uptake.version.Outline;

/**
 * A source as Lucene documents: one for each passage, one for each statement, and last the source
 * itself with its record. They are written together or not at all.
 */
final class SourceBlock {
  private static final FieldType WORDS_WITH_PLACES = new FieldType(TextField.TYPE_STORED);

  static {
    WORDS_WITH_PLACES.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    WORDS_WITH_PLACES.freeze();
  }

  private final ParseOutcome outcome;
  private final About about;
  private final List<IndexableField> common;
  private final List<Document> documents = new ArrayList<>();

  private SourceBlock(ParseOutcome outcome, About about) {
    this.outcome = outcome;
    this.about = about;
    this.common = common(outcome.source(), about);
  }

  /** What is known of the source stands on each of its documents: every one is found by it. */
  private static List<IndexableField> common(Source source, About about) {
    var common = new Document();
    common.add(new StringField(Fields.LOCATION.key(), source.location(), Field.Store.NO));
    sorted(common, Fields.LOCATION, source.location());
    words(common, Fields.TYPE, source.mediaType());
    for (int at = 0; at >= 0; at = after(source.location(), at)) {
      words(common, Fields.FILE, source.location().substring(at));
    }
    about.title().ifPresent(title -> words(common, Fields.TITLE, title));
    about.publisher().ifPresent(publisher -> words(common, Fields.PUBLISHER, publisher));
    about.country().ifPresent(country -> words(common, Fields.COUNTRY, country));
    about.language().ifPresent(language -> words(common, Fields.LANGUAGE, language));
    about
        .published()
        .map(day -> Math.toIntExact(day.toEpochDay()))
        .ifPresent(day -> common.add(new IntPoint(Fields.PUBLISHED.key(), day)));
    return common.getFields();
  }

  static List<Document> of(Findings findings) throws IOException {
    ParsedDocument document = findings.document();
    var block = new SourceBlock(new Parsed(document), document.about());
    Passages passages = Passages.of(document);
    block.addPassages(findings, passages);
    block.addStatements(findings, passages);
    var record = new ByteArrayOutputStream();
    RecordJson.write(findings, record);
    Document source = block.addSource(record);
    byte[] outline = Outline.of(document).bytes();
    source.add(new BinaryDocValuesField(Fields.OUTLINE.key(), new BytesRef(outline)));
    add(source, Fields.DATE_COUNT, findings.dates().size());
    add(source, Fields.OFFICIAL_COUNT, findings.officials().size());
    return block.documents;
  }

  static List<Document> of(ParseOutcome outcome) throws IOException {
    if (outcome instanceof Parsed parsed) {
      return of(new Findings(parsed.document(), List.of(), List.of(), List.of(), List.of()));
    }
    var block = new SourceBlock(outcome, About.NOTHING);
    var record = new ByteArrayOutputStream();
    RecordJson.write(outcome, record);
    block.addSource(record);
    return block.documents;
  }

  private void addPassages(Findings findings, Passages passages) {
    for (Passage passage : passages.list()) {
      addPlace(Unit.PASSAGE, passage.span(), findings.document(), Optional.of(passage.paragraph()));
    }
    for (DateMention date : findings.dates()) {
      documentsAt(date.evidence(), passages).forEach(passage -> addDays(passage, date.value()));
    }
    for (Official official : findings.officials()) {
      for (Evidence mention : official.mentions()) {
        documentsAt(mention, passages).forEach(passage -> addOfficial(passage, official, mention));
      }
    }
    for (Statement statement : findings.statements()) {
      documentsAt(statement.evidence(), passages)
          .forEach(passage -> addStatement(passage, statement));
    }
  }

  /** The passages come first in the block, so that the two lists count alike. */
  private List<Document> documentsAt(Evidence evidence, Passages passages) {
    Passages.Range range = passages.touching(evidence.span());
    return documents.subList(range.first(), range.end());
  }

  private void addStatements(Findings findings, Passages passages) {
    for (Statement statement : findings.statements()) {
      Span place = statement.evidence().span();
      Passages.Range range = passages.touching(place);
      Optional<Paragraph> paragraph =
          passages.list().subList(range.first(), range.end()).stream()
              .findFirst()
              .map(Passage::paragraph);
      addStatement(addPlace(Unit.STATEMENT, place, findings.document(), paragraph), statement);
    }
  }

  private Document addPlace(
      Unit unit, Span span, ParsedDocument document, Optional<Paragraph> paragraph) {
    Document place = addUnit(unit);
    place.add(new Field(Fields.TEXT.key(), document.quote(span), WORDS_WITH_PLACES));
    add(place, Fields.BEGIN, span.start());
    place.add(new StoredField(Fields.BEGIN.key(), span.start()));
    paragraph
        .flatMap(Paragraph::label)
        .ifPresent(label -> place.add(new StoredField(Fields.LABEL.key(), label)));
    paragraph.ifPresent(
        p -> p.page().ifPresent(page -> place.add(new StoredField(Fields.PAGE.key(), page))));
    return place;
  }

  private Document addSource(ByteArrayOutputStream record) throws IOException {
    Document source = addUnit(Unit.SOURCE);
    String id = outcome.source().id().sha256();
    source.add(new StringField(Fields.ID.key(), id, Field.Store.YES));
    sorted(source, Fields.ID, id);
    source.add(new StringField(Fields.OUTCOME.key(), outcome.label(), Field.Store.NO));
    sorted(source, Fields.OUTCOME, outcome.label());
    source.add(new StoredField(Fields.LOCATION.key(), outcome.source().location()));
    source.add(new StoredField(Fields.TYPE.key(), outcome.source().mediaType()));
    source.add(new StoredField(Fields.SIZE.key(), outcome.source().size()));
    about.title().ifPresent(title -> source.add(new StoredField(Fields.TITLE.key(), title)));
    about
        .published()
        .ifPresent(day -> source.add(new StoredField(Fields.PUBLISHED.key(), day.toString())));
    source.add(new StoredField(Fields.RECORD.key(), deflated(record)));
    return source;
  }

  private Document addUnit(Unit unit) {
    var document = new Document();
    documents.add(document);
    document.add(new StringField(Fields.UNIT.key(), unit.name(), Field.Store.NO));
    common.forEach(document::add);
    return document;
  }

  /** Where the next part of a path begins; below 0 where there is none. */
  private static int after(String path, int start) {
    int slash = path.indexOf('/', start);
    return slash < 0 || slash + 1 == path.length() ? -1 : slash + 1;
  }

  private static void addDays(Document document, DateValue date) {
    if (date.earliest().isPresent() && date.latest().isPresent()) {
      document.add(
          new IntRange(
              Fields.DATE.key(),
              new int[] {Math.toIntExact(date.earliest().get().toEpochDay())},
              new int[] {Math.toIntExact(date.latest().get().toEpochDay())}));
    }
  }

  private static void addOfficial(Document document, Official official, Evidence mention) {
    official.name().ifPresent(name -> words(document, Fields.OFFICIAL, name));
    words(document, Fields.OFFICIAL, mention.quote());
    words(document, Fields.ROLE, official.role());
    official.institution().ifPresent(body -> words(document, Fields.INSTITUTION, body));
  }

  private static void addStatement(Document document, Statement statement) {
    words(document, Fields.KIND, statement.kind().label());
    statement.themes().forEach(theme -> words(document, Fields.THEME, theme));
    statement.instruments().forEach(treaty -> words(document, Fields.INSTRUMENT, treaty));
    statement.speakers().forEach(speaker -> words(document, Fields.SPEAKER, speaker));
    statement.addressee().ifPresent(to -> words(document, Fields.ADDRESSEE, to));
  }

  private static void words(Document document, Fields field, String value) {
    document.add(
        field.reading() == Fields.Reading.KEYWORD
            ? new StringField(field.key(), FieldAnalyzers.keyword(field, value), Field.Store.NO)
            : new TextField(field.key(), value, Field.Store.NO));
  }

  private static void sorted(Document document, Fields field, String value) {
    document.add(new SortedDocValuesField(field.key(), new BytesRef(value)));
  }

  private static void add(Document document, Fields field, int value) {
    document.add(new NumericDocValuesField(field.key(), value));
  }

  private static byte[] deflated(ByteArrayOutputStream record) throws IOException {
    var bytes = new ByteArrayOutputStream(record.size() / 4);
    var deflater = new Deflater(Deflater.BEST_SPEED);
    try (var out = new DeflaterOutputStream(bytes, deflater)) {
      record.writeTo(out);
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }
}
