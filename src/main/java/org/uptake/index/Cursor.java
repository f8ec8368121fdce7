package org.uptake.index;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an answer ended, so that the next goes on behind it, also when documents came or went.
 *
 * @param key by what the documents are ordered: the bits of a score, or a day
 * @param location of the last document
 */
record Cursor(int key, String location) {
  private static final Pattern WRITTEN = Pattern.compile("(-?\\d{1,10})\\.([\\w-]{1,8000})");

  String written() {
    byte[] bytes = location.getBytes(StandardCharsets.UTF_8);
    return key + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  static Cursor read(String written) throws QuestionProblem {
    Matcher parts = WRITTEN.matcher(written);
    Optional<Cursor> cursor = parts.matches() ? read(parts) : Optional.empty();
    return cursor.orElseThrow(
        () ->
            new QuestionProblem(
                "must go on from where an answer said that it ended ('next'), got '"
                    + written.substring(0, Math.min(40, written.length()))
                    + "'"));
  }

  private static Optional<Cursor> read(Matcher parts) {
    try {
      byte[] location = Base64.getUrlDecoder().decode(parts.group(2));
      return Optional.of(
          new Cursor(
              Integer.parseInt(parts.group(1)), new String(location, StandardCharsets.UTF_8)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
