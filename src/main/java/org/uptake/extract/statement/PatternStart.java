package org.uptake.extract.statement;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a match of a pattern can begin with, so that the pattern is tried only where that stands.
 *
 * <p>Understands the regular expressions of the cues: literals, sets of single letters, groups,
 * look-around, quantifiers, and pieces in braces. Of anything else it says that it may begin
 * anywhere, which costs time and no matches.
 */
final class PatternStart {
  private static final String QUANTIFIERS = "?*+";
  private static final String ZERO_WIDTH = "bB";

  /** Classes of words, by their pieces, and literals. */
  private final Set<String> starts = new LinkedHashSet<>();

  private final Map<String, String> pieces;
  private boolean anywhere;

  private PatternStart(Map<String, String> pieces) {
    this.pieces = pieces;
  }

  /**
   * Classes in braces and literals; absent where a match may begin anywhere.
   *
   * @param pieces the patterns of pieces that are no classes of words
   */
  static Optional<Set<String>> of(String pattern, Map<String, String> pieces) {
    var start = new PatternStart(pieces);
    boolean canBeEmpty = start.new Parser(pattern).alternatives(true);
    return start.anywhere || canBeEmpty ? Optional.empty() : Optional.of(start.starts);
  }

  /** One pattern while it is gone through. */
  private final class Parser {
    private final String pattern;
    private int place;

    Parser(String pattern) {
      this.pattern = pattern;
    }

    /**
     * Up to the bracket that closes them or to the end.
     *
     * @param opens whether a match may begin here
     * @return whether one of them may match nothing
     */
    boolean alternatives(boolean opens) {
      boolean empty = sequence(opens);
      while (place < pattern.length() && pattern.charAt(place) == '|') {
        place++;
        empty |= sequence(opens);
      }
      return empty;
    }

    private boolean sequence(boolean opens) {
      boolean open = opens;
      while (place < pattern.length() && "|)".indexOf(pattern.charAt(place)) < 0) {
        open &= atom(open);
      }
      return open;
    }

    /** Whether what comes behind this atom may still be the beginning. */
    private boolean atom(boolean opens) {
      char sign = pattern.charAt(place);
      return switch (sign) {
        case '^', '$' -> {
          place++;
          yield true;
        }
        case '\\' -> escape(opens);
        case '[' -> letters(opens);
        case '(' -> group(opens);
        case '{' -> piece(opens);
        case '.' -> {
          place++;
          yield unknown(opens);
        }
        default -> literal(opens);
      };
    }

    private boolean escape(boolean opens) {
      char sign = pattern.charAt(place + 1);
      place += 2;
      if (ZERO_WIDTH.indexOf(sign) >= 0) {
        return true;
      }
      if (sign == 'p') {
        place = pattern.indexOf('}', place) + 1;
      }
      return Character.isLetterOrDigit(sign) ? unknown(opens) : start(opens, String.valueOf(sign));
    }

    private boolean unknown(boolean opens) {
      boolean optional = optional();
      anywhere |= opens;
      return optional;
    }

    private boolean start(boolean opens, String what) {
      if (opens) {
        starts.add(what);
      }
      return optional();
    }

    /** A set of letters, each of which may begin a match; a range or an exception is unknown. */
    private boolean letters(boolean opens) {
      int end = pattern.indexOf(']', place + 2);
      String set = pattern.substring(place + 1, end).replace("\\\"", "\"");
      place = end + 1;
      if (set.startsWith("^") || set.contains("\\") || set.indexOf('-', 1) > 0) {
        return unknown(opens);
      }
      if (opens) {
        set.chars().forEach(letter -> starts.add(Character.toString(letter)));
      }
      return optional();
    }

    private boolean group(boolean opens) {
      boolean lookAround =
          pattern.startsWith("(?=", place)
              || pattern.startsWith("(?!", place)
              || pattern.startsWith("(?<=", place)
              || pattern.startsWith("(?<!", place);
      place += opening();
      boolean empty = alternatives(opens && !lookAround);
      place++;
      boolean optional = optional();
      return optional || empty || lookAround;
    }

    /** The length of "(", "(?:", "(?<name>", "(?=" and the like. */
    private int opening() {
      if (!pattern.startsWith("(?", place)) {
        return 1;
      }
      boolean named =
          pattern.startsWith("(?<", place) && Character.isLetter(pattern.charAt(place + 3));
      return named
          ? pattern.indexOf('>', place) + 1 - place
          : pattern.startsWith("(?<", place) ? 4 : 3;
    }

    private boolean piece(boolean opens) {
      int end = pattern.indexOf('}', place) + 1;
      String name = pattern.substring(place, end);
      place = end;
      String meaning = pieces.get(name);
      if (meaning == null) {
        return start(opens, name);
      }
      boolean empty = new Parser(meaning).alternatives(opens);
      boolean optional = optional();
      return optional || empty;
    }

    /** A run of letters; the last one of them may be optional. */
    private boolean literal(boolean opens) {
      int from = place;
      while (place < pattern.length() && isPlain(pattern.charAt(place))) {
        place++;
      }
      boolean quantified =
          place < pattern.length()
              && (QUANTIFIERS.indexOf(pattern.charAt(place)) >= 0 || isCount());
      if (quantified && place - from > 1) {
        place--;
      }
      return start(opens, pattern.substring(from, place));
    }

    private static boolean isPlain(char sign) {
      return "\\[](){}|^$.?*+".indexOf(sign) < 0;
    }

    private boolean isCount() {
      return pattern.charAt(place) == '{'
          && place + 1 < pattern.length()
          && Character.isDigit(pattern.charAt(place + 1));
    }

    /** Goes past a quantifier; whether it lets the atom before it be absent. */
    private boolean optional() {
      if (place >= pattern.length()) {
        return false;
      }
      char sign = pattern.charAt(place);
      boolean optional = sign == '?' || sign == '*';
      if (isCount()) {
        optional = pattern.charAt(place + 1) == '0';
        place = pattern.indexOf('}', place) + 1;
      } else if (QUANTIFIERS.indexOf(sign) >= 0) {
        place++;
      } else {
        return false;
      }
      if (place < pattern.length() && "?+".indexOf(pattern.charAt(place)) >= 0) {
        place++;
      }
      return optional;
    }
  }
}
