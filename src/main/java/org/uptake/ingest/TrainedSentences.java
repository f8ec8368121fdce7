package org.uptake.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/** OpenNLP's English sentence model, from the class path. One thread at a time. */
final class TrainedSentences implements SentenceSplitter.SentenceModel {
  private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

  private final SentenceDetectorME detector = new SentenceDetectorME(Loaded.MODEL_READ);

  /** Read once, when the first English text comes. */
  private static final class Loaded {
    static final SentenceModel MODEL_READ = read();

    private static SentenceModel read() {
      try (InputStream stream = TrainedSentences.class.getResourceAsStream(MODEL)) {
        if (stream == null) {
          throw new IllegalStateException("no model " + MODEL + " on the class path");
        }
        return new SentenceModel(stream);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the model " + MODEL, e);
      }
    }
  }

  @Override
  public boolean breaks(String text, int end, int next) {
    int from = Math.max(0, end - WINDOW);
    String window = text.substring(from, Math.min(text.length(), next + WINDOW));
    return Arrays.stream(detector.sentPosDetect(window))
        .anyMatch(span -> span.getEnd() + from >= end - 1 && span.getEnd() + from <= next);
  }
}
