package org.uptake.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.uptake.index.Fields.Reading;

/** Reads a question with words that the index has in place of those that it has in no form. */
final class Spelling {
  /** A field, and a word that no pattern is: words with wildcards may be as they like. */
  private static final Pattern WORD =
      Pattern.compile(
          "(?:(\\w+):\\(?\"?)?(?<![\\p{L}\\p{N}*?~/_\\\\])(\\p{L}[\\p{L}\\p{M}]{3,40})(?![\\p{L}\\p{N}*?~:_])");

  private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT", "TO");

  /** Each costs a walk over many words. */
  private static final int MOST_UNKNOWN = 8;

  private final IndexReader reader;
  private final Analyzer analyzer;
  private final DirectSpellChecker checker = new DirectSpellChecker();
  private int unknown;

  Spelling(IndexReader reader, Analyzer analyzer) {
    this.reader = reader;
    this.analyzer = analyzer;
  }

  /** Absent where the index has all words of {@code question}, or none like them. */
  Optional<String> of(String question) throws IOException {
    Matcher words = WORD.matcher(question);
    var corrected = new StringBuilder();
    while (words.find()) {
      Optional<String> better = better(words.group(1), words.group(2));
      String all = words.group();
      String kept = all.substring(0, all.length() - words.group(2).length());
      words.appendReplacement(
          corrected, Matcher.quoteReplacement(kept + better.orElse(words.group(2))));
    }
    String reading = words.appendTail(corrected).toString();
    return reading.equals(question) ? Optional.empty() : Optional.of(reading);
  }

  private Optional<String> better(String key, String word) throws IOException {
    Optional<Fields> field = key == null ? Optional.of(Fields.TEXT) : Fields.named(key);
    boolean hasWords =
        field.map(Fields::reading).filter(r -> r == Reading.WORDS || r == Reading.NAME).isPresent();
    if (!hasWords || OPERATORS.contains(word)) {
      return Optional.empty();
    }
    List<String> terms = terms(field.get().key(), word);
    for (String term : terms) {
      if (reader.docFreq(new Term(field.get().key(), term)) > 0) {
        return Optional.empty();
      }
    }
    unknown++;
    if (unknown > MOST_UNKNOWN) {
      return Optional.empty();
    }
    SuggestWord[] found =
        checker.suggestSimilar(
            new Term(field.get().key(), terms.getFirst()),
            1,
            reader,
            SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
    return found.length == 0 ? Optional.empty() : Optional.of(found[0].string);
  }

  private List<String> terms(String field, String word) throws IOException {
    var terms = new ArrayList<String>();
    try (TokenStream tokens = analyzer.tokenStream(field, word)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        terms.add(term.toString());
      }
      tokens.end();
    }
    return terms.isEmpty() ? List.of(word) : terms;
  }
}
