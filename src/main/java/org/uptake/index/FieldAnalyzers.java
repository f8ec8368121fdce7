package org.uptake.index;

import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.apache.lucene.util.BytesRef;
import org.uptake.index.Fields.Reading;
import org.uptake.index.analysis.WordAnalyzers;

/** Which analyzer reads which field; running text in documents brings its own, by language. */
final class FieldAnalyzers {
  /** Lucene refuses a whole document for one term above 32,766 bytes. */
  private static final int LONGEST_KEYWORD = 512;

  private static final Analyzer KEYWORDS = new Keywords();

  private FieldAnalyzers() {}

  /** For questions, and for the names in documents; safe to share between threads. */
  static Analyzer byField() {
    Map<Reading, Analyzer> readings =
        Map.of(
            Reading.WORDS, WordAnalyzers.questions(),
            Reading.NAME, WordAnalyzers.names());
    Map<String, Analyzer> byField = new HashMap<>();
    for (Fields field : Fields.values()) {
      Analyzer analyzer = readings.get(field.reading());
      if (analyzer != null) {
        byField.put(field.key(), analyzer);
      }
    }
    return new PerFieldAnalyzerWrapper(KEYWORDS, byField);
  }

  /** A whole value as one term, as the analyzer of its field makes it. */
  static BytesRef keyword(Fields field, String value) {
    BytesRef folded = KEYWORDS.normalize(field.key(), value);
    return folded.length <= LONGEST_KEYWORD ? folded : new BytesRef(cut(folded.utf8ToString()));
  }

  private static String cut(String term) {
    return term.substring(0, Math.min(LONGEST_KEYWORD, term.length()));
  }

  private static final class Keywords extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer whole = new KeywordTokenizer();
      return new TokenStreamComponents(
          whole, new TruncateTokenFilter(normalize(field, whole), LONGEST_KEYWORD));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
      return WordAnalyzers.folded(in);
    }
  }
}
