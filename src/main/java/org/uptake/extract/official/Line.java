package org.uptake.extract.official;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.uptake.extract.Phrases;
import org.uptake.text.Span;
import org.uptake.text.WhiteSpace;

/**
 * A stretch of text read for officials, as words with what the lexicons say of them: a paragraph,
 * or several short ones in a row (a title, a signature, a list), each after a {@link Word#BREAK}.
 */
final class Line {

  /** What the lexicons have from one word up to, not including, another. */
  record Found<T>(int from, int end, T what) {}

  /** "Secretary- General", at the end of a line. */
  private static final Pattern BROKEN = Pattern.compile("(?<=\\p{L})- (?=\\p{Lu})");

  private final String plain;
  private final OfficeLexicon lexicon;
  private final List<Word> words = new ArrayList<>();
  private final List<Found<Entry>> entries = new ArrayList<>();
  private final Map<Integer, Found<Entry>> entryAt = new HashMap<>();
  private final Map<Integer, Found<String>> countryAt = new HashMap<>();
  private final TreeMap<Integer, Found<String>> countryTo = new TreeMap<>();
  private final Map<Integer, Found<String>> nationTo = new HashMap<>();
  private final Map<Integer, Found<String>> nationAt = new HashMap<>();
  private final Map<Integer, Found<Entry>> entryTo = new HashMap<>();
  private final BitSet named = new BitSet();
  private final BitSet wellKnown = new BitSet();
  private FoundNames foundNames = FoundNames.NONE;

  Line(String plain, List<Span> blocks, OfficeLexicon lexicon) {
    this(
        plain,
        blocks,
        blocks.stream().map(block -> lexicon.entries(plain, block)).toList(),
        lexicon);
  }

  /** With what the lexicon is known to have in each block. */
  Line(
      String plain,
      List<Span> blocks,
      List<List<Phrases.Match<Entry>>> known,
      OfficeLexicon lexicon) {
    this.plain = plain;
    this.lexicon = lexicon;
    for (int i = 0; i < blocks.size(); i++) {
      Span block = blocks.get(i);
      int first = words.size();
      Word.addTo(words, plain, block, lexicon.vocabulary());
      mark(known.get(i), first)
          .forEach(
              found -> {
                entries.add(found);
                entryAt.put(found.from(), found);
                entryTo.put(found.end(), found);
                (found.what() instanceof Entry.Holder ? wellKnown : named)
                    .set(found.from(), found.end());
              });
      note(mark(lexicon.countries().names(plain, block), first), countryTo)
          .forEach(found -> countryAt.put(found.from(), found));
      note(mark(lexicon.countries().adjectives(plain, block), first), nationTo)
          .forEach(found -> nationAt.put(found.from(), found));
    }
  }

  /** Takes over what somebody else found to be the names of persons, in the order of the text. */
  void know(List<Span> persons) {
    foundNames = FoundNames.among(words, persons);
  }

  FoundNames foundNames() {
    return foundNames;
  }

  private List<Found<String>> note(List<Found<String>> all, Map<Integer, Found<String>> to) {
    for (Found<String> found : all) {
      to.put(found.end(), found);
      named.set(found.from(), found.end());
    }
    return all;
  }

  /** Matches count characters; both they and the words are in the order of the text. */
  private <T> List<Found<T>> mark(List<Phrases.Match<T>> matches, int firstWord) {
    var found = new ArrayList<Found<T>>();
    int i = firstWord;
    for (Phrases.Match<T> match : matches) {
      while (i < words.size() && words.get(i).span().end() <= match.span().start()) {
        i++;
      }
      int from = i;
      while (i < words.size() && words.get(i).span().start() < match.span().end()) {
        i++;
      }
      if (i > from) {
        found.add(new Found<>(from, i, match.entry()));
      }
    }
    return found;
  }

  int size() {
    return words.size();
  }

  Word word(int i) {
    return words.get(i);
  }

  boolean has(int i) {
    return i >= 0 && i < words.size();
  }

  /** The gap before word {@code i}; a full stop beyond the ends. */
  String gap(int i) {
    return i > 0 && i < words.size() ? words.get(i).gap() : ".";
  }

