package org.uptake.extract.official;

/**
 * Tells the President of the General Assembly, whom speeches there call the President and no more,
 * from a state's: "I congratulate the President on his election to lead the Assembly".
 */
final class Presiding {
  static final String BODY = "General Assembly";

  private static final int MOST_WORDS = 40;

  private Presiding() {}

  /**
   * Whether the sentence of {@code office} speaks of its election or work in an assembly; where the
   * document is a speech {@code inAssembly}, of congratulations.
   */
  static boolean isMeant(Line line, Office office, boolean inAssembly) {
    if (!office.head().same().equals("president") || isOwn(line, office)) {
      return false;
    }
    int from = office.from();
    while (from > 0 && office.from() - from < MOST_WORDS && !startsSentence(line, from)) {
      from--;
    }
    int end = office.end();
    while (line.has(end) && end - office.end() < MOST_WORDS && !startsSentence(line, end)) {
      end++;
    }
    return (has(line, from, end, "assembly") && has(line, from, end, "presiding"))
        || (inAssembly && has(line, from, end, "congratulating"));
  }

  private static boolean isOwn(Line line, Office office) {
    Word word = line.word(office.from());
    return office.from() < office.first()
        && line.vocabulary().is(word, "own")
        && !line.vocabulary().is(word, "assembly's");
  }

  private static boolean startsSentence(Line line, int i) {
    return line.word(i).isBreak()
        || (line.gap(i).startsWith(".") && line.word(i - 1).text().length() > 3);
  }

  private static boolean has(Line line, int from, int end, String kind) {
    for (int i = from; i < end; i++) {
      if (line.vocabulary().is(line.word(i), kind)) {
        return true;
      }
    }
    return false;
  }
}
