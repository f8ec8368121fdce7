package org.uptake.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uptake.text.Tsv;

/**
 * A person's name as it is compared: script, case, accents, transliteration, the endings of Russian
 * cases and the order of surname and given names count for nothing. Immutable.
 */
public final class PersonName {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACE = Pattern.compile("[\\s\u00A0,./]+");
  private static final Pattern APOSTROPHES = Pattern.compile("['\u2018\u2019\u02BC\u02BB`\u00B4]");
  private static final Pattern HYPHEN = Pattern.compile("[-\u2010\u2011]");
  private static final Pattern PATRONYMIC =
      Pattern.compile(".{3,}(?:ovich|evich|ovna|evna|ich|uli|uulu|kyzi|kizi|ogli)");
  private static final int MOST_PARTS = 8;
  private static final int LEAST_SURNAME = 5;

  private static final Set<String> ARTICLES = words("article");
  private static final Set<String> SUFFIXES = words("suffix");

  private final String text;

  /** Given names and initials, the surname last; empty where the text has no letter. */
  private final List<NamePart> parts;

  private PersonName(String text, List<NamePart> parts) {
    this.text = text;
    this.parts = List.copyOf(parts);
  }

  /**
   * Reads a name.
   *
   * @param text as a document writes it, without courtesy titles; any text may be given
   */
  public static PersonName of(String text) {
    boolean isTurned = text.indexOf(',') > 0;
    List<NamePart> parts = parts(text);
    return new PersonName(
        text, parts.isEmpty() ? parts : isTurned ? firstAsLast(parts) : surnameLast(parts));
  }

  /** Folded; empty where there is none. */
  public String surname() {
    return parts.isEmpty() ? "" : parts.getLast().folded();
  }

  /** The given names, initials and what else stands beside the surname, folded. */
  public List<String> given() {
    return parts.stream().limit(Math.max(0, parts.size() - 1)).map(NamePart::folded).toList();
  }

  /** Whether it is a surname alone, or another single word. */
  public boolean isOneName() {
    return parts.size() == 1;
  }

  /** Whether it has a given name, not only initials. */
  public boolean isFull() {
    return givenParts().stream().anyMatch(part -> !part.isInitial());
  }

  /** Two names that fit share one of these; many others share them too. */
  public Set<String> registers() {
    var registers = new HashSet<String>();
    for (NamePart part : parts) {
      String consonants = Consonants.of(part.stem());
      registers.add(consonants.length() < 2 ? part.stem() : consonants);
    }
    return registers;
  }

  /**
   * How a text may write the surname: words, or the beginning of one and a star, with its accents
   * and without.
   */
  public Stream<String> patterns() {
    return parts.stream()
        .skip(Math.max(0, parts.size() - 1))
        .map(NamePart::pattern)
        .flatMap(pattern -> Stream.of(pattern, withoutMarks(pattern)).distinct());
  }

