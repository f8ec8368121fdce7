package org.uptake.extract.official;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A name as it is compared: no case, no accents, Latin letters for their Cyrillic doubles, Cyrillic
 * names without the endings of their cases; the surname last, wherever the text has it.
 */
record NameKey(List<String> parts) {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern PARTING = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final String CYRILLIC = "АВЕЅІЈКМНОРСТУХавеѕіјкмнорстух";
  private static final String LATIN = "ABESIJKMHOPCTYXabesijkmhopctyx";
  private static final int SAME_BEGINNING = 3;

  NameKey {
    parts = List.copyOf(parts);
  }

  static NameKey of(String name) {
    return new NameKey(
        inOrder(name).stream()
            .map(part -> RussianCases.isCyrillic(part) ? RussianCases.stem(part) : part)
            .map(part -> bare(part).toLowerCase(Locale.ROOT))
            .toList());
  }

  /** Where the surname of {@code name} stands in a text: a word, or its beginning and a star. */
  static Optional<String> pattern(String name) {
    return inOrder(name).reversed().stream()
        .findFirst()
        .map(last -> RussianCases.isCyrillic(last) ? RussianCases.stem(last) + "*" : last);
  }

  /** Its parts as written, the surname last: "Токаев К.К." and "Токаев Касым Кемелевич" too. */
  private static List<String> inOrder(String name) {
    var parts = new ArrayList<String>();
    for (String part : PARTING.split(name.replace("'", ""))) {
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    int last = parts.size() - 1;
    boolean isReversed =
        last > 0
            && parts.getFirst().length() > 1
            && (parts.get(last).length() == 1 || RussianCases.endsInPatronymic(name));
    if (isReversed) {
      parts.addLast(parts.removeFirst());
    }
    return parts;
  }

  /** Without accents and look-alike letters. */
  static String bare(String name) {
    var latin = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      int at = CYRILLIC.indexOf(name.charAt(i));
      latin.append(at < 0 ? name.charAt(i) : LATIN.charAt(at));
    }
    return MARKS.matcher(Normalizer.normalize(latin, Normalizer.Form.NFD)).replaceAll("");
  }

  String surname() {
    return parts.isEmpty() ? "" : parts.getLast();
  }

  /** The last but one of three names or more: a Spanish surname. */
  Optional<String> middle() {
    return parts.size() > 2 ? Optional.of(parts.get(parts.size() - 2)) : Optional.empty();
  }

  /** Whether both can name one person: one surname, and given names that do not contradict. */
  boolean fits(NameKey other) {
    if (!surname().equals(other.surname()) || surname().isEmpty()) {
      return false;
    }
    return fitting(given(), other.given()) || fitting(other.given(), given());
  }

  /** Whether all of the fewer given names stand for some of the more, in their order. */
  private static boolean fitting(List<String> fewer, List<String> more) {
    int next = 0;
    for (String part : fewer) {
      while (next < more.size() && !alike(part, more.get(next))) {
        next++;
      }
      if (next == more.size()) {
        return false;
      }
      next++;
    }
    return true;
  }

  private static boolean alike(String one, String other) {
    if (one.length() == 1 || other.length() == 1) {
      return one.charAt(0) == other.charAt(0);
    }
    int shared = Math.min(SAME_BEGINNING, Math.min(one.length(), other.length()));
    return one.equals(other)
        || (shared == SAME_BEGINNING && one.startsWith(other.substring(0, shared)));
  }

  /** "Gustavo Petro" for "Gustavo Petro Urrego". */
  Optional<NameKey> withoutLast() {
    return parts.size() > 2
        ? Optional.of(new NameKey(parts.subList(0, parts.size() - 1)))
        : Optional.empty();
  }

  private List<String> given() {
    return parts.isEmpty() ? parts : parts.subList(0, parts.size() - 1);
  }
}
