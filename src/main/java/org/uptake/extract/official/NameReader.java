package org.uptake.extract.official;

import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the name of a person off a line, by its shape: titles, capitals, initials, particles. */
final class NameReader {
  private static final int MOST_WORDS = 8;
  private static final int MOST_TITLES = 5;
  private static final int LEAST_CAPITALS = 4;
  private static final Pattern ROMAN = Pattern.compile("[IVX]{1,5}");

  /**
   * A name.
   *
   * @param from the first word, of its titles if it has any
   * @param first the first word of the name itself
   * @param names how many names it has, initials too, particles not
   */
  record Name(int from, int first, int end, int names, String text) {
    boolean isTitled() {
      return from < first;
    }
  }

  private final Line line;

  NameReader(Line line) {
    this.line = line;
  }

  /**
   * The name that begins at word {@code from}, with its titles.
   *
   * @param least how many names it needs where no title stands before it
   */
  Optional<Name> at(int from, int least) {
    return between(from, line.size(), least);
  }

  /** The name that ends before word {@code end}. */
  Optional<Name> before(int end, int least) {
    Optional<Integer> known = line.foundNames().startTo(end);
    if (known.isPresent()) {
      return between(titlesBefore(known.get()), end, least);
    }
    int first = end;
    while (first > 0 && end - first < MOST_WORDS && canGoBackTo(first, end)) {
      first--;
    }
    while (first < end && isParticle(first)) {
      first++;
    }
    if (first == end) {
      return Optional.empty();
    }
    int from = titlesBefore(first);
    return between(from, end, least).filter(name -> name.end() == end);
  }

  /** The name that word {@code i} belongs to, from its first word on. */
  Optional<Name> around(int i) {
    int first = i;
    while (first > 0 && i - first < MOST_WORDS && canGoBackTo(first, i + 1)) {
      first--;
    }
    while (first < i && isParticle(first)) {
      first++;
    }
    return between(titlesBefore(first), line.size(), 1)
        .filter(name -> name.end() > i && canEndAt(name.end(), i + 1));
  }

  /** Behind a surname that ends before word {@code end}: initials, or a second surname. */
  private boolean canEndAt(int last, int end) {
    return isOnlyInitials(end, last) || (line.vocabulary().has("two-surnames") && last == end + 1);
  }

  private boolean canGoBackTo(int first, int end) {
    boolean tied = first == end || (isTiedTo(first) && !isQuoted(first));
    return tied
        && (isName(first - 1)
            || (first > 1 && isEnding(first - 1))
            || isParticle(first - 1)
            || line.word(first - 1).isInitial());
  }

  private Optional<Name> between(int from, int limit, int least) {
    int first = afterTitles(from, limit);
    Optional<Integer> known = line.foundNames().endFrom(first).filter(end -> end <= limit);
    if (known.isPresent()) {
      int end = known.get();
      return Optional.of(new Name(from, first, end, end - first, line.text(first, end)));
    }
    int names = 0;
    int last = first;
    for (int i = first; i < limit && i - first < MOST_WORDS; i++) {
      if (i > first && !isTiedTo(i)) {
        break;
      }
      if (i > first && isEnding(i)) {
        last = i + 1;
      } else if (isName(i) || isInitial(i)) {
        names += isSecondHalf(i, first) ? 0 : 1;
        last = i + 1;
      } else if (!isParticle(i)) {
        break;
      }
    }
    if (last == first || names < (first > from ? 1 : least) || isOnlyInitials(first, last)) {
      return Optional.empty();
    }
    boolean isLedTo = first == from && line.vocabulary().is(line.word(first), "of");
    if (isLedTo || isNameOfAThing(last) || line.gap(first).equals("-")) {
      return Optional.empty();
    }
    return Optional.of(new Name(from, first, last, names, line.text(first, last)));
  }

  /** "Haya-Rosa" is one name, "Bashar al-Assad" two. */
  private boolean isSecondHalf(int i, int first) {
    return i > first && line.word(i).gap().equals("-") && line.word(i - 1).isCapital();
  }

  /** Whether a name begins at {@code from} and goes over into a thing: "Lincoln Hotel". */
  boolean isNameOfAThingAt(int from) {
    int end = from;
    while (line.has(end)
        && end - from < MOST_WORDS
        && isName(end)
        && (end == from || isTiedTo(end))) {
      end++;
    }
    return end > from && isNameOfAThing(end);
  }

