package org.uptake.extract.official;

import org.uptake.text.WhiteSpace;

/** Words of a line as a finding shows them: in the case in which the lists have them. */
final class Wording {
  private final Line line;
  private final Vocabulary vocabulary;

  Wording(Line line) {
    this.line = line;
    vocabulary = line.vocabulary();
  }

  /** The office from word {@code first} on, with its {@code head} as found. */
  String office(int first, Line.Found<Entry> found, Entry.Role head) {
    var text = new StringBuilder();
    for (int i = first; i < found.from(); i++) {
      Word word = line.word(i);
      String base = vocabulary.modifier(word.lower()).map(Vocabulary.Modifier::base).orElse("");
      boolean isShownSo = base.isEmpty() || base.equals(word.lower());
      text.append(isShownSo ? word.text() : word.like(base)).append(line.textBefore(i + 1));
    }
    text.append(
        head.isDeclined()
            ? cased(head.name(), found.from())
            : line.text(found.from(), found.end()));
    return WhiteSpace.folded(text.toString());
  }

  /** The body from one word up to another; only its first words change with the sentence. */
  String body(int from, int end) {
    var text = new StringBuilder();
    int i = from;
    boolean isQuality = true;
    while (isQuality && i < end) {
      Word word = line.word(i);
      isQuality = vocabulary.is(word, "quality");
      text.append(
          vocabulary
              .base(word, isQuality ? "quality" : "body")
              .map(word::like)
              .orElse(word.text()));
      i++;
      text.append(i < end ? line.textBefore(i) : "");
    }
    return WhiteSpace.folded(text + (i < end ? line.text(i, end) : ""));
  }

  /** {@code words}, each with a capital where the text has one from word {@code from} on. */
  String cased(String words, int from) {
    var cased = new StringBuilder();
    int i = from;
    for (String part : words.splitWithDelimiters("[ -]", 0)) {
      boolean isWord = !part.isEmpty() && Character.isLetter(part.codePointAt(0));
      cased.append(isWord && line.has(i) ? line.word(i).like(part) : part);
      i += isWord ? 1 : 0;
    }
    return cased.toString();
  }
}
