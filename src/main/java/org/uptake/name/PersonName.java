package org.uptake.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.uptake.text.Tsv;

/**
 * A person's name as it is compared: script, case, accents, transliteration and the order of
 * surname and given names count for nothing.
 *
 * @param text as a document writes it, without courtesy titles
 * @param given the given names, initials and what else stands beside the surname, folded
 * @param surname folded; empty where {@code text} has no letter
 */
public record PersonName(String text, List<String> given, String surname) {
  private static final Pattern SPACE = Pattern.compile("[\\s\u00A0,./]+");
  private static final Pattern APOSTROPHES = Pattern.compile("['\u2018\u2019\u02BC\u02BB`\u00B4]");
  private static final Pattern HYPHEN = Pattern.compile("[-\u2010\u2011]");
  private static final Pattern PATRONYMIC =
      Pattern.compile(".{3,}(?:ovich|evich|ovna|evna|ich|uli|uulu|kyzi|kizi|ogli)");
  private static final int MOST_PARTS = 8;
  private static final int LEAST_SURNAME = 5;

  private static final Set<String> ARTICLES = words("article");
  private static final Set<String> SUFFIXES = words("suffix");

  public PersonName {
    given = List.copyOf(given);
  }

  /** One word of a name. */
  private record Part(String folded, boolean isShouted, boolean isInitial) {}

  public static PersonName of(String text) {
    boolean isTurned = text.indexOf(',') > 0;
    List<Part> parts = parts(text);
    if (parts.isEmpty()) {
      return new PersonName(text, List.of(), "");
    }
    List<Part> inOrder = isTurned ? firstAsLast(parts) : surnameLast(parts);
    List<String> names = inOrder.stream().map(Part::folded).toList();
    return new PersonName(text, names.subList(0, names.size() - 1), names.getLast());
  }

  /** Whether it has a given name, not only initials. */
  public boolean isFull() {
    return given.stream().anyMatch(name -> name.length() > 1);
  }

  /** Two names that fit share one of these; many others share them too. */
  public Set<String> registers() {
    var registers = new HashSet<String>();
    for (String part : parts()) {
      String consonants = Consonants.of(part);
      registers.add(consonants.length() < 2 ? part : consonants);
    }
    return registers;
  }

  /** Whether both can name one person; two given names that differ mean two people. */
  public boolean fits(PersonName other) {
    if (surname.isEmpty() || other.surname.isEmpty()) {
      return false;
    }
    if (surname.equals(other.surname)) {
      return givenFit(other);
    }
    return isTurned(other) || isBegunBy(other) || other.isBegunBy(this) || isNear(other);
  }

  private boolean givenFit(PersonName other) {
    return fitting(given, other.given)
        || fitting(other.given, given)
        || String.join("", given).equals(String.join("", other.given));
  }

  /** Whether all of the fewer given names stand for some of the more, in their order. */
  private static boolean fitting(List<String> fewer, List<String> more) {
    int next = 0;
    for (String part : fewer) {
      while (next < more.size() && !GivenNames.alike(part, more.get(next))) {
        next++;
      }
      if (next == more.size()) {
        return false;
      }
      next++;
    }
    return true;
  }

  /** "Jong-un Kim" and "Kim Jong-un". */
  private boolean isTurned(PersonName other) {
    return isFull()
        && other.isFull()
        && given.contains(other.surname)
        && other.given.contains(surname)
        && given.size() == other.given.size()
        && new HashSet<>(parts()).equals(new HashSet<>(other.parts()));
  }

  /** "Michelle Bachelet" and "Michelle Bachelet Jeria". */
  private boolean isBegunBy(PersonName shorter) {
    List<String> all = parts();
    List<String> begin = shorter.parts();
    return shorter.isFull()
        && begin.size() < all.size()
        && all.size() >= 3
        && all.subList(0, begin.size()).equals(begin);
  }

  /** A slip in the surname, where all else is equal: but "Petrov" and "Petrova" are two. */
  private boolean isNear(PersonName other) {
    return isFull()
        && given.equals(other.given)
        && Math.min(surname.length(), other.surname.length()) >= LEAST_SURNAME
        && surname.endsWith("a") == other.surname.endsWith("a")
        && Slip.parts(surname, other.surname);
  }

  /** Given names, then the surname, all folded. */
  public List<String> parts() {
    var parts = new ArrayList<>(given);
    parts.add(surname);
    return parts;
  }

  private static List<Part> parts(String text) {
    var parts = new ArrayList<Part>();
    String name = APOSTROPHES.matcher(Romanization.inOneScript(text)).replaceAll("");
    for (String word : SPACE.split(name)) {
      String bare = withoutArticle(word);
      String folded = Romanization.folded(bare);
      if (!folded.isEmpty() && parts.size() < MOST_PARTS) {
        boolean isInitial = bare.codePointCount(0, bare.length()) == 1;
        parts.add(
            new Part(isInitial ? folded.substring(0, 1) : folded, isShouted(bare), isInitial));
      }
    }
    return withoutArticles(parts);
  }

  /** "al-Hussein" as "Hussein". */
  private static String withoutArticle(String word) {
    String[] joined = HYPHEN.split(word, 2);
    boolean isArticle = joined.length == 2 && ARTICLES.contains(Romanization.plain(joined[0]));
    return isArticle ? joined[1] : word;
  }

  private static List<Part> withoutArticles(List<Part> parts) {
    List<Part> telling =
        parts.stream()
            .filter(part -> !ARTICLES.contains(part.folded()) && !SUFFIXES.contains(part.folded()))
            .toList();
    return telling.isEmpty() ? parts : telling;
  }

  private static boolean isShouted(String word) {
    return word.codePointCount(0, word.length()) > 1
        && word.codePoints().noneMatch(Character::isLowerCase)
        && word.codePoints().anyMatch(Character::isUpperCase);
  }

  /** Turns "TOKAYEV Kassym", "Tokayev K.", "Tokayev Kassym Kemelevich" round. */
  private static List<Part> surnameLast(List<Part> parts) {
    List<Part> shouted = parts.stream().filter(Part::isShouted).toList();
    List<Part> quiet = parts.stream().filter(part -> !part.isShouted()).toList();
    if (!shouted.isEmpty() && !quiet.stream().allMatch(Part::isInitial)) {
      return Stream.concat(quiet.stream(), shouted.stream()).toList();
    }
    Part last = parts.getLast();
    boolean isFirst =
        last.isInitial() || (parts.size() >= 3 && PATRONYMIC.matcher(last.folded()).matches());
    return isFirst ? firstAsLast(parts) : parts;
  }

  private static List<Part> firstAsLast(List<Part> parts) {
    return Stream.concat(parts.stream().skip(1), parts.stream().limit(1)).toList();
  }

  private static Set<String> words(String kind) {
    var words = new HashSet<String>();
    for (Tsv.Row row : Tables.rows("parts.tsv", "kind", "words")) {
      if (row.cell("kind").equals(kind)) {
        words.addAll(Tables.cells(row, "words"));
      }
    }
    return Set.copyOf(words);
  }
}
