package org.uptake.index.analysis;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * The analyzers of running text and of names, for passages by their language and for questions. No
 * word is left out, since "not" decides what a sentence says. All are safe to share between
 * threads.
 */
public final class WordAnalyzers {
  private static final Map<Language, Analyzer> PASSAGES = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      PASSAGES.put(
          language, new Words(() -> WordForms.inPassage(language), Signs.SINGLE_AND_PAIRS));
    }
  }

  private WordAnalyzers() {}

  /** The terms of a passage in {@code language}, without what was found in it. */
  public static Analyzer passages(Language language) {
    return Objects.requireNonNull(PASSAGES.get(language));
  }

  /** The terms of a name, in documents and questions alike. */
  public static Analyzer names() {
    return new Words(WordForms::inName, Signs.SINGLE);
  }

  /** The terms of a question; of Chinese and its like by single signs. */
  public static Analyzer questions() {
    return new Words(WordForms::inQuestion, Signs.SINGLE);
  }

  /** The terms of a question in which words are not told apart by spaces: pairs of signs. */
  public static Analyzer pairs() {
    return new Words(WordForms::inQuestion, Signs.PAIRS);
  }

  /** {@code words} with what was found beside them. */
  public static TokenStream annotated(TokenStream words, List<Annotation> annotations) {
    return annotations.isEmpty() ? words : new AnnotationFilter(words, annotations);
  }

  /** Without case and diacritics. */
  public static TokenStream folded(TokenStream words) {
    return new ASCIIFoldingFilter(new ICUFoldingFilter(new LowerCaseFilter(words)));
  }

  private enum Signs {
    SINGLE,
    PAIRS,
    SINGLE_AND_PAIRS
  }

  private static final class Words extends Analyzer {
    private static final int ALL =
        CJKBigramFilter.HAN
            | CJKBigramFilter.HIRAGANA
            | CJKBigramFilter.KATAKANA
            | CJKBigramFilter.HANGUL;

    private final Supplier<WordForms> forms;
    private final Signs signs;

    Words(Supplier<WordForms> forms, Signs signs) {
      this.forms = forms;
      this.signs = signs;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer tokens = new StandardTokenizer();
      TokenStream words =
          signs == Signs.SINGLE
              ? tokens
              : new CJKBigramFilter(tokens, ALL, signs == Signs.SINGLE_AND_PAIRS);
      return new TokenStreamComponents(tokens, new FormsFilter(words, forms.get()));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
      return folded(in);
    }

    /** A phrase must not run from one value of a field into the next. */
    @Override
    public int getPositionIncrementGap(String field) {
      return 100;
    }
  }
}
