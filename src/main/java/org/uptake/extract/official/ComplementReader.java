package org.uptake.extract.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what follows the head of an office, one preposition after another. */
final class ComplementReader {
  private static final int MOST_PARTS = 6;

  private final Line line;
  private final Vocabulary vocabulary;

  ComplementReader(Line line) {
    this.line = line;
    vocabulary = line.vocabulary();
  }

  /**
   * What leads to a complement.
   *
   * @param preposition in small letters; empty where a case does its work
   * @param from the first word behind it and its article
   */
  private record Lead(String preposition, int from) {}

  Complement after(int headEnd, Entry.Role head) {
    Complement read = Complement.none(headEnd, head);
    for (int parts = 0; parts < MOST_PARTS; parts++) {
      Complement more = next(read);
      if (more.end() == read.end()) {
        break;
      }
      read = more;
    }
    return read;
  }

  private Complement next(Complement read) {
    int i = read.end();
    Optional<Line.Found<Vocabulary.Modifier>> behind = new LateModifiers(line).at(i);
    if (behind.isPresent()) {
      int end = behind.get().end();
      return read.withManner(end, line.textBehind(i, end), behind.get().what().same());
    }
    if (!line.has(i) || !(line.word(i).isClose() || line.isBehindAbbreviation(i))) {
      return read;
    }
    Optional<Line.Found<String>> nation = line.nationAt(i).filter(n -> vocabulary.has("behind"));
    if (nation.isPresent()) {
      return read.with(nation.get().end(), Optional.of(nation.get().what()), false);
    }
    return lead(i).map(lead -> behind(read, lead)).orElse(read);
  }

  private Optional<Lead> lead(int i) {
    Word word = line.word(i);
    boolean isLeading =
        vocabulary.is(word, "of")
            || vocabulary.is(word, "owning")
            || vocabulary.is(word, "topic")
            || vocabulary.is(word, "abroad");
    if (!isLeading) {
      return vocabulary.has("genitive") ? Optional.of(new Lead("", i)) : Optional.empty();
    }
    int from = i + 1;
    while (isSmall(from) && (vocabulary.is(line.word(from), "article") || isOf(word, from))) {
      from++;
    }
    return line.has(from) && line.word(from).isClose()
        ? Optional.of(new Lead(word.lower(), from))
        : Optional.empty();
  }

  private boolean isSmall(int i) {
    return line.has(i) && line.word(i).isClose();
  }

  /** "auprès de l'ONU", "chargé de la coopération". */
  private boolean isOf(Word first, int i) {
    return vocabulary.is(first, "before-of") && vocabulary.is(line.word(i), "of");
  }

  private boolean is(Lead lead, String kind) {
    return lead.preposition().isEmpty()
        ? !kind.equals("abroad") && !kind.equals("to") && !kind.equals("in")
        : vocabulary.is(lead.preposition(), kind);
  }

  private Complement behind(Complement read, Lead lead) {
    Entry.Role head = read.head();
    int from = lead.from();
    Optional<Line.Found<Entry.Role>> below = officeBelow(read, lead);
    if (below.isPresent()) {
      int end = below.get().end();
      return read.over(end, line.textBehind(read.end(), end), below.get().what());
    }
    Optional<Line.Found<String>> country = countryAt(from);
    if (country.isPresent()) {
      return country(read, lead, country.get());
    }
    if (bodyAt(from).isPresent() && is(lead, "owning")) {
      return body(read, lead);
    }
    if (isOfNation(read, lead)) {
      Line.Found<String> state = line.nationAt(from).orElseThrow();
      return read.with(state.end() + 1, Optional.of(state.what()), false);
    }
    int district = is(lead, "of") ? new Districts(line).endFrom(from) : from;
    if (district > from && read.institution().isEmpty()) {
      return read.with(district, Optional.of(line.text(from, district)), false);
    }
    if (isUnitOfState(from) && is(lead, "at")) {
      return body(read, lead);
    }
    if (head.takes("portfolio") && !isTheState(lead)) {
      boolean isSecond = is(lead, "mandate") && !read.subject().isEmpty();
      return is(lead, "topic") && !isSecond ? portfolio(read, from) : read;
    }
    if (head.takes("topic") && is(lead, "topic") && !is(lead, "of")) {
      Complement subject = portfolio(read, from);
      if (subject.end() > read.end()) {
        return subject;
      }
    }
    boolean takesBody = head.takes("body") || head.takes("place") || isTheState(lead);
    return takesBody && read.institution().isEmpty() && is(lead, "owning")
        ? body(read, lead)
        : read;
  }

  /** "of the Peruvian Government", "of the Israeli people". */
  private boolean isOfNation(Complement read, Lead lead) {
    Optional<Line.Found<String>> nation = line.nationAt(lead.from());
    int end = nation.map(Line.Found::end).orElse(0);
    return nation.isPresent()
        && is(lead, "of")
        && read.institution().isEmpty()
        && isSmall(end)
        && vocabulary.is(line.word(end), "nation");
  }

  /** "at the Ministry of Justice", whatever the office. */
  private boolean isUnitOfState(int i) {
    Word word = line.word(i);
    return word.isCapital() && (vocabulary.is(word, "unit") || vocabulary.is(word, "ministry"));
  }

