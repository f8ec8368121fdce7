package org.uptake.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The forms of an English verb, from an entry of {@code en.verbs.tsv}.
 *
 * @param base "ban", with the words that belong to it: "pay tribute to"
 * @param present of the third person
 */
record VerbForms(String base, String present, String past, String participle, String gerund) {
  private static final Pattern HISSING = Pattern.compile(".*(?:s|x|z|ch|sh|o)");
  private static final Pattern CONSONANT_Y = Pattern.compile(".*[^aeiou]y");
  private static final Pattern SILENT_E = Pattern.compile(".*[^eoy]e");

  /** One verb, or two where -ize may be written -ise. */
  static List<VerbForms> of(String entry) {
    int space = entry.indexOf(' ');
    String verb = space < 0 ? entry : entry.substring(0, space);
    String rest = space < 0 ? "" : entry.substring(space).toLowerCase(Locale.ROOT);
    var forms = new ArrayList<VerbForms>();
    forms.add(forms(verb, rest));
    if (verb.endsWith("ize")) {
      forms.add(forms(verb.substring(0, verb.length() - 3) + "ise", rest));
    }
    return forms;
  }

  private static VerbForms forms(String entry, String rest) {
    List<String> given = List.of(entry.split("/"));
    String verb = given.getFirst();
    boolean doubles = verb.endsWith("!");
    String base = doubles ? verb.substring(0, verb.length() - 1) : verb;
    String stem = doubles ? base + base.charAt(base.length() - 1) : base;
    String past = given.size() == 3 ? given.get(1) : past(base, stem);
    return new VerbForms(
        base + rest,
        present(base) + rest,
        past + rest,
        (given.size() == 3 ? given.get(2) : past) + rest,
        gerund(base, stem) + rest);
  }

  private static String present(String base) {
    if (base.equals("be")) {
      return "is";
    }
    return HISSING.matcher(base).matches()
        ? base + "es"
        : CONSONANT_Y.matcher(base).matches() ? withoutLast(base) + "ies" : base + "s";
  }

  private static String past(String base, String stem) {
    return base.endsWith("e")
        ? base + "d"
        : CONSONANT_Y.matcher(base).matches() ? withoutLast(base) + "ied" : stem + "ed";
  }

  private static String gerund(String base, String stem) {
    return base.length() > 2 && SILENT_E.matcher(base).matches()
        ? withoutLast(base) + "ing"
        : stem + "ing";
  }

  private static String withoutLast(String word) {
    return word.substring(0, word.length() - 1);
  }
}
