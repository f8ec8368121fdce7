package org.uptake.extract.official;

import java.util.Optional;
import java.util.Set;

/** Reads how far the name of a portfolio or a body goes on: "Labour and Social Protection". */
final class RunReader {
  private static final int LONGEST = 24;
  private static final int LIST = 5;
  private static final int MOST_UNKNOWN = 3;
  private static final Set<String> LEADING = Set.of("of", "the");
  private static final Set<String> IN_PORTFOLIOS = Set.of("of", "the", "for", "and");
  private static final Set<String> IN_BODIES =
      Set.of("of", "the", "for", "and", "on", "under", "against", "to");

  private final Line line;
  private final boolean isOfBody;

  /** Up to here words in capitals that no list has stand for a place or a body. */
  private int unknownTo;

  RunReader(Line line, boolean isOfBody) {
    this.line = line;
    this.isOfBody = isOfBody;
  }

  /** The end of the run that begins at {@code from}; {@code from} where none begins. */
  int endFrom(int from) {
    if (!line.has(from)) {
      return from;
    }
    boolean capitals = line.word(from).isCapital();
    int end = from;
    int i = from;
    while (line.has(i) && i - from < LONGEST) {
      if (i > from && !goesOn(i, capitals)) {
        break;
      }
      Optional<Integer> next = afterContent(i, from, capitals);
      if (next.isPresent()) {
        i = next.get();
        end = i;
        if (line.countryTo(end).isPresent()) {
          break;
        }
      } else if (line.word(i).isCapital() || i == from || !joins(i, capitals)) {
        break;
      } else {
        i++;
      }
    }
    return end;
  }

  private boolean goesOn(int i, boolean capitals) {
    String gap = line.gap(i);
    return gap.isEmpty()
        || gap.equals("-")
        || gap.equals("'")
        || gap.equals("'s")
        || (gap.equals(",") && isInList(i, capitals));
  }

  /** "Science, Technology and Education": the comma parts what an "and" soon ends. */
  private boolean isInList(int i, boolean capitals) {
    if (!isLike(i, capitals) || isOfficeAt(i) || line.vocabulary().is(line.word(i), "unit")) {
      return false;
    }
    for (int k = i + 1; line.has(k) && k < i + LIST && goesOnPlainly(k); k++) {
      if (line.word(k).lower().equals("and")) {
        return line.has(k + 1) && isLike(k + 1, capitals) && !isOfficeAt(k + 1);
      }
    }
    return false;
  }

  private boolean goesOnPlainly(int i) {
    return line.word(i).isTied() || line.gap(i).equals(",");
  }

  private boolean isContent(Word word) {
    return word.isCapital() && line.vocabulary().isOfBodies(word);
  }

  private Optional<Integer> afterContent(int i, int from, boolean capitals) {
    if (line.countryAt(i).isPresent()) {
      return isOfBody ? line.countryAt(i).map(Line.Found::end) : Optional.empty();
    }
    Optional<Line.Found<Entry>> entry = line.entryAt(i);
    if (entry.isPresent() && entry.get().what() instanceof Entry.Body) {
      return isOfBody || i == from ? entry.map(Line.Found::end) : Optional.empty();
    }
    if (isOfficeAt(i)) {
      return isOfBody && i > from && isBelow(i) ? entry.map(Line.Found::end) : Optional.empty();
    }
    Word word = line.word(i);
    if (!word.isCapital()) {
      boolean known = line.vocabulary().is(word, "portfolio");
      return known && !capitals ? Optional.of(i + 1) : Optional.empty();
    }
    if (line.vocabulary().isOfBodies(word)) {
      return Optional.of(i + 1);
    }
    return isAnUnknown(i, from) ? Optional.of(i + 1) : Optional.empty();
  }

  /** "Justice" is a judge and a portfolio: here it is the latter. */
  private boolean isOfficeAt(int i) {
    return line.isRoleAt(i)
        && !(line.entryAt(i).orElseThrow().end() == i + 1
            && line.vocabulary().is(line.word(i), "portfolio"));
  }

  /** "Commission under the President": an office within the name of a body. */
  private boolean isBelow(int i) {
    String before = line.word(i - 1).lower();
    String beforeThat = i > 1 ? line.word(i - 2).lower() : "";
    return before.equals("under")
        || (before.equals("the") && Set.of("under", "of").contains(beforeThat));
  }

  private boolean isAnUnknown(int i, int from) {
    Word word = line.word(i);
    boolean joined = i > from && word.gap().equals("-");
    if (line.vocabulary().isInNoName(word) || line.namesOther(i)) {
      return false;
    }
    if (joined || i < unknownTo) {
      return true;
    }
    if (isOfBody && isTiedToABody(i + 1)) {
      return true;
    }
    boolean isFirst = i == from || LEADING.contains(line.word(i - 1).lower());
    if (!isOfBody || !isFirst) {
      return false;
    }
    unknownTo = endOfUnknown(i);
    return true;
  }

  /** "Presidential Leadership Council": whatever stands in the midst of a body's name. */
  private boolean isTiedToABody(int i) {
    return line.has(i)
        && line.word(i).isClose()
        && line.word(i).isCapital()
        && line.vocabulary().is(line.word(i), "body");
  }

  /** One or two words are the name of a place or body; where more follow, a person's is there. */
  private int endOfUnknown(int i) {
    int end = i + 1;
    while (line.has(end)
        && line.word(end).isTied()
        && line.word(end).isCapital()
        && !line.vocabulary().isInNoName(line.word(end))
        && !line.namesOther(end)
        && end - i < MOST_UNKNOWN) {
      end++;
    }
    return end - i < MOST_UNKNOWN ? end : i + 1;
  }

  /** Whether a small word leads on to more of the name. */
  private boolean joins(int i, boolean capitals) {
    Set<String> joining = isOfBody ? IN_BODIES : IN_PORTFOLIOS;
    int k = i;
    while (line.has(k) && k - i < 3 && joining.contains(line.word(k).lower())) {
      if (k > i && !line.word(k).isClose()) {
        return false;
      }
      k++;
    }
    if (k == i || !line.has(k) || !line.word(k).isClose()) {
      return false;
    }
    return leadsTo(i, k, capitals);
  }

  private boolean leadsTo(int i, int k, boolean capitals) {
    boolean ends = line.countryAt(k).isPresent() || isBodyAt(k);
    String first = line.word(i).lower();
    if (first.equals("to")) {
      return isOfBody && ends;
    }
    if (first.equals("and")) {
      return !isOfficeAt(k)
          && k == i + 1
          && line.vocabulary().modifier(line.word(k)).isEmpty()
          && isLike(k, capitals);
    }
    return ends ? isOfBody : isOfficeAt(k) ? isOfBody && isBelow(k) : isLike(k, capitals);
  }

  private boolean isBodyAt(int k) {
    return line.entryAt(k).filter(found -> found.what() instanceof Entry.Body).isPresent();
  }

  private boolean isLike(int k, boolean capitals) {
    Word word = line.word(k);
    return capitals
        ? isContent(word)
        : !word.isCapital() && line.vocabulary().is(word, "portfolio");
  }
}
