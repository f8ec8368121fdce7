package org.uptake.index;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.util.BytesRef;
import org.uptake.index.Fields.Reading;

/** Words to terms, for documents and questions alike: without case, without diacritics. */
final class FieldAnalyzers {
  /** Lucene refuses a whole document for one term above 32,766 bytes. */
  private static final int LONGEST_KEYWORD = 512;

  private static final Analyzer KEYWORDS = new Keywords();

  private FieldAnalyzers() {}

  /** One for all fields; safe to share between threads. */
  static Analyzer byField() {
    var readings = new EnumMap<Reading, Analyzer>(Reading.class);
    readings.put(Reading.WORDS, new Words());
    readings.put(Reading.NAME, new Names());
    readings.put(Reading.KEYWORD, KEYWORDS);
    Map<String, Analyzer> byField = new HashMap<>();
    for (Fields field : Fields.values()) {
      if (readings.containsKey(field.reading())) {
        byField.put(field.key(), readings.get(field.reading()));
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

  private abstract static class Folding extends Analyzer {
    @Override
    protected TokenStream normalize(String field, TokenStream in) {
      return new ASCIIFoldingFilter(new LowerCaseFilter(in));
    }

    /** A phrase must not run from one value of a field into the next. */
    @Override
    public int getPositionIncrementGap(String field) {
      return 100;
    }
  }

  /**
   * English words, each as it stands and as its stem: {@code ratif*} and {@code ratification*} both
   * find, and the word itself counts for more than its kin. No word is left out, since "not"
   * decides what a sentence says.
   */
  private static final class Words extends Folding {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer tokens = new StandardTokenizer();
      TokenStream words = normalize(field, new EnglishPossessiveFilter(tokens));
      return new TokenStreamComponents(tokens, new WordAndStemFilter(words));
    }
  }

  private static final class Names extends Folding {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer tokens = new StandardTokenizer();
      return new TokenStreamComponents(tokens, normalize(field, tokens));
    }
  }

  private static final class Keywords extends Folding {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer whole = new KeywordTokenizer();
      return new TokenStreamComponents(
          whole, new TruncateTokenFilter(normalize(field, whole), LONGEST_KEYWORD));
    }
  }
}
