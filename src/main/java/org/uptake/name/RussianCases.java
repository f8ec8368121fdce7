package org.uptake.name;

import java.util.Locale;
import java.util.regex.Pattern;

/** How names in Cyrillic letters change with the sentence, and what does not change in them. */
final class RussianCases {
  private static final int SHORTEST_STEM = 3;

  /** Of names, in the singular; what is left may be shorter than the name, but ever the same. */
  private static final Pattern ENDING =
      Pattern.compile("(?:[ео]го|[ео]му|[еёоыи]м|[аеёиоуыьэюяй])$");

  /** Of surnames and feminine ones alike, in no case but an oblique one. */
  private static final Pattern OBLIQUE =
      Pattern.compile("(?:[оеё]в|[иы]н|[цс]к)(?:ой|ую|ым|им|ого|ому|у|е)$|[ео]му$|[ую]$");

  private static final Pattern DOUBTFUL = Pattern.compile("(?:[еыи]|[ое]м)$");

  private RussianCases() {}

  static boolean isCyrillic(String word) {
    return word.length() > 1
        && word.codePoints()
            .filter(Character::isLetter)
            .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
  }

  /** {@code name}, one word of it, in small letters and without the endings of cases. */
  static String stem(String name) {
    String stem = name.toLowerCase(Locale.ROOT);
    while (true) {
      var ending = ENDING.matcher(stem);
      if (!ending.find() || ending.start() < SHORTEST_STEM) {
        return stem;
      }
      stem = stem.substring(0, ending.start());
    }
  }

  /** How far {@code name} is from how its bearer is called, the fewer the nearer. */
  static int obliqueness(String name) {
    int sum = 0;
    for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (isCyrillic(word)) {
        sum += OBLIQUE.matcher(word).find() ? 3 : DOUBTFUL.matcher(word).find() ? 2 : 0;
        sum += word.endsWith("а") || word.endsWith("я") ? 1 : 0;
      }
    }
    return sum;
  }
}
