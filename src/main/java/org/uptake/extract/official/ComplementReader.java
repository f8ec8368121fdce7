package org.uptake.extract.official;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads what follows the head of an office, one preposition after another. */
final class ComplementReader {
  private static final int MOST_PARTS = 4;
  private static final Set<String> PREPOSITIONS = Set.of("of", "for", "on", "to", "at", "in");
  private static final Set<String> OWNING = Set.of("of", "for", "at", "to");

  /** "President of the Republic": the state that the text is about. */
  private static final Set<String> THE_STATE =
      Set.of("republic", "state", "nation", "country", "government", "federation", "kingdom");

  private static final Set<String> EMPTY = Set.of("of", "the", "for", "and", "on", "affairs", "to");

  private final Line line;

  ComplementReader(Line line) {
    this.line = line;
  }

  Complement after(int headEnd, Entry.Role head) {
    Complement read = Complement.none(headEnd);
    for (int parts = 0; parts < MOST_PARTS; parts++) {
      Complement more = next(read, head);
      if (more.end() == read.end()) {
        break;
      }
      read = more;
    }
    return read;
  }

  private Complement next(Complement read, Entry.Role head) {
    int i = read.end();
    if (!line.has(i) || !(line.word(i).isClose() || isBehindAbbreviation(i))) {
      return read;
    }
    String preposition = line.word(i).lower();
    int from = i + 1;
    if (line.has(from) && line.word(from).lower().equals("the")) {
      from++;
    }
    if (!PREPOSITIONS.contains(preposition) || !line.has(from) || !line.word(from).isClose()) {
      return read;
    }
    if (line.countryAt(from).isPresent()) {
      return country(read, head, preposition, line.countryAt(from).get());
    }
    if (line.nationAt(from).isPresent() && isOfNation(read, preposition, from)) {
      Line.Found<String> nation = line.nationAt(from).get();
      return read.with(nation.end() + 1, Optional.of(nation.what()), false);
    }
    Optional<Line.Found<Entry>> body =
        line.entryAt(from).filter(found -> found.what() instanceof Entry.Body);
    if (body.isPresent() && OWNING.contains(preposition)) {
      return body(read, head, preposition, from);
    }
    if (isUnitOfState(from) && (preposition.equals("at") || preposition.equals("in"))) {
      return body(read, head, "at", from);
    }
    if (head.takes("portfolio")) {
      return portfolio(read, preposition, from);
    }
    boolean takesBody = head.takes("body") || head.takes("place");
    return takesBody && read.institution().isEmpty() && OWNING.contains(preposition)
        ? body(read, head, preposition, from)
        : read;
  }

  /** "Chargé d'affaires a.i. of Norway". */
  private boolean isBehindAbbreviation(int i) {
    return line.gap(i).equals(".") && i > 0 && line.word(i - 1).text().length() == 1;
  }

  /** "of the Peruvian Government", "of the Israeli people". */
  private boolean isOfNation(Complement read, String preposition, int from) {
    int end = line.nationAt(from).orElseThrow().end();
    return preposition.equals("of")
        && read.institution().isEmpty()
        && line.has(end)
        && line.word(end).isClose()
        && line.vocabulary().is(line.word(end), "nation");
  }

  private Complement country(
      Complement read, Entry.Role head, String preposition, Line.Found<String> country) {
    if (preposition.equals("of") && read.institution().isEmpty()) {
      return read.with(country.end(), Optional.of(country.what()), false);
    }
    boolean isPosting = head.takes("state") || head.takes("portfolio");
    return isPosting && !preposition.equals("of") && !preposition.equals("at")
        ? read.withRole(
            country.end(), line.text(read.end(), country.end()), Set.of(country.what()), List.of())
        : read;
  }

