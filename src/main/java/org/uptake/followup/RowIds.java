package org.uptake.followup;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.uptake.document.Action;
import org.uptake.document.CitedStatement;
import org.uptake.text.Plain;
import org.uptake.text.Sha256;

/**
 * Names for the rows of one table that stay when the documents are read again, moved to another
 * folder, or change elsewhere: made from the words, not from places or bytes.
 *
 * <p>An id is made of the file's name, the sentence and the action, white space and typography
 * levelled. Where these are the same twice, the second gets {@code -2}. It starts with a letter, so
 * that no spreadsheet takes it for a number.
 */
final class RowIds {
  private final Map<String, Integer> given = new HashMap<>();
  private final IdentityHashMap<CitedStatement, String> words = new IdentityHashMap<>();

  /** The id of a recommended action. */
  String of(CitedStatement recommendation, Action action) {
    return unique("r", words(recommendation) + '\n' + levelled(action.text()));
  }

  /** The id of what was found on the action of {@code row}, unlike for each row. */
  String of(String row, CitedStatement evidence) {
    return unique("e", row + '\n' + words(evidence));
  }

  private String words(CitedStatement cited) {
    return words.computeIfAbsent(
        cited, c -> c.source().fileName() + '\n' + levelled(c.statement().evidence().quote()));
  }

  private static String levelled(String text) {
    var levelled = new StringBuilder(text.length());
    for (String word : Plain.of(text).split(" +")) {
      levelled.append(levelled.isEmpty() ? "" : " ").append(word);
    }
    return levelled.toString();
  }

  private String unique(String prefix, String words) {
    String id = prefix + Sha256.shortHex(words);
    int times = given.merge(id, 1, Integer::sum);
    return times == 1 ? id : id + "-" + times;
  }
}
