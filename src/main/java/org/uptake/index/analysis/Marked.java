package org.uptake.index.analysis;

import java.util.List;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;

/** Terms that stand beside words and are none: no pattern of a question finds them. */
public final class Marked {
  /** Before all that can be typed, so that no range of words holds it. */
  private static final char MARK = '\u0001';

  /** The least word. */
  public static final String FIRST_WORD = "\u0002";

  private Marked() {}

  static String stem(Language language, String stem) {
    return MARK + language.code() + ":" + stem;
  }

  static String sound(String sound) {
    return MARK + "~" + sound;
  }

  static String found(String name) {
    return MARK + name;
  }

  /** Those of {@code patterns} that are words. */
  public static Automaton words(Automaton patterns) {
    Automaton first = Automata.makeCharRange(FIRST_WORD.charAt(0), Character.MAX_CODE_POINT);
    Automaton words = Operations.concatenate(List.of(first, Automata.makeAnyString()));
    return Operations.intersection(patterns, words);
  }
}
