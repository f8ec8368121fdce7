package org.uptake.extract.statement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.uptake.extract.RuleBook;
import org.uptake.text.Tsv;

/**
 * A form by which words name a person or a body.
 *
 * @param after words one of which must be among the last before the name, in small letters; none
 *     where anything may
 */
record PartyForm(RuleBook.Rule rule, Set<String> after) {
  private static final Pattern WORDS = Pattern.compile("[a-z-]+(?: [a-z-]+)*(?:\\|[a-z -]+)*");
  private static final int LOOKED_BACK = 4;

  /** No longer word is looked for, so that a text without spaces is not gone through again. */
  private static final int LONGEST_WORD = 40;

  PartyForm {
    after = Set.copyOf(after);
  }

  /**
   * @throws IllegalArgumentException where the column {@code after} names no list of words
   */
  static PartyForm of(RuleBook.Rule rule, Tsv table) {
    String piece = rule.row().cell("after");
    return new PartyForm(rule, piece.isEmpty() ? Set.of() : words(rule.row(), piece, table));
  }

  private static Set<String> words(Tsv.Row of, String piece, Tsv table) {
    return table.rows().stream()
        .filter(row -> row.cell("name").equals(piece))
        .map(row -> row.cell("pattern"))
        .filter(pattern -> WORDS.matcher(pattern).matches())
        .findFirst()
        .map(pattern -> Set.copyOf(List.of(pattern.split("\\|"))))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    of.place() + ": 'after' asks for a piece of words, got '" + piece + "'"));
  }

  /** Whether the words before {@code place} let a name stand there; cheap. */
  boolean mayStandAt(int place, String plain) {
    if (after.isEmpty()) {
      return true;
    }
    int end = place;
    for (int i = 0; i < LOOKED_BACK; i++) {
      while (end > 0 && isGap(plain.charAt(end - 1))) {
        end--;
      }
      int start = end;
      while (start > 0 && end - start <= LONGEST_WORD && isWordPart(plain.charAt(start - 1))) {
        start--;
      }
      if (start == end || end - start > LONGEST_WORD) {
        return false;
      }
      if (isAfter(plain.substring(start, end).toLowerCase(Locale.ROOT))) {
        return true;
      }
      end = start;
    }
    return false;
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == ',';
  }

  private static boolean isWordPart(char c) {
    return Character.isLetter(c) || c == '-';
  }

  private boolean isAfter(String word) {
    return after.contains(word)
        || (word.endsWith("s") && after.contains(word.substring(0, word.length() - 1)));
  }
}
