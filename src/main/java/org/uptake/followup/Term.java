package org.uptake.followup;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The classes of terms: {@code ins:OPCAT}, {@code obj:death-penalty}, {@code area:health}, {@code
 * act:ratify}, families of acts {@code fam:end}, bare stems.
 */
final class Term {
  private static final String INSTRUMENT = "ins:";
  private static final String OBJECT = "obj:";
  private static final String ACT = "act:";
  private static final String AREA = "area:";
  private static final String FAMILY = "fam:";

  /** What half of all recommendations speak of. */
  private static final Set<String> EVERYWHERE =
      Set.of(AREA + "law", AREA + "judiciary", AREA + "treaty");

  private Term() {}

  static boolean isInstrument(String term) {
    return term.startsWith(INSTRUMENT);
  }

  static boolean isObject(String term) {
    return term.startsWith(OBJECT);
  }

  /** What an act can be done to: a treaty or a subject. */
  static boolean isThing(String term) {
    return isInstrument(term) || isObject(term);
  }

  static boolean isAct(String term) {
    return term.startsWith(ACT);
  }

  /** A broad subject: the law, health. */
  static boolean isArea(String term) {
    return term.startsWith(AREA);
  }

  /** An area so broad that alone it tells nothing. */
  static boolean isEverywhere(String term) {
    return EVERYWHERE.contains(term);
  }

  /** Acts that come to the same thing or lead to it. */
  static boolean isFamily(String term) {
    return term.startsWith(FAMILY);
  }

  /** The names of the families among {@code terms}. */
  static Set<String> families(Collection<String> terms) {
    return terms.stream().filter(Term::isFamily).map(Term::words).collect(Collectors.toSet());
  }

  static boolean isStem(String term) {
    return term.indexOf(':') < 0;
  }

  /** For people: {@code death penalty}. */
  static String words(String term) {
    return isInstrument(term)
        ? term.substring(INSTRUMENT.length())
        : term.substring(term.indexOf(':') + 1).replace('-', ' ');
  }
}