  /** "Médiateur de la République". */
  private boolean isTheState(Lead lead) {
    boolean isSaid = lead.from() > 0 && vocabulary.is(line.word(lead.from() - 1), "article");
    boolean isOne = isSaid || vocabulary.has("genitive");
    return isOne && is(lead, "of") && vocabulary.is(line.word(lead.from()), "state");
  }

  /** "spokesman for the President": who speaks is no president. */
  private Optional<Line.Found<Entry.Role>> officeBelow(Complement read, Lead lead) {
    boolean isOpen = read.institution().isEmpty();
    return read.head().takes("office") && isOpen && is(lead, "owning")
        ? line.roleAt(lead.from()).filter(found -> !found.what().plural())
        : Optional.empty();
  }

  /** A state by its name, or by a full one that no list has: "Royaume du Maroc". */
  private Optional<Line.Found<String>> countryAt(int from) {
    boolean isRealm = vocabulary.is(line.word(from), "realm");
    return line.countryAt(from).or(() -> isRealm ? behindRealm(from) : Optional.empty());
  }

  private Optional<Line.Found<String>> behindRealm(int from) {
    int i = from + 1;
    while (isSmall(i)
        && (vocabulary.is(line.word(i), "of") || vocabulary.is(line.word(i), "article"))) {
      i++;
    }
    return isSmall(i) ? line.countryAt(i) : Optional.empty();
  }

  private Complement country(Complement read, Lead lead, Line.Found<String> country) {
    Entry.Role head = read.head();
    boolean isHome = is(lead, "in") && head.home().equals("country") && !head.takes("state");
    if ((is(lead, "of") || isHome) && read.institution().isEmpty()) {
      return read.with(country.end(), Optional.of(country.what()), false);
    }
    boolean isPosting = head.takes("state") || head.takes("portfolio");
    return isPosting && !is(lead, "of") && is(lead, "abroad")
        ? read.withRole(
            country.end(),
            line.textBehind(read.end(), country.end()),
            Set.of(country.what()),
            List.of())
        : read;
  }

  private Complement portfolio(Complement read, int from) {
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
    return read.withRole(
        end, line.textBehind(read.end(), end), content(from, end), listed(read.end(), from, end));
  }

  private Complement body(Complement read, Lead lead) {
    int from = lead.from();
    boolean isPosting = is(lead, "to") && read.head().takes("state");
    int end = endOfBody(read.head(), from);
    if (end == from || (is(lead, "to") && !isPosting && bodyAt(from).isEmpty())) {
      return read;
    }
    if (isPosting) {
      return read.withRole(end, line.textBehind(read.end(), end), content(from, end), List.of());
    }
    if (vocabulary.is(line.word(from), "state") && end == from + 1) {
      return read.with(end, Optional.empty(), false);
    }
    if (new Bodies(line).isTopicBeforeBody(from, end)) {
      return read.withRole(end, line.textBehind(read.end(), end), content(from, end), List.of());
    }
    return read.with(
        end, Optional.of(named(from, end)), new Bodies(line).isPrivate(from, end, read.head()));
  }

  /** "High Commissioner of the United Nations for Human Rights": the subject is no body's. */
  private int endOfBody(Entry.Role head, int from) {
    return bodyAt(from)
        .filter(body -> head.takes("portfolio"))
        .map(Line.Found::end)
        .orElseGet(() -> new RunReader(line, true).endFrom(from));
  }

  private Optional<Line.Found<Entry>> bodyAt(int i) {
    return line.entryAt(i).filter(found -> found.what() instanceof Entry.Body);
  }

  /** A body of the lexicon goes by its name there, where nothing more is said of it. */
  private String named(int from, int end) {
    return bodyAt(from)
        .filter(found -> found.end() == end)
        .map(Line.Found::what)
        .map(entry -> entry instanceof Entry.Body body ? body.name() : "")
        .orElseGet(() -> new Wording(line).body(from, end));
  }

  Set<String> content(int from, int end) {
    return vocabulary.contentOf(line.text(from, end));
  }

  /**
   * "of Foreign Affairs, Interior and Justice" as three, each with what leads to it; {@code lead}
   * is the first word of that, {@code from} that of the first portfolio.
   */
  private List<String> listed(int lead, int from, int end) {
    String preposition = lead < from ? line.word(lead).text() + " " : "";
    var listed = new ArrayList<String>();
    int start = lead;
    for (int i = from; i < end; i++) {
      boolean isAnd = vocabulary.is(line.word(i), "and");
      boolean isAfterComma = line.gap(i).equals(",") && i > from;
      if (isAnd || isAfterComma) {
        if (i > start) {
          listed.add(led(preposition, start, i, lead));
        }
        start = isAnd ? i + 1 : i;
      }
    }
    if (start < end) {
      listed.add(led(preposition, start, end, lead));
    }
    return listed;
  }

  private String led(String preposition, int start, int end, int lead) {
    boolean leadsItself =
        start == lead || lead(start).filter(own -> own.from() > start).isPresent();
    return leadsItself ? line.text(start, end) : preposition + line.text(start, end);
  }
}
