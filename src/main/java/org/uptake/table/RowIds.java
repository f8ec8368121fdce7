package org.uptake.table;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.uptake.document.CitedStatement;
import org.uptake.document.FollowUp;
import org.uptake.document.Link;
import org.uptake.text.Plain;

/**
 * Names for the rows of one table that stay when the documents are read again, moved to another
 * folder, or change elsewhere: made from the words, not from places or bytes.
 *
 * <p>An id is made of the file's name, the sentence and the action, white space and typography
 * levelled. Where these are the same twice, the second gets {@code -2}. It starts with a letter, so
 * that no spreadsheet takes it for a number.
 */
final class RowIds {
  private static final int LENGTH = 12;

  private final Map<String, Integer> given = new HashMap<>();

  /** The id of a recommended action. */
  String of(FollowUp row) {
    return unique("r", words(row.recommendation()) + '\n' + levelled(row.action().text()));
  }

  /** The id of what was found on it, unlike for each row. */
  String of(String row, Link link) {
    return unique("e", row + '\n' + words(link.statement()));
  }

  private static String words(CitedStatement cited) {
    return cited.source().fileName() + '\n' + levelled(cited.statement().evidence().quote());
  }

  private static String levelled(String text) {
    return Plain.of(Shown.of(text));
  }

  private String unique(String prefix, String words) {
    String id = prefix + HexFormat.of().formatHex(Sha256.of(words)).substring(0, LENGTH);
    int times = given.merge(id, 1, Integer::sum);
    return times == 1 ? id : id + "-" + times;
  }
}
