package org.uptake.index;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.uptake.index.analysis.Annotation;
import org.uptake.index.analysis.Language;
import org.uptake.index.analysis.WordAnalyzers;

/** Running text that is read by its language, with what was found in it beside its words. */
final class AnnotatedText extends Field {
  private static final FieldType STORED_WITH_PLACES = new FieldType(TextField.TYPE_STORED);

  static {
    STORED_WITH_PLACES.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    STORED_WITH_PLACES.freeze();
  }

  private final Language language;
  private final List<Annotation> annotations;

  /**
   * A passage, which is stored too.
   *
   * @param annotations those that the list holds when the document is written
   */
  AnnotatedText(Fields field, String text, Language language, List<Annotation> annotations) {
    super(field.key(), text, STORED_WITH_PLACES);
    this.language = language;
    this.annotations = annotations;
  }

  /** Words that are only to be found. */
  AnnotatedText(Fields field, String text, Language language) {
    super(field.key(), text, TextField.TYPE_NOT_STORED);
    this.language = language;
    this.annotations = List.of();
  }

  @Override
  public TokenStream tokenStream(Analyzer ofTheField, TokenStream reuse) {
    return WordAnalyzers.annotated(
        WordAnalyzers.passages(language).tokenStream(name(), stringValue()), annotations);
  }
}
