package org.uptake.planted.document;

import java.util.List;
import java.util.Map;

/** Breaks no rule. */
public record SoundRecord(List<String> words, Map<String, String> titles, long size) {
  public SoundRecord {
    words = List.copyOf(words);
    titles = Map.copyOf(titles);
  }
}
