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
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.uptake.document.About;
import org.uptake.document.DateMention;
import org.uptake.document.Evidence;
import org.uptake.document.Findings;
import org.uptake.document.Official;
import org.uptake.document.Paragraph;
import org.uptake.document.ParseOutcome;
import org.uptake.document.ParseOutcome.Parsed;
import org.uptake.document.ParsedDocument;
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
  private final ParseOutcome outcome;
  private final About about;
  private final List<IndexableField> common;
  private final List<Document> documents = new ArrayList<>();

  private SourceBlock(ParseOutcome outcome, About about) {
    this.outcome = outcome;
    this.about = about;
    this.common = SourceFields.of(outcome.source(), about);
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
    var places = new ArrayList<PassageDocument>();
    for (Passage passage : passages.list()) {
      places.add(
          place(
              Unit.PASSAGE, passage.span(), findings.document(), Optional.of(passage.paragraph())));
    }
    for (DateMention date : findings.dates()) {
      at(date.evidence(), passages, places).forEach(place -> place.add(date));
    }
    for (Official official : findings.officials()) {
      for (Evidence mention : official.mentions()) {
        at(mention, passages, places).forEach(place -> place.add(official, mention));
      }
    }
    for (Statement statement : findings.statements()) {
      at(statement.evidence(), passages, places).forEach(place -> place.add(statement));
    }
  }

  private static List<PassageDocument> at(
      Evidence evidence, Passages passages, List<PassageDocument> places) {
    Passages.Range range = passages.touching(evidence.span());
    return places.subList(range.first(), range.end());
  }

  private void addStatements(Findings findings, Passages passages) {
    for (Statement statement : findings.statements()) {
      Span span = statement.evidence().span();
      Passages.Range range = passages.touching(span);
      Optional<Paragraph> paragraph =
          passages.list().subList(range.first(), range.end()).stream()
              .findFirst()
              .map(Passage::paragraph);
      place(Unit.STATEMENT, span, findings.document(), paragraph).add(statement);
    }
  }

  private PassageDocument place(
      Unit unit, Span span, ParsedDocument document, Optional<Paragraph> paragraph) {
    var place = new PassageDocument(addUnit(unit), span, document, paragraph);
    SourceFields.count(place, outcome.source(), about);
    return place;
  }

  private Document addSource(ByteArrayOutputStream record) throws IOException {
    Document source = addUnit(Unit.SOURCE);
    String id = outcome.source().id().sha256();
    String location = outcome.source().location();
    source.add(new StringField(Fields.ID.key(), id, Field.Store.YES));
    SourceFields.sorted(source, Fields.ID, id);
    source.add(new StringField(Fields.OUTCOME.key(), outcome.label(), Field.Store.NO));
    SourceFields.sorted(source, Fields.OUTCOME, outcome.label());
    SourceFields.sorted(source, Fields.SORTED_LOCATION, location);
    source.add(new StoredField(Fields.LOCATION.key(), location));
    source.add(new StoredField(Fields.TYPE.key(), outcome.source().mediaType()));
    source.add(new StoredField(Fields.SIZE.key(), outcome.source().size()));
    about.title().ifPresent(title -> source.add(new StoredField(Fields.TITLE.key(), title)));
    about
        .publisher()
        .ifPresent(publisher -> source.add(new StoredField(Fields.PUBLISHER.key(), publisher)));
    about
        .published()
        .ifPresent(
            day -> {
              add(source, Fields.DAY, Math.toIntExact(day.toEpochDay()));
              source.add(new StoredField(Fields.PUBLISHED.key(), day.toString()));
            });
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
