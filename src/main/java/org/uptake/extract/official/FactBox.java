package org.uptake.extract.official;

import java.util.ArrayList;
import java.util.List;
import org.uptake.text.Span;

/**
 * Reads labels that a layout has parted from their values: "Head of state: Head of government:
 * Capital:" and below them, in the same order, what they stand for.
 */
final class FactBox {
  private static final int LABELS_APART = 200;
  private static final int VALUES_WITHIN = 500;
  private static final int WORDS_IN_A_LABEL = 8;
  private static final int NAMES_IN_A_NAME = 2;

  private FactBox() {}

  static boolean isLabel(Sighting sighting, String plain) {
    return sighting.name().isEmpty() && plain.startsWith(":", sighting.span().end());
  }

  /** The labels with their values; those that have none are left as they are. */
  static List<Sighting> read(List<Sighting> labels, String plain, OfficeLexicon lexicon) {
    var read = new ArrayList<Sighting>();
    int i = 0;
    while (i < labels.size()) {
      int end = i + 1;
      while (end < labels.size()
          && labels.get(end).span().start() - labels.get(end - 1).span().end() < LABELS_APART) {
        end++;
      }
      read.addAll(filled(labels.subList(i, end), plain, lexicon));
      i = end;
    }
    return read;
  }

  private static List<Sighting> filled(List<Sighting> labels, String plain, OfficeLexicon lexicon) {
    int start = labels.getLast().span().end();
    var within = new Span(start, Math.min(plain.length(), start + VALUES_WITHIN));
    var line = new Line(plain, List.of(within), lexicon);
    int first = afterLabels(line);
    int end = first;
    while (line.has(end) && isNamePart(line, end) && end - first < 5 * labels.size()) {
      end++;
    }
    int each = (end - first) / labels.size();
    if (each < NAMES_IN_A_NAME || each * labels.size() != end - first) {
      return labels;
    }
    var filled = new ArrayList<Sighting>();
    for (int i = 0; i < labels.size(); i++) {
      int from = first + i * each;
      filled.add(labels.get(i).named(line.text(from, from + each), line.span(from, from + each)));
    }
    return filled;
  }

  private static boolean isNamePart(Line line, int i) {
    Word word = line.word(i);
    return word.isCapital()
        && (word.isTied() || line.gap(i).startsWith(":"))
        && !line.vocabulary().isInNoName(word)
        && !line.namesOther(i);
  }

  /** Labels follow each other as long as the next colon is near. */
  private static int afterLabels(Line line) {
    int first = 0;
    for (int i = 1; i < line.size() && i - first <= WORDS_IN_A_LABEL; i++) {
      if (line.gap(i).contains(":")) {
        first = i;
      }
    }
    return first;
  }
}