  Vocabulary vocabulary() {
    return lexicon.vocabulary();
  }

  OfficeLexicon lexicon() {
    return lexicon;
  }

  List<Found<Entry>> entries() {
    return entries;
  }

  Optional<Found<Entry>> entryAt(int i) {
    return Optional.ofNullable(entryAt.get(i));
  }

  Optional<Found<Entry>> entryTo(int end) {
    return Optional.ofNullable(entryTo.get(end));
  }

  Optional<Found<String>> countryAt(int i) {
    return Optional.ofNullable(countryAt.get(i));
  }

  Optional<Found<String>> countryTo(int end) {
    return Optional.ofNullable(countryTo.get(end));
  }

  Optional<Found<String>> nationTo(int end) {
    return Optional.ofNullable(nationTo.get(end));
  }

  Optional<Found<String>> nationAt(int i) {
    return Optional.ofNullable(nationAt.get(i));
  }

  /** The office of one holder or of several that is named from word {@code i} on. */
  Optional<Found<Entry.Role>> roleAt(int i) {
    return entryAt(i)
        .flatMap(
            found ->
                found.what() instanceof Entry.Role role
                    ? Optional.of(new Found<>(found.from(), found.end(), role))
                    : Optional.empty());
  }

  /** The "i" and the "of" in "Chargé d'affaires a.i. of Norway"; "и.о. министра". */
  boolean isBehindAbbreviation(int i) {
    return i > 0 && gap(i).equals(".") && words.get(i - 1).text().length() == 1;
  }

  /** Whether word {@code i} belongs to a country, a nation, a body, an office or a title. */
  boolean namesOther(int i) {
    return named.get(i);
  }

  /** Whether word {@code i} is in the name of a well-known person. */
  boolean namesWellKnown(int i) {
    return wellKnown.get(i);
  }

  boolean isRoleAt(int i) {
    return roleAt(i).isPresent();
  }

  boolean isState(String body) {
    return lexicon.countries().named(body).isPresent();
  }

  boolean isAnd(int i) {
    return has(i) && vocabulary().is(word(i), "and");
  }

  boolean isCourtesyAt(int i) {
    return entryAt(i).filter(found -> found.what() instanceof Entry.Courtesy).isPresent();
  }

  /**
   * The state whose office stands at word {@code i}: {@code usual}, unless the last state named
   * before it is another that owns a body there ("Kenya's highest court").
   */
  Optional<String> owner(int i, Optional<String> usual) {
    return Optional.ofNullable(countryTo.floorEntry(i))
        .map(Map.Entry::getValue)
        .filter(last -> ownsABody(last.end()))
        .map(Found::what)
        .or(() -> usual);
  }

  private boolean ownsABody(int end) {
    if (!gap(end).equals("'s")) {
      return false;
    }
    for (int i = end; has(i) && i < end + 3; i++) {
      if (vocabulary().isOfBodies(word(i))) {
        return true;
      }
    }
    return false;
  }

  /** The place of the words from one up to another, with the point of a last initial. */
  Span span(int from, int end) {
    int last = words.get(end - 1).span().end();
    boolean isInitial = end - from > 1 && word(end - 1).isInitial() && plain.startsWith(".", last);
    return new Span(words.get(from).span().start(), isInitial ? last + 1 : last);
  }

  /** The words from one up to another as they stand, white space folded. */
  String text(int from, int end) {
    return BROKEN.matcher(WhiteSpace.folded(span(from, end).of(plain))).replaceAll("-");
  }

  /** What stands before word {@code i}, white space folded. */
  String textBefore(int i) {
    return plain
        .substring(words.get(i - 1).span().end(), words.get(i).span().start())
        .replaceAll("\\s+", " ");
  }

  /** The words from {@code from} up to {@code end} with what stands before them: "-elect". */
  String textBehind(int from, int end) {
    return end <= from
        ? ""
        : plain
            .substring(words.get(from - 1).span().end(), words.get(end - 1).span().end())
            .replaceAll("\\s+", " ");
  }

  String plain() {
    return plain;
  }
}
