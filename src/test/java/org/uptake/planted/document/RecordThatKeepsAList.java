package org.uptake.planted.document;

import java.util.List;

record RecordThatKeepsAList(List<String> words, List<String> themes) {
  RecordThatKeepsAList {
    words = List.copyOf(words);
  }
}