  private int afterTitles(int from, int limit) {
    int i = from;
    for (int titles = 0; titles < MOST_TITLES && i < limit && line.isCourtesyAt(i); titles++) {
      int end = line.entryAt(i).orElseThrow().end();
      if (end >= limit || !isTitleGap(end)) {
        return i;
      }
      i = end;
    }
    return i;
  }

  private int titlesBefore(int first) {
    int from = first;
    for (int titles = 0; titles < MOST_TITLES && from > 0 && isTitleGap(from); titles++) {
      Optional<Line.Found<Entry>> title =
          line.entryTo(from).filter(found -> found.what() instanceof Entry.Courtesy);
      if (title.isEmpty()) {
        return from;
      }
      from = title.get().from();
    }
    return from;
  }

  /** "H.E. Mr. X", "Her Excellency" and her name on the next line. */
  private boolean isTitleGap(int i) {
    String gap = line.gap(i);
    return gap.isEmpty() || gap.equals(".") || gap.equals("(") || line.word(i).isBreak();
  }

  /** "партия «Аманат» Ерлан Кошанов". */
  private boolean isQuoted(int i) {
    return line.vocabulary().has("mixed") && line.textBefore(i).contains("\"");
  }

  /** Whether word {@code i} goes on where the last left off. */
  private boolean isTiedTo(int i) {
    String gap = line.gap(i);
    return gap.isEmpty()
        || gap.equals("-")
        || gap.equals("'")
        || (gap.startsWith(".") && gap.length() <= 2 && line.word(i - 1).isInitial());
  }

  private boolean isInitial(int i) {
    return line.word(i).isInitial()
        && (line.gap(i + 1).startsWith(".") || (line.has(i + 1) && line.gap(i + 1).isEmpty()));
  }

  private boolean isParticle(int i) {
    Word word = line.word(i);
    return !word.isCapital()
        && line.vocabulary().is(word, "particle")
        && line.has(i + 1)
        && isTiedTo(i + 1)
        && (line.word(i + 1).isCapital() || line.vocabulary().is(line.word(i + 1), "particle"));
  }

  private boolean isName(int i) {
    Word word = line.word(i);
    if (word.text().length() < 2 || !(word.isCapital() || isElided(word)) || !isLetters(word)) {
      return false;
    }
    if (line.namesWellKnown(i)) {
      return true;
    }
    boolean joined = line.gap(i).equals("-") && i > 0;
    if (line.vocabulary().is(word, "homonym")) {
      return i > 0 && word.isClose() && isName(i - 1);
    }
    if (word.lower().equals("al")
        || (word.lower().equals("el") && !line.vocabulary().is(word, "article"))) {
      return true;
    }
    if (joined && line.vocabulary().is(word, "function")) {
      return false;
    }
    if (!joined && (line.vocabulary().isInNoName(word) || line.namesOther(i))) {
      return false;
    }
    return !word.isAcronym() || word.text().length() >= LEAST_CAPITALS || joined;
  }

  /** "d'Escoto". */
  private static boolean isElided(Word word) {
    return word.text().length() > 3
        && word.text().charAt(1) == '\''
        && Character.isUpperCase(word.text().charAt(2));
  }

  private static boolean isLetters(Word word) {
    return word.text().codePoints().noneMatch(Character::isDigit);
  }

  /** "Ki-moon", "Mohammed VI". */
  private boolean isEnding(int i) {
    Word word = line.word(i);
    boolean isSuffix = line.vocabulary().is(word, "suffix") && !line.namesWellKnown(i);
    boolean isSecondHalf =
        word.gap().equals("-") && !word.isCapital() && !isSuffix && !line.namesOther(i);
    return isSecondHalf || (word.isClose() && ROMAN.matcher(word.text()).matches());
  }

  private boolean isOnlyInitials(int first, int end) {
    for (int i = first; i < end; i++) {
      if (line.word(i).text().length() > 1) {
        return false;
      }
    }
    return true;
  }

  /** "the Nelson Mandela Rules": who gave a thing its name is not spoken of. */
  private boolean isNameOfAThing(int end) {
    if (!line.has(end) || !line.word(end).isClose() || !line.word(end).isCapital()) {
      return false;
    }
    Word next = line.word(end);
    return !line.isRoleAt(end)
        && line.vocabulary().modifier(next).isEmpty()
        && (line.vocabulary().is(next, "thing") || line.vocabulary().isOfBodies(next));
  }
}
