package org.uptake.index.analysis;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Each word as the terms that stand for it, all at its place. */
final class FormsFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute place = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final WordForms words;
  private List<String> forms = List.of();
  private int next;

  FormsFilter(TokenStream tokens, WordForms words) {
    super(tokens);
    this.words = words;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (next < forms.size()) {
      int start = place.startOffset();
      int end = place.endOffset();
      clearAttributes();
      place.setOffset(start, end);
      step.setPositionIncrement(0);
    } else if (input.incrementToken()) {
      forms = words.of(term.buffer(), term.length());
      next = 0;
    } else {
      return false;
    }
    term.setEmpty().append(forms.get(next++));
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    forms = List.of();
    next = 0;
  }
}
