package org.uptake.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the numbers that a document gives its paragraphs: {@code 95} of "95. The …", {@code 140.7}
 * of "140.7 Ratify …"; a letter takes the number above it, {@code 3 (a)}, a small Roman number the
 * letter above it, {@code 3 (a) (ii)}.
 */
final class ParagraphLabels {
  /** A number with its point or bracket; one of several parts needs none before a capital. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(\\d{1,3}(?:\\.\\d{1,3}){0,3})(?:[.)]\\s+(?=\\S)|(?<=\\d\\.\\d{1,3})\\s+(?=\\p{Lu}))");

  private static final Pattern LETTER =
      Pattern.compile("\\(?([a-zа-я]|[ivx]{2,5})(?:\\)\\s+(?=\\S)|\\.\\s+(?=\\p{Lu}))");
  private static final Pattern ROMAN = Pattern.compile("[ivx]{1,5}");

  /** As long as the longest number with its signs. */
  private static final int LONGEST = 24;

  private String number = "";
  private String letter = "";

  private ParagraphLabels() {}

  /** The label of each block, in their order. */
  static List<Optional<String>> of(List<Block> blocks) {
    var labels = new ParagraphLabels();
    var found = new ArrayList<Optional<String>>();
    blocks.forEach(block -> found.add(labels.next(block)));
    return found;
  }

  private Optional<String> next(Block block) {
    String start = block.text().substring(0, Math.min(LONGEST, block.text().length()));
    Matcher ownNumber = NUMBER.matcher(start);
    if (ownNumber.lookingAt()) {
      return numbered(ownNumber.group(1));
    }
    Matcher ownLetter = LETTER.matcher(start);
    if (ownLetter.lookingAt()) {
      return lettered(ownLetter.group(1));
    }
    Optional<String> given = block.label();
    return given.isPresent() && given.get().startsWith("(")
        ? lettered(given.get().substring(1, given.get().length() - 1))
        : given.flatMap(this::numbered);
  }

  private Optional<String> numbered(String found) {
    number = found;
    letter = "";
    return Optional.of(found);
  }

  private Optional<String> lettered(String found) {
    boolean isRoman =
        ROMAN.matcher(found).matches() && !letter.isEmpty() && !follows(found, letter);
    if (!isRoman) {
      letter = found;
    }
    String above = number.isEmpty() ? "" : number + " ";
    return Optional.of(
        isRoman ? above + "(" + letter + ") (" + found + ")" : above + "(" + found + ")");
  }

  private static boolean follows(String found, String letter) {
    return found.length() == 1 && letter.length() == 1 && found.charAt(0) == letter.charAt(0) + 1;
  }
}
