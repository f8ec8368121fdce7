package org.uptake.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.uptake.text.Tsv;

/** One key for all names of a state, as reports and databases spell them. */
final class States {
  private static final String TABLE = "states.tsv";
  private static final Pattern BRACKETS = Pattern.compile("\\([^)\\n]*+\\)");
  private static final String ARTICLE = "the";

  private static final Map<String, String> KEYS = keys();

  private States() {}

  static String key(String name) {
    String bare = letters(BRACKETS.matcher(name).replaceAll(""));
    String key = bare.startsWith(ARTICLE) ? bare.substring(ARTICLE.length()) : bare;
    return KEYS.getOrDefault(key, key);
  }

  /** Its Latin letters and digits, small and without marks. */
  static String letters(String text) {
    String parted = Normalizer.normalize(text, Normalizer.Form.NFKD);
    var letters = new StringBuilder(parted.length());
    for (int i = 0; i < parted.length(); i++) {
      char c = parted.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        letters.append(c);
      } else if (c >= 'A' && c <= 'Z') {
        letters.append((char) (c - 'A' + 'a'));
      }
    }
    return letters.toString();
  }

  private static Map<String, String> keys() {
    try (InputStream table = States.class.getResourceAsStream(TABLE)) {
      if (table == null) {
        throw new IllegalStateException("no table " + TABLE + " beside " + States.class.getName());
      }
      var reader = new InputStreamReader(table, StandardCharsets.UTF_8);
      return Tsv.read(TABLE, reader, Set.of("form", "state")).rows().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> letters(row.cell("form")), row -> letters(row.cell("state"))));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the table " + TABLE, e);
    }
  }
}
