package org.uptake.index.analysis;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.List;
import java.util.Queue;
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
  private final Queue<Annotation.Name> waiting = new ArrayDeque<>();

  AnnotationFilter(TokenStream words, List<Annotation> annotations) {
    super(words);
    this.annotations = annotations;
  }

  @Override
  public boolean incrementToken() throws IOException {
    Annotation.Name name = waiting.poll();
    if (name != null) {
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
      waiting.addAll(at(new Span(place.startOffset(), place.endOffset())));
    }
    return came;
  }

  private EnumSet<Annotation.Name> at(Span word) {
    var names = EnumSet.noneOf(Annotation.Name.class);
    for (Annotation annotation : annotations) {
      if (annotation.span().overlaps(word)) {
        names.add(annotation.name());
      }
    }
    return names;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    waiting.clear();
  }
}