  /**
   * How a word sounds if it is one of a name: what spellings and scripts have in common; of one in
   * Cyrillic letters also without the endings of Russian cases. Empty where it has no letter.
   */
  public static Set<String> sounds(String word) {
    NamePart part = NamePart.of(word);
    return Stream.of(part.folded(), RussianCases.isCyrillic(word) ? part.stem() : "")
        .filter(sound -> !sound.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** {@code name} without accents. */
  public static String withoutMarks(String name) {
    return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
  }

  /** How far the words are from how the person is called, the fewer the nearer; 0 in Latin. */
  public int obliqueness() {
    return parts.stream().mapToInt(NamePart::obliqueness).sum();
  }

  /** "Gustavo Petro" for "Gustavo Petro Urrego"; absent where too little would be left. */
  public Optional<PersonName> withoutLast() {
    return parts.size() > 2
        ? Optional.of(new PersonName(text, parts.subList(0, parts.size() - 1)))
        : Optional.empty();
  }

  /** Whether this has every word of {@code some}, in whatever order. */
  public boolean hasAllOf(PersonName some) {
    return !some.parts.isEmpty()
        && some.parts.stream().allMatch(part -> parts.stream().anyMatch(part::isSameWordAs));
  }

  /** Whether both have the same words in the same order. */
  public boolean isSameAs(PersonName other) {
    return parts.size() == other.parts.size() && beginsWith(other);
  }

  public boolean hasSurnameOf(PersonName other) {
    return !parts.isEmpty()
        && !other.parts.isEmpty()
        && parts.getLast().isSameWordAs(other.parts.getLast());
  }

  /** Whether both can name one person; two given names that differ mean two people. */
  public boolean fits(PersonName other) {
    if (parts.isEmpty() || other.parts.isEmpty()) {
      return false;
    }
    if (hasSurnameOf(other)) {
      return givenFit(other);
    }
    return isTurned(other) || isBegunBy(other) || other.isBegunBy(this) || isNear(other);
  }

  private boolean givenFit(PersonName other) {
    return fitting(givenParts(), other.givenParts())
        || fitting(other.givenParts(), givenParts())
        || String.join("", given()).equals(String.join("", other.given()));
  }

  /** Whether all of the fewer given names stand for some of the more, in their order. */
  private static boolean fitting(List<NamePart> fewer, List<NamePart> more) {
    int next = 0;
    for (NamePart part : fewer) {
      while (next < more.size() && !part.isAlike(more.get(next))) {
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
        && parts.size() == other.parts.size()
        && hasAllOf(other)
        && other.hasAllOf(this);
  }

  /** "Michelle Bachelet" and "Michelle Bachelet Jeria". */
  private boolean isBegunBy(PersonName shorter) {
    return shorter.isFull()
        && parts.size() >= 3
        && shorter.parts.size() < parts.size()
        && beginsWith(shorter);
  }

  private boolean beginsWith(PersonName other) {
    for (int i = 0; i < other.parts.size(); i++) {
      if (!parts.get(i).isSameWordAs(other.parts.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** A slip in the surname, where all else is equal: but "Petrov" and "Petrova" are two. */
  private boolean isNear(PersonName other) {
    return isFull()
        && given().equals(other.given())
        && Math.min(surname().length(), other.surname().length()) >= LEAST_SURNAME
        && surname().endsWith("a") == other.surname().endsWith("a")
        && Slip.parts(surname(), other.surname());
  }

  private List<NamePart> givenParts() {
    return parts.subList(0, Math.max(0, parts.size() - 1));
  }

  private static List<NamePart> parts(String text) {
    var parts = new ArrayList<NamePart>();
    String name = APOSTROPHES.matcher(Romanization.inOneScript(text)).replaceAll("");
    for (String word : SPACE.split(name)) {
      NamePart part = NamePart.of(withoutArticle(word));
      if (!part.folded().isEmpty() && parts.size() < MOST_PARTS) {
        parts.add(part);
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

  private static List<NamePart> withoutArticles(List<NamePart> parts) {
    List<NamePart> telling =
        parts.stream()
            .filter(part -> !ARTICLES.contains(part.folded()) && !SUFFIXES.contains(part.folded()))
            .toList();
    return telling.isEmpty() ? parts : telling;
  }

  /** Turns "TOKAYEV Kassym", "Tokayev K.", "Tokayev Kassym Kemelevich" round. */
  private static List<NamePart> surnameLast(List<NamePart> parts) {
    List<NamePart> shouted = parts.stream().filter(NamePart::isShouted).toList();
    List<NamePart> quiet = parts.stream().filter(part -> !part.isShouted()).toList();
    if (!shouted.isEmpty() && !quiet.stream().allMatch(NamePart::isInitial)) {
      return Stream.concat(quiet.stream(), shouted.stream()).toList();
    }
    boolean isFirst =
        (parts.getLast().isInitial() && !parts.getFirst().isInitial())
            || (parts.size() >= 3
                && isPatronymic(parts.getLast())
                && !isPatronymic(parts.get(parts.size() - 2)));
    return isFirst ? firstAsLast(parts) : parts;
  }

  /** But "Milosevic" can be a surname, behind a given name or another patronymic. */
  private static boolean isPatronymic(NamePart part) {
    return PATRONYMIC.matcher(part.folded()).matches() || PATRONYMIC.matcher(part.stem()).matches();
  }

  private static List<NamePart> firstAsLast(List<NamePart> parts) {
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

  @Override
  public String toString() {
    return text + parts;
  }
}
