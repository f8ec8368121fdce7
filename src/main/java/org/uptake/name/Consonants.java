package org.uptake.name;

/** What stays of a folded name where vowels are spelt at will. */
final class Consonants {
  private Consonants() {}

  static String of(String folded) {
    var consonants = new StringBuilder();
    for (int i = 0; i < folded.length(); i++) {
      if ("aeiou".indexOf(folded.charAt(i)) < 0) {
        consonants.append(folded.charAt(i));
      }
    }
    return consonants.toString();
  }
}
