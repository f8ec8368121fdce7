package org.uptake.extract.statement;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uptake.text.Span;

/** Finds the provisions of a State's own law that a text names by their numbers. */
final class Provisions {
  /** Articles and sections by their numbers, and laws; what follows tells whose they are. */
  private static final Pattern PROVISION =
      Pattern.compile(
          "\\b(?:([Aa]rticles?|[Aa]rts?\\.|[Ss]ections?)"
              + "|(?:[Ll]aw|[Aa]ct|[Dd]ecree(?:-[Ll]aw)?|[Oo]rdinance|[Oo]rder)(?: [Nn]o\\.?)?)"
              + " ((?:\\d{1,5}(?:[./-]\\d{1,4}){0,3}(?:, and | and | or |, )?){1,6})");

  private static final Pattern OF_NATIONAL_LAW =
      Pattern.compile(
          ",? ?(?:\\([^)]{1,9}\\) )?of (?:the |its )?(?:[A-Z][A-Za-z-]+ ){0,5}"
              + "(?:Code|Law|Act|Constitution|Decree|Ordinance|Regulations?)\\b.*");

  private static final Pattern OF_A_TREATY =
      Pattern.compile(
          ",? ?(?:\\([^)]{1,9}\\) )?(?:paragraphs? [0-9 ]{1,4})?of (?:the |both )?(?:[A-Z][a-z]+ ){0,6}"
              + "(?:Convention|Covenants?|Protocol|Statute|Charter|Declaration|Rules)\\b.*");

  /** Treaties of human rights have fewer articles. */
  private static final int MOST_OF_A_TREATY = 100;

  private static final int FOLLOWS_WITHIN = 120;
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,5})(?:[./-]\\d{1,4}){0,3}");

  private Provisions() {}

  /**
   * "Article 312 of the Criminal Code" as {@code article-312}, "Law No. 29/2015" as {@code
   * law-29/2015}; not the articles of treaties.
   */
  static Set<String> in(String plain, Span within) {
    if (!hasDigit(plain, within)) {
      return Set.of();
    }
    var provisions = new LinkedHashSet<String>();
    Matcher provision = PROVISION.matcher(plain).region(within.start(), within.end());
    while (provision.find()) {
      boolean article = provision.group(1) != null;
      String after = after(plain, provision.end(), within.end());
      boolean ofState = !article || OF_NATIONAL_LAW.matcher(after).matches();
      boolean ofTreaty = OF_A_TREATY.matcher(after).matches();
      Matcher number = NUMBER.matcher(provision.group(2));
      while (number.find()) {
        if (ofState || (!ofTreaty && Integer.parseInt(number.group(1)) > MOST_OF_A_TREATY)) {
          provisions.add((article ? "article-" : "law-") + number.group());
        }
      }
    }
    return provisions;
  }

  private static boolean hasDigit(String plain, Span within) {
    for (int i = within.start(); i < within.end(); i++) {
      if (Character.isDigit(plain.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static String after(String plain, int start, int end) {
    return plain.substring(start, Math.min(end, start + FOLLOWS_WITHIN)).strip();
  }
}
