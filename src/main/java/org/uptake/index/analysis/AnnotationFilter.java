package org.uptake.index.analysis;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.uptake.text.Span;

/** Beside each word what was found there. */
final class AnnotationFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute place = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final List<Annotation> annotations;

  /** What stands beside the word that came last, and was not given yet. */
  private final Set<Annotation.Name> waiting = EnumSet.noneOf(Annotation.Name.class);

  AnnotationFilter(TokenStream words, List<Annotation> annotations) {
    super(words);
    this.annotations = annotations;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!waiting.isEmpty()) {
      Annotation.Name name = waiting.iterator().next();
      waiting.remove(name);
      int start = place.startOffset();
      int end = place.endOffset();
      clearAttributes();
      term.append(name.term());
      place.setOffset(start, end);
      step.setPositionIncrement(0);
      return true;
    }
    boolean came = input.incrementToken();
    if (came && step.getPositionIncrement() > 0) {
      var word = new Span(place.startOffset(), place.endOffset());
      for (Annotation annotation : annotations) {
        if (annotation.span().overlaps(word)) {
          waiting.add(annotation.name());
        }
      }
    }
    return came;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    waiting.clear();
  }
}
