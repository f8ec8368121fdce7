package org.uptake.extract.official;

import java.util.Optional;

/** Reads how far the name of a portfolio or a body goes on: "Labour and Social Protection". */
final class RunReader {
  private static final int LONGEST = 24;
  private static final int LIST = 5;
  private static final int MOST_UNKNOWN = 3;

  private final Line line;
  private final Vocabulary vocabulary;

  /** Whether words in capitals and others go together. */
  private final boolean isMixed;

  private final boolean isOfBody;

  /** Up to here words in capitals that no list has stand for a place or a body. */
  private int unknownTo;

  RunReader(Line line, boolean isOfBody) {
    this.line = line;
    vocabulary = line.vocabulary();
    isMixed = vocabulary.has("mixed");
    this.isOfBody = isOfBody;
  }

  /** The end of the run that begins at {@code from}; {@code from} where none begins. */
  int endFrom(int from) {
    if (!line.has(from)) {
      return from;
    }
    boolean capitals = !isMixed && line.word(from).isCapital();
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
    int first = behindLead(i);
    if (!line.has(first) || !isListed(first, capitals) || isUnit(first)) {
      return false;
    }
    for (int k = first + 1; line.has(k) && k < first + LIST && goesOnPlainly(k); k++) {
      if (vocabulary.is(line.word(k), "and")) {
        int next = behindLead(k + 1);
        return line.has(next) && isListed(next, capitals);
      }
    }
    return false;
  }

  private boolean isUnit(int i) {
    return vocabulary.is(line.word(i), "unit") || vocabulary.is(line.word(i), "ministry");
  }

  private boolean isListed(int i, boolean capitals) {
    boolean isLike = isMixed ? isContent(line.word(i)) : isLike(i, capitals);
    return isLike && !isOfficeAt(i);
  }

  /** "ministres de la justice, de l'intérieur et des finances". */
  private int behindLead(int i) {
    if (!line.has(i) || !vocabulary.is(line.word(i), "of")) {
      return i;
    }
    int next = i + 1;
    while (line.has(next) && vocabulary.is(line.word(next), "article")) {
      next++;
    }
    return next;
  }

  private boolean goesOnPlainly(int i) {
    return line.word(i).isTied() || line.gap(i).equals(",");
  }

