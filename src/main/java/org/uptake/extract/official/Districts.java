package org.uptake.extract.official;

import java.util.OptionalInt;

/** Reads a part of a state, or a body there: "Sughd region", "city of Khujand", "Sughd court". */
final class Districts {
  private static final int MOST_NAMES = 3;
  private static final int MOST_WORDS = 4;

  private final Line line;
  private final Vocabulary vocabulary;

  Districts(Line line) {
    this.line = line;
    vocabulary = line.vocabulary();
  }

  /** The end of the one that begins at {@code from}; {@code from} where none does. */
  int endFrom(int from) {
    if (!line.has(from)) {
      return from;
    }
    boolean isKindFirst = vocabulary.is(line.word(from), "place") && isOf(from + 1);
    int first = isKindFirst ? from + 2 : from;
    int names = endOfNames(first);
    if (names == first) {
      return from;
    }
    return isKindFirst ? names : endOfKind(names).orElse(from);
  }

  private boolean isOf(int i) {
    return line.has(i) && line.word(i).isClose() && vocabulary.is(line.word(i), "of");
  }

  /** Words in capitals that are no person's, country's or office's. */
  private int endOfNames(int first) {
    int i = first;
    while (line.has(i) && i - first < MOST_NAMES && (i == first || line.word(i).isTied())) {
      Word word = line.word(i);
      boolean isName = word.isCapital() && !vocabulary.isInNoName(word) && !line.namesOther(i);
      if (!isName) {
        break;
      }
      i++;
    }
    return i;
  }

  /** Behind names, what they are the names of: "region", "city court". */
  private OptionalInt endOfKind(int names) {
    int end = names;
    int i = names;
    while (line.has(i) && i - names < MOST_WORDS && line.word(i).isClose() && isOfKind(i)) {
      i++;
      if (isKind(i - 1)) {
        end = i;
      }
    }
    return end > names ? OptionalInt.of(end) : OptionalInt.empty();
  }

  private boolean isOfKind(int i) {
    return isKind(i) || (vocabulary.is(line.word(i), "portfolio") && !line.isRoleAt(i));
  }

  private boolean isKind(int i) {
    Word word = line.word(i);
    boolean isBody = !word.isCapital() && vocabulary.is(word, "body");
    return !line.isRoleAt(i) && (isBody || vocabulary.is(word, "place"));
  }
}
