package org.uptake.extract.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.uptake.extract.Letters;
import org.uptake.extract.rule.PatternTree.Ahead;
import org.uptake.extract.rule.PatternTree.Choice;
import org.uptake.extract.rule.PatternTree.Literal;
import org.uptake.extract.rule.PatternTree.Maybe;
import org.uptake.extract.rule.PatternTree.Sequence;
import org.uptake.extract.rule.PatternTree.Word;

/**
 * Reads the regular expressions of rules: literals, sets of letters, groups, look-around,
 * quantifiers, and pieces in braces. What is rarer is {@link PatternTree#UNKNOWN}. Literals are
 * given in small letters, since a rule may be written for either case.
 */
final class PatternParser {
  private static final String QUANTIFIERS = "?*+";
  private static final String QUOTED = "\\Q";
  private static final String END_OF_QUOTED = "\\E";
  private static final String DIGITS = "0123456789";
  private static final Pattern DIGITS_OF_A_SET = Pattern.compile("\\d-\\d");
  private static final String BETWEEN = "bBAzZ";
  private static final String ANY = "DwWsShHvVtnr";

  /** So many spellings of a run of letters are told apart. */
  private static final int SPELLINGS = 8;

  /** How often something may stand. */
  private record Quantity(boolean mayBeAbsent, boolean mayRepeat) {
    PatternTree of(PatternTree part) {
      PatternTree present =
          mayRepeat && !(part instanceof PatternTree.Space) ? new PatternTree.Many(part) : part;
      return mayBeAbsent ? new Maybe(present) : present;
    }
  }

  private final String pattern;
  private final Map<String, String> pieces;
  private int place;
  private boolean isUnderstood = true;

  private PatternParser(String pattern, Map<String, String> pieces) {
    this.pattern = pattern;
    this.pieces = pieces;
  }

  /**
   * @param pieces the patterns of pieces that are no classes of words
   */
  static PatternTree read(String pattern, Map<String, String> pieces) {
    var parser = new PatternParser(pattern, pieces);
    PatternTree tree = parser.alternatives();
    return parser.isUnderstood && parser.place == pattern.length() ? tree : PatternTree.UNKNOWN;
  }

  /** Whether there is no choice outside all brackets; false where that cannot be told. */
  static boolean isOneSequence(String pattern) {
    var parser = new PatternParser(pattern, Map.of());
    parser.sequence();
    return parser.isUnderstood && parser.place == pattern.length();
  }

  /** Up to the bracket that closes them or to the end. */
  private PatternTree alternatives() {
    var alternatives = new ArrayList<PatternTree>();
    alternatives.add(sequence());
    while (is('|')) {
      place++;
      alternatives.add(sequence());
    }
    return alternatives.size() == 1 ? alternatives.getFirst() : new Choice(alternatives);
  }

  private boolean is(char sign) {
    return place < pattern.length() && pattern.charAt(place) == sign;
  }

  private PatternTree sequence() {
    var parts = new ArrayList<PatternTree>();
    List<String> run = List.of("");
    while (place < pattern.length() && !is('|') && !is(')')) {
      Optional<List<String>> letters = letters();
      Optional<PatternTree> other = letters.isPresent() ? Optional.empty() : Optional.of(other());
      Optional<Quantity> quantity = quantifier();
      if (letters.isPresent()
          && quantity.isEmpty()
          && run.size() * letters.get().size() <= SPELLINGS) {
        run = joined(run, letters.get());
        continue;
      }
      addRun(run, parts);
      run = List.of("");
      PatternTree part = other.orElseGet(() -> choice(letters.orElse(List.of())));
      if (!part.equals(PatternTree.NOTHING)) {
        parts.add(quantity.map(found -> found.of(part)).orElse(part));
      }
    }
    addRun(run, parts);
    return parts.size() == 1 ? parts.getFirst() : new Sequence(parts);
  }

  private static List<String> joined(List<String> run, List<String> letters) {
    return run.stream().flatMap(s -> letters.stream().map(letter -> s + letter)).toList();
  }

  private static void addRun(List<String> run, List<PatternTree> parts) {
    if (!run.getFirst().isEmpty()) {
      parts.add(choice(run));
    }
  }

  private static PatternTree choice(List<String> literals) {
    return literals.size() == 1
        ? new Literal(literals.getFirst())
        : new Choice(literals.stream().<PatternTree>map(Literal::new).toList());
  }

  /** What the letter may be that stands here, where it is one of a few. */
  private Optional<List<String>> letters() {
    char sign = pattern.charAt(place);
    if (sign == '[') {
      return set();
    }
    if (pattern.startsWith(QUOTED, place)) {
      int end = pattern.indexOf(END_OF_QUOTED, place);
      String letters = small(pattern.substring(place + QUOTED.length(), end));
      place = end + END_OF_QUOTED.length();
      isUnderstood &= letters.length() == 1;
      return Optional.of(List.of(letters));
    }
    if (pattern.startsWith("\\d", place)) {
      place += 2;
      return Optional.of(List.of(DIGITS.split("")));
    }
    if (sign == '\\') {
      boolean isLetter = !Character.isLetterOrDigit(pattern.charAt(place + 1));
      place += isLetter ? 2 : 0;
      return isLetter
          ? Optional.of(List.of(pattern.substring(place - 1, place)))
          : Optional.empty();
    }
    if ("(){.^$".indexOf(sign) >= 0) {
      return Optional.empty();
    }
    place++;
    return Optional.of(List.of(String.valueOf(Letters.small(sign))));
  }