  private Complement portfolio(Complement read, String preposition, int from) {
    boolean isSecond = preposition.equals("on") && !read.subject().isEmpty();
    if (isSecond || Set.of("to", "at", "in").contains(preposition)) {
      return read;
    }
    int start = line.word(from).span().start();
    int stop = line.word(line.size() - 1).span().end();
    int mandateEnd = line.lexicon().endOfMandate(line.plain(), start, stop);
    int end = from;
    while (line.has(end) && line.word(end).span().end() <= mandateEnd) {
      end++;
    }
    end = Math.max(end, new RunReader(line, false).endFrom(from));
    if (end == from) {
      return read;
    }
    return read.withRole(end, line.text(read.end(), end), content(from, end), listed(from, end));
  }

  /** "at the Ministry of Justice", whatever the office. */
  private boolean isUnitOfState(int i) {
    return line.word(i).isCapital() && line.vocabulary().is(line.word(i), "unit");
  }

  private Complement body(Complement read, Entry.Role head, String preposition, int from) {
    boolean isPosting = preposition.equals("to") && head.takes("state");
    int end = new RunReader(line, true).endFrom(from);
    if (end == from || (preposition.equals("to") && !isPosting && !isBodyAt(from))) {
      return read;
    }
    if (isPosting) {
      return read.withRole(end, line.text(read.end(), end), content(from, end), List.of());
    }
    String name = line.text(from, end);
    if (THE_STATE.contains(line.word(from).lower()) && end == from + 1) {
      return read.with(end, Optional.empty(), false);
    }
    return read.with(end, Optional.of(named(from, end, name)), isPrivate(from, end, head));
  }

  private boolean isBodyAt(int i) {
    return line.entryAt(i).filter(found -> found.what() instanceof Entry.Body).isPresent();
  }

  /** A body of the lexicon goes by its name there, where nothing more is said of it. */
  private String named(int from, int end, String name) {
    return line.entryAt(from)
        .filter(found -> found.end() == end)
        .map(Line.Found::what)
        .map(entry -> entry instanceof Entry.Body body ? body.name() : name)
        .orElse(name);
  }

  boolean isPrivate(int from, int end, Entry.Role head) {
    boolean isPublic = false;
    for (int i = from; i < end; i++) {
      Optional<Entry> entry = line.entryAt(i).map(Line.Found::what);
      if (entry.isPresent() && entry.get() instanceof Entry.Body body) {
        return !body.isPublic();
      }
      Word word = line.word(i);
      if (line.vocabulary().is(word, "private") && !line.vocabulary().is(word, "body")) {
        return true;
      }
      isPublic |= line.vocabulary().is(word, "body") || line.countryAt(i).isPresent();
    }
    return !isPublic && !head.takes("place");
  }

  Set<String> content(int from, int end) {
    var content = new LinkedHashSet<String>();
    for (int i = from; i < end; i++) {
      if (!EMPTY.contains(line.word(i).lower())) {
        content.add(common(line.word(i).lower()));
      }
    }
    return content;
  }

  static Set<String> contentOf(String words) {
    var content = new LinkedHashSet<String>();
    for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty() && !EMPTY.contains(word)) {
        content.add(common(word));
      }
    }
    return content;
  }

  private static String common(String word) {
    return switch (word) {
      case "interior" -> "internal";
      case "defense" -> "defence";
      case "labor" -> "labour";
      default -> word;
    };
  }

  /** "Foreign Affairs, Interior and Justice" as three. */
  private List<String> listed(int from, int end) {
    var listed = new ArrayList<String>();
    int start = from;
    for (int i = from; i < end; i++) {
      boolean isAnd = line.word(i).lower().equals("and");
      boolean isAfterComma = line.gap(i).equals(",") && i > from;
      if (isAnd || isAfterComma) {
        if (i > start) {
          listed.add(line.text(start, i));
        }
        start = isAnd ? i + 1 : i;
        while (start < end && EMPTY.contains(line.word(start).lower())) {
          start++;
        }
      }
    }
    if (start < end) {
      listed.add(line.text(start, end));
    }
    return listed;
  }
}
