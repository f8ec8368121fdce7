package org.uptake.extract.official;

import java.util.Locale;
import java.util.regex.Pattern;

/** How names in Cyrillic letters change with the sentence, and what does not change in them. */
final class RussianCases {
  private static final int SHORTEST_STEM = 3;

  /** Of names, in the singular; what is left may be shorter than the name, but ever the same. */
  private static final Pattern ENDING =
      Pattern.compile("(?:[ео]го|[ео]му|[еёоыи]м|[аеёиоуыьэюяй])$");

  private static final Pattern PATRONYMIC =
      Pattern.compile(
          "(?:[ое]вич|ьич)(?:а|у|ем|е)?|(?:[ое]вн|ичн)(?:а|ы|е|у|ой)"
              + "|[уұ]лы|[кқг]ызы|огл[уы]|уулу");

  /** Of surnames and feminine ones alike, in no case but an oblique one. */
  private static final Pattern OBLIQUE =
      Pattern.compile("(?:[оеё]в|[иы]н|[цс]к)(?:ой|ую|ым|им|ого|ому|у|е)$|[ео]му$|[ую]$");

  private static final Pattern DOUBTFUL = Pattern.compile("(?:[еыи]|[ое]м)$");

  private RussianCases() {}

  static boolean isCyrillic(String word) {
    return word.length() > 1
        && word.codePoints()
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

  /** "Токаев Касым-Жомарт Кемелевич"; but "Милошевич" is a surname. */
  static boolean endsInPatronymic(String name) {
    String[] words = name.toLowerCase(Locale.ROOT).split("[\\s.]+");
    return words.length > 2
        && isPatronymic(words[words.length - 1])
        && !isPatronymic(words[words.length - 2]);
  }

  private static boolean isPatronymic(String word) {
    var matcher = PATRONYMIC.matcher(word);
    while (matcher.find()) {
      if (matcher.end() == word.length() && matcher.start() > 1) {
        return true;
      }
    }
    return false;
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
