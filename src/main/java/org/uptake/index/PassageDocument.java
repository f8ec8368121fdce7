package org.uptake.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.util.BytesRef;
import org.uptake.document.DateMention;
import org.uptake.document.DateValue;
import org.uptake.document.Evidence;
import org.uptake.document.Facet;
import org.uptake.document.Official;
import org.uptake.document.Paragraph;
import org.uptake.document.ParsedDocument;
import org.uptake.document.Statement;
import org.uptake.index.analysis.Annotation;
import org.uptake.index.analysis.PassageLanguage;
import org.uptake.text.Span;

/** A passage or a statement as a Lucene document, with what was found in it. */
final class PassageDocument {
  /** 2^64 divided by the golden ratio: neighbours end far from each other. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final Document place;
  private final Span span;
  private final List<Annotation> annotations = new ArrayList<>();
  private final Set<BytesRef> facets = new TreeSet<>();

  /**
   * Fills {@code place}, which stands for the words at {@code span}.
   *
   * @param paragraph in which they stand
   */
  PassageDocument(
      Document place, Span span, ParsedDocument document, Optional<Paragraph> paragraph) {
    this.place = place;
    this.span = span;
    String text = document.quote(span);
    String day = document.about().published().map(LocalDate::toString).orElse("");
    place.add(
        new AnnotatedText(
            Fields.TEXT, text, PassageLanguage.of(text, document.about().language()), annotations));
    place.add(new NumericDocValuesField(Fields.BEGIN.key(), span.start()));
    place.add(new StoredField(Fields.BEGIN.key(), span.start()));
    place.add(new NumericDocValuesField(Fields.PRINT.key(), print(text + day)));
    paragraph
        .flatMap(Paragraph::label)
        .ifPresent(label -> place.add(new StoredField(Fields.LABEL.key(), label)));
    paragraph.ifPresent(
        p -> p.page().ifPresent(page -> place.add(new StoredField(Fields.PAGE.key(), page))));
  }

  /** Equal for equal words of one day, whatever stands between them. */
  private static long print(String text) {
    long print = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        print = (print + text.charAt(i)) * SPREAD;
        print ^= print >>> Integer.SIZE;
      }
    }
    return print;
  }

  void add(DateMention date) {
    DateValue value = date.value();
    if (value.earliest().isPresent() && value.latest().isPresent()) {
      place.add(
          new IntRange(
              Fields.DATE.key(),
              new int[] {Math.toIntExact(value.earliest().get().toEpochDay())},
              new int[] {Math.toIntExact(value.latest().get().toEpochDay())}));
    }
    annotate(date.evidence().span(), Annotation.Name.DATE);
    if (date.deadline()) {
      annotate(date.evidence().span(), Annotation.Name.DEADLINE);
    }
  }

  /** An official where the text mentions the person. */
  void add(Official official, Evidence mention) {
    official.name().ifPresent(name -> SourceFields.words(place, Fields.OFFICIAL, name));
    SourceFields.words(place, Fields.OFFICIAL, mention.quote());
    SourceFields.words(place, Fields.ROLE, official.role());
    official.institution().ifPresent(body -> SourceFields.words(place, Fields.INSTITUTION, body));
    annotate(mention.span(), Annotation.Name.OFFICIAL);
    count(Facet.OFFICIAL, official.name());
  }

  void add(Statement statement) {
    SourceFields.words(place, Fields.KIND, statement.kind().label());
    count(Facet.KIND, Optional.of(statement.kind().label()));
    all(Fields.THEME, Facet.THEME, statement.themes());
    all(Fields.INSTRUMENT, Facet.INSTRUMENT, statement.instruments());
    all(Fields.SPEAKER, Facet.SPEAKER, statement.speakers());
    all(Fields.ADDRESSEE, Facet.ADDRESSEE, statement.addressee().stream().toList());
    for (Span part : statement.evidence().places()) {
      annotate(part, Annotation.Name.valueOf(statement.kind().name()));
    }
    statement
        .actions()
        .forEach(action -> action.parts().forEach(part -> annotate(part, Annotation.Name.ASKED)));
  }

  private void all(Fields field, Facet facet, List<String> values) {
    for (String value : values) {
      SourceFields.words(place, field, value);
      count(facet, Optional.of(value));
    }
  }

  void count(Facet facet, Optional<String> value) {
    value.ifPresent(
        counted -> {
          BytesRef term = FacetTerms.of(facet, counted);
          if (facets.add(term)) {
            place.add(new SortedSetDocValuesField(Fields.FACET.key(), term));
          }
        });
  }

  private void annotate(Span at, Annotation.Name name) {
    if (at.overlaps(span)) {
      int first = Math.max(at.start(), span.start());
      int end = Math.min(at.end(), span.end());
      annotations.add(new Annotation(new Span(first, end).shifted(-span.start()), name));
    }
  }
}
