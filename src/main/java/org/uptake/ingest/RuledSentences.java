package org.uptake.ingest;

import java.text.BreakIterator;
import java.util.Locale;

/** The JDK's sentence rules of a language. One thread at a time. */
final class RuledSentences implements SentenceSplitter.SentenceModel {
  private final BreakIterator sentences;

  RuledSentences(Locale language) {
    sentences = BreakIterator.getSentenceInstance(language);
  }

  @Override
  public boolean breaks(String text, int end, int next) {
    int from = Math.max(0, end - WINDOW);
    sentences.setText(text.substring(from, Math.min(text.length(), next + WINDOW)));
    return sentences.isBoundary(next - from);
  }
}
