package org.uptake.extract.official;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the offices that a line speaks of, each with what stands before and after its head. */
final class OfficeReader {
  private final Line line;
  private final ComplementReader complements;

  OfficeReader(Line line) {
    this.line = line;
    complements = new ComplementReader(line);
  }

  /** In the order of the line, not overlapping; none in a body that is no public one. */
  List<Office> read() {
    var offices = new ArrayList<Office>();
    int end = 0;
    for (Line.Found<Entry> found : line.entries()) {
      if (found.from() >= end
          && found.what() instanceof Entry.Role head
          && !isPortfolioOfNext(found)) {
        Complement complement = complements.after(afterwards(found.end()), head);
        List<Office> here = offices(found, head, complement, end);
        offices.addAll(here);
        end = here.isEmpty() ? found.end() : here.getLast().end();
      }
    }
    return offices;
  }

  /** The "justice" of "the justice minister". */
  private boolean isPortfolioOfNext(Line.Found<Entry> found) {
    return line.has(found.end())
        && line.word(found.end()).isClose()
        && line.isRoleAt(found.end())
        && found.end() == found.from() + 1
        && line.vocabulary().is(line.word(found.from()), "portfolio");
  }

  private List<Office> offices(
      Line.Found<Entry> found, Entry.Role head, Complement complement, int limit) {
    Prefix before = Prefix.of(line, found, head, limit);
    Optional<String> said = complement.institution().or(() -> before.institution());
    if (before.isPrivate() || complement.isPrivate() || isSurname(before, head)) {
      return List.of();
    }
    int headEnd = afterwards(found.end());
    int end = afterwards(complement.end());
    addManner(found.end(), headEnd, before.manner());
    addManner(complement.end(), end, before.manner());
    var subject = new LinkedHashSet<>(before.subject());
    subject.addAll(complement.subject());
    boolean isUnit = said.filter(this::isUnit).isPresent();
    String role =
        isUnit
            ? line.text(before.from(), complement.end())
            : before.outer()
                + line.text(before.first(), found.end())
                + line.textBehind(found.end(), headEnd)
                + complement.role()
                + line.textBehind(complement.end(), end);
    int from = withArticle(before.from());
    var office =
        new Office(
            from,
            before.first(),
            end,
            head,
            role,
            before.manner(),
            subject,
            said.or(head::organisation),
            said.isPresent() && !isUnit,
            reach(from, end, before.from()));
    return head.plural() ? each(office, complement, found) : List.of(office);
  }

  /** "Department Director", "Head of Division": of which body stands elsewhere. */
  private boolean isUnit(String institution) {
    return line.vocabulary().is(institution.toLowerCase(Locale.ROOT), "unit");
  }

  /** "Martin Luther King". */
  private boolean isSurname(Prefix before, Entry.Role head) {
    int from = before.from();
    return head.takes("state")
        && from > 0
        && line.word(from).isClose()
        && line.word(from - 1).isCapital()
        && !line.vocabulary().isInNoName(line.word(from - 1))
        && !line.namesOther(from - 1);
  }

  /** "the Ministers of Interior and Justice" are two, "Ministers" are nobody. */
  private List<Office> each(Office office, Complement complement, Line.Found<Entry> found) {
    String name = office.head().name();
    String one = line.word(found.from()).isCapital() ? titled(name) : name;
    if (complement.portfolios().size() < 2) {
      return List.of(office.at(office.from(), Office.Reach.ANY).with(one, office.subject()));
    }
    String preposition = line.word(found.end()).lower();
    return complement.portfolios().stream()
        .map(
            portfolio ->
                office.with(
                    one + " " + preposition + " " + portfolio,
                    ComplementReader.contentOf(portfolio)))
        .toList();
  }

  private static String titled(String words) {
    var titled = new StringBuilder(words);
    for (int i = 0; i < titled.length(); i++) {
      if (i == 0 || titled.charAt(i - 1) == ' ') {
        titled.setCharAt(i, Character.toUpperCase(titled.charAt(i)));
      }
    }
    return titled.toString();
  }

  /** "President-elect", "Chair ad interim". */
  private int afterwards(int end) {
    if (!line.has(end) || !line.word(end).isTied()) {
      return end;
    }
    if (line.vocabulary().modifier(line.word(end)).equals("after")) {
      return end + 1;
    }
    return isAdInterim(end) ? end + 2 : end;
  }

  /** In full or as "a.i.". */
  private boolean isAdInterim(int i) {
    if (!line.has(i + 1)) {
      return false;
    }
    String both = line.word(i).lower() + " " + line.word(i + 1).lower();
    return both.equals("ad interim") || (both.equals("a i") && line.gap(i + 1).startsWith("."));
  }

  private void addManner(int from, int end, Set<String> manner) {
    if (end > from) {
      manner.add(end == from + 1 ? line.word(from).lower() : "interim");
    }
  }

  private int withArticle(int from) {
    int i = from;
    while (i > 0 && line.gap(i).isEmpty() && isDrop(i - 1)) {
      i--;
    }
    boolean tied = i > 0 && (line.gap(i).isEmpty() || line.gap(i).equals("'s"));
    return tied && (isOwn(i - 1) || isSome(i - 1) || line.gap(i).equals("'s")) ? i - 1 : i;
  }

  private boolean isDrop(int i) {
    return line.vocabulary().modifier(line.word(i)).equals("drop");
  }

  private boolean isOwn(int i) {
    return line.vocabulary().is(line.word(i), "own");
  }

  private boolean isSome(int i) {
    return line.vocabulary().is(line.word(i), "some");
  }

  private Office.Reach reach(int from, int end, int first) {
    if (isSeatAfter(end) || isSeatBefore(from)) {
      return Office.Reach.SEAT;
    }
    boolean isAddressed =
        line.entryTo(first).filter(found -> found.what() instanceof Entry.Courtesy).isPresent();
    if (isAddressed) {
      return Office.Reach.ADDRESSED;
    }
    if (from < first && isSome(from)) {
      return Office.Reach.ANY;
    }
    boolean isOwned = from < first && (isOwn(from) || line.gap(first).startsWith("'"));
    boolean ownerIsSaid = line.has(first) && line.countryAt(first).isPresent();
    return isOwned || ownerIsSaid ? Office.Reach.ONE : Office.Reach.BARE;
  }

  private boolean isSeatAfter(int end) {
    return line.has(end)
        && (line.gap(end).isEmpty() || line.gap(end).equals("'s") || line.gap(end).equals("'"))
        && line.vocabulary().is(line.word(end), "seat");
  }

  private boolean isSeatBefore(int from) {
    if (from < 1 || !line.gap(from).isEmpty()) {
      return false;
    }
    String before = line.word(from - 1).lower();
    return before.equals("under")
        || (before.equals("of") && from > 1 && line.vocabulary().is(line.word(from - 2), "seat"));
  }
}