  /** A set of letters; absent for a range, an exception or a set of sets, which are gone past. */
  private Optional<List<String>> set() {
    int end = endOfSet();
    String set = withDigits(pattern.substring(place + 1, end).replace("\\\"", "\""));
    boolean isPlain =
        !set.startsWith("^")
            && set.indexOf('-', 1) < 0
            && !set.contains("\\")
            && !set.contains("[");
    if (!isPlain) {
      isUnderstood &= set.indexOf('[', 1) < 0;
      return Optional.empty();
    }
    place = end + 1;
    return Optional.of(small(set).chars().distinct().mapToObj(Character::toString).toList());
  }

  /** "[0-3x]" as "[0123x]". */
  private static String withDigits(String set) {
    return DIGITS_OF_A_SET
        .matcher(set.replace("\\d", "0-9"))
        .replaceAll(
            range ->
                DIGITS.substring(range.group().charAt(0) - '0', range.group().charAt(2) - '/'));
  }

  private static String small(String letters) {
    return letters
        .chars()
        .map(letter -> Letters.small((char) letter))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private int endOfSet() {
    int end = place + 2;
    while (pattern.charAt(end) != ']') {
      end += pattern.charAt(end) == '\\' ? 2 : 1;
    }
    return end;
  }

  private PatternTree other() {
    char sign = pattern.charAt(place);
    return switch (sign) {
      case '\\' -> escape();
      case '(' -> group();
      case '{' -> piece();
      case '[' -> {
        place = endOfSet() + 1;
        yield PatternTree.UNKNOWN;
      }
      case '.' -> {
        place++;
        yield PatternTree.UNKNOWN;
      }
      default -> {
        place++;
        yield PatternTree.NOTHING;
      }
    };
  }

  private PatternTree escape() {
    char sign = pattern.charAt(place + 1);
    place += 2;
    if (sign == 'h') {
      return new PatternTree.Space();
    }
    if (BETWEEN.indexOf(sign) >= 0) {
      return PatternTree.NOTHING;
    }
    if (sign == 'k') {
      place = pattern.indexOf('>', place) + 1;
      return new Maybe(PatternTree.UNKNOWN);
    }
    if (sign == 'p' || sign == 'P') {
      place = is('{') ? pattern.indexOf('}', place) + 1 : place + 1;
    } else {
      isUnderstood &= ANY.indexOf(sign) >= 0;
    }
    return PatternTree.UNKNOWN;
  }

  private PatternTree group() {
    boolean isAhead = pattern.startsWith("(?=", place);
    boolean isNoPart =
        pattern.startsWith("(?!", place)
            || pattern.startsWith("(?<=", place)
            || pattern.startsWith("(?<!", place);
    place += opening();
    if (is(')') && pattern.charAt(place - 1) != '(') {
      place++;
      return PatternTree.NOTHING;
    }
    PatternTree inner = alternatives();
    isUnderstood &= is(')');
    place++;
    return isNoPart ? PatternTree.NOTHING : isAhead ? new Ahead(inner) : inner;
  }

  /** The length of "(", "(?:", "(?<name>", "(?=", "(?i" and the like. */
  private int opening() {
    if (!pattern.startsWith("(?", place)) {
      return 1;
    }
    if (pattern.startsWith("(?<", place)) {
      boolean isNamed = Character.isLetter(pattern.charAt(place + 3));
      return isNamed ? pattern.indexOf('>', place) + 1 - place : 4;
    }
    int end = place + 2;
    while (Character.isLetter(pattern.charAt(end)) || pattern.charAt(end) == '-') {
      end++;
    }
    return pattern.charAt(end) == ')' ? end - place : end + 1 - place;
  }

  private PatternTree piece() {
    int end = pattern.indexOf('}', place) + 1;
    String name = pattern.substring(place, end);
    place = end;
    String meaning = pieces.get(name);
    return meaning == null ? new Word(name) : read(meaning, pieces);
  }

  /** Goes past a quantifier. */
  private Optional<Quantity> quantifier() {
    if (place >= pattern.length()) {
      return Optional.empty();
    }
    char sign = pattern.charAt(place);
    boolean mayBeAbsent = sign == '?' || sign == '*';
    if (sign == '{' && Character.isDigit(pattern.charAt(place + 1))) {
      mayBeAbsent = pattern.charAt(place + 1) == '0';
      place = pattern.indexOf('}', place) + 1;
    } else if (QUANTIFIERS.indexOf(sign) >= 0) {
      place++;
    } else {
      return Optional.empty();
    }
    if (is('?') || is('+')) {
      place++;
    }
    return Optional.of(new Quantity(mayBeAbsent, sign != '?'));
  }
}