  private boolean isContent(Word word) {
    return (isMixed || word.isCapital()) && vocabulary.isOfBodies(word);
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
      boolean goesOn = (!capitals && isKnown(word)) || isOpen(i) || isLastUnknown(i, from);
      return goesOn ? Optional.of(i + 1) : Optional.empty();
    }
    if (vocabulary.isOfBodies(word)) {
      return Optional.of(i + 1);
    }
    return isAnUnknown(i, from) ? Optional.of(i + 1) : Optional.empty();
  }

  /** "по стратегическому планированию": any words but a verb, and but a new subject behind "и". */
  private boolean isOpen(int i) {
    Word word = line.word(i);
    int k = i;
    while (k > 0 && i - k < LIST && !vocabulary.is(line.word(k), "topic")) {
      k--;
    }
    boolean isBehindAnd = i > 0 && vocabulary.is(line.word(i - 1), "and");
    return vocabulary.has("genitive")
        && k < i
        && vocabulary.is(line.word(k), "topic")
        && !vocabulary.isInNoName(word)
        && !line.namesOther(i)
        && !vocabulary.endsLike(word, "verb")
        && (!isBehindAnd || vocabulary.endsLike(word, "dative"));
  }

  /** "Conseil de dialogue, ": a word that no list has, where nothing else can follow. */
  private boolean isLastUnknown(int i, int from) {
    boolean isClosed = !line.has(i + 1) || !line.word(i + 1).isTied();
    return isMixed
        && isOfBody
        && i > from
        && isClosed
        && vocabulary.is(line.word(i - 1), "of")
        && !vocabulary.isInNoName(line.word(i));
  }

  private boolean isKnown(Word word) {
    return (isMixed && isOfBody) ? vocabulary.isOfBodies(word) : vocabulary.is(word, "portfolio");
  }

  /** "Justice" is a judge and a portfolio: here it is the latter. */
  private boolean isOfficeAt(int i) {
    return line.roleAt(i)
        .filter(found -> found.end() > i + 1 || !vocabulary.is(line.word(i), "portfolio"))
        .isPresent();
  }

  /** "Commission under the President": an office within the name of a body. */
  private boolean isBelow(int i) {
    Word before = line.word(i - 1);
    if (vocabulary.is(before, "under")) {
      return true;
    }
    boolean isThe = i > 1 && vocabulary.is(before, "article");
    return isThe
        && (vocabulary.is(line.word(i - 2), "under") || vocabulary.is(line.word(i - 2), "of"));
  }

  private boolean isAnUnknown(int i, int from) {
    Word word = line.word(i);
    boolean joined = i > from && word.gap().equals("-");
    if (vocabulary.isInNoName(word) || line.namesOther(i)) {
      return false;
    }
    if (joined || i < unknownTo) {
      return true;
    }
    if (isOfBody && isTiedToABody(i + 1)) {
      return true;
    }
    boolean isFirst =
        (i == from && canBegin(i)) || (i > from && vocabulary.is(line.word(i - 1), "leading"));
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
        && vocabulary.is(line.word(i), "body");
  }

  /** Where a case does the work of "of", a name follows the office as closely as its place. */
  private boolean canBegin(int i) {
    return !vocabulary.has("genitive")
        || (line.has(i + 1)
            && line.word(i + 1).isClose()
            && !line.word(i + 1).isCapital()
            && vocabulary.is(line.word(i + 1), "place"));
  }

  /** One or two words are the name of a place or body; where more follow, a person's is there. */
  private int endOfUnknown(int i) {
    int end = i + 1;
    while (!vocabulary.has("genitive")
        && line.has(end)
        && line.word(end).isTied()
        && line.word(end).isCapital()
        && !line.word(end).isInitial()
        && !vocabulary.isInNoName(line.word(end))
        && !line.namesOther(end)
        && end - i < MOST_UNKNOWN) {
      end++;
    }
    return end - i < MOST_UNKNOWN ? end : i + 1;
  }

  /** Whether a small word leads on to more of the name. */
  private boolean joins(int i, boolean capitals) {
    String joining = isOfBody ? "in-body" : "in-portfolio";
    int k = i;
    while (line.has(k) && k - i < 3 && vocabulary.is(line.word(k), joining)) {
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
    Word first = line.word(i);
    if (vocabulary.is(first, "to")) {
      return isOfBody && ends;
    }
    if (vocabulary.is(first, "in") && !isMixed) {
      return isLike(k, capitals) && !ends;
    }
    if (vocabulary.is(first, "and")) {
      return !isOfficeAt(k)
          && (k == i + 1 || isMixed)
          && vocabulary.modifier(line.word(k)).isEmpty()
          && isLike(k, capitals);
    }
    if (ends || isOfficeAt(k)) {
      return isOfBody && (ends || isBelow(k));
    }
    return isLike(k, capitals) || isNewName(k);
  }

  /** "Tribunal d'instance de Niamey". */
  private boolean isNewName(int k) {
    Word word = line.word(k);
    boolean isName =
        word.isCapital() && !vocabulary.isInNoName(word) && !line.namesOther(k) && isOfBody;
    return isMixed && vocabulary.is(line.word(k - 1), "of") && (isName || isLastUnknown(k, 0));
  }

  private boolean isBodyAt(int k) {
    return line.entryAt(k).filter(found -> found.what() instanceof Entry.Body).isPresent();
  }

  private boolean isLike(int k, boolean capitals) {
    Word word = line.word(k);
    if (isMixed) {
      return isKnown(word) || (word.isCapital() && vocabulary.isOfBodies(word)) || isOpen(k);
    }
    return capitals ? isContent(word) : !word.isCapital() && vocabulary.is(word, "portfolio");
  }
}
