package org.uptake.extract.official;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads what qualifies an office from behind: "-elect", "ad interim". */
final class LateModifiers {
  private static final int LONGEST = 3;

  private final Line line;

  LateModifiers(Line line) {
    this.line = line;
  }

  /** The one that begins at word {@code i}, behind an office. */
  Optional<Line.Found<Vocabulary.Modifier>> at(int i) {
    if (!line.has(i) || !line.vocabulary().beginsBehind(line.word(i))) {
      return Optional.empty();
    }
    for (int end = Math.min(line.size(), i + LONGEST); end > i; end--) {
      if (isTiedThrough(i, end)) {
        int last = end;
        Optional<Line.Found<Vocabulary.Modifier>> found =
            line.vocabulary()
                .modifier(joined(i, end))
                .filter(modifier -> modifier.kind().equals("after"))
                .map(modifier -> new Line.Found<>(i, last, modifier));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private boolean isTiedThrough(int from, int end) {
    for (int i = from; i < end; i++) {
      if (!line.word(i).isTied() && !line.isBehindAbbreviation(i)) {
        return false;
      }
    }
    return true;
  }

  private String joined(int from, int end) {
    return IntStream.range(from, end)
        .mapToObj(i -> line.word(i).lower())
        .collect(Collectors.joining(" "));
  }
}
