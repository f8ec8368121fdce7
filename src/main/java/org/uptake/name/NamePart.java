package org.uptake.name;

/**
 * One word of a name.
 *
 * @param written as the document has it, in one script
 * @param folded as {@link Romanization} folds it; of an initial the letter alone
 * @param stem what of {@code folded} no case of a Russian sentence changes
 */
record NamePart(String written, String folded, String stem) {
  private static final int SHORTEST_STEM = 2;

  static NamePart of(String written) {
    String folded = Romanization.folded(written);
    if (!folded.isEmpty() && written.codePointCount(0, written.length()) == 1) {
      String letter = folded.substring(0, 1);
      return new NamePart(written, letter, letter);
    }
    String root =
        RussianCases.isCyrillic(written) ? Romanization.folded(RussianCases.stem(written)) : folded;
    return new NamePart(written, folded, withoutLastVowels(root));
  }

  /** Latin "Dmitri" keeps an ending that is none in "Дмитр-ия". */
  static String withoutLastVowels(String root) {
    int end = root.length();
    while (end > SHORTEST_STEM && "aeiou".indexOf(root.charAt(end - 1)) >= 0) {
      end--;
    }
    return root.substring(0, end);
  }

  boolean isInitial() {
    return folded.length() == 1;
  }

  boolean isShouted() {
    return written.codePointCount(0, written.length()) > 1
        && written.codePoints().noneMatch(Character::isLowerCase)
        && written.codePoints().anyMatch(Character::isUpperCase);
  }

  /** Whether both are one word; endings count only where both are in Latin letters. */
  boolean isSameWordAs(NamePart other) {
    return folded.equals(other.folded) || (eitherBends(other) && stem.equals(other.stem));
  }

  /** Whether one person can be called both, as a given name. */
  boolean isAlike(NamePart other) {
    return GivenNames.alike(folded, other.folded)
        || (eitherBends(other)
            && (stem.equals(other.stem) || GivenNames.areOneSet(stem, other.stem)));
  }

  private boolean eitherBends(NamePart other) {
    return RussianCases.isCyrillic(written) || RussianCases.isCyrillic(other.written);
  }

  /** Where this stands in a text: a word, or its beginning and a star. */
  String pattern() {
    return RussianCases.isCyrillic(written) ? RussianCases.stem(written) + "*" : written;
  }

  int obliqueness() {
    return RussianCases.obliqueness(written);
  }
}
