package org.uptake.extract.official;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the offices that a line speaks of, each with what stands before and after its head. */
final class OfficeReader {
  private final Line line;
  private final ComplementReader complements;
  private final Wording wording;

  OfficeReader(Line line) {
    this.line = line;
    complements = new ComplementReader(line);
    wording = new Wording(line);
  }

  /** In the order of the line, not overlapping; none in a body that is no public one. */
  List<Office> read() {
    var offices = new ArrayList<Office>();
    int end = 0;
    for (Line.Found<Entry> found : line.entries()) {
      if (found.from() >= end
          && found.what() instanceof Entry.Role head
          && !isPortfolioOfNext(found)) {
        List<Office> here = offices(found, complements.after(found.end(), head), end);
        offices.addAll(here);
        end = here.isEmpty() ? found.end() : here.getLast().end();
      }
    }
    return offices;
  }

  /** The "justice" of "the justice minister". */
  private boolean isPortfolioOfNext(Line.Found<Entry> found) {
    return line.vocabulary().has("compound")
        && line.has(found.end())
        && line.word(found.end()).isClose()
        && line.isRoleAt(found.end())
        && found.end() == found.from() + 1
        && line.vocabulary().is(line.word(found.from()), "portfolio");
  }

  private List<Office> offices(Line.Found<Entry> found, Complement complement, int limit) {
    Entry.Role head = complement.head();
    Prefix before = Prefix.of(line, found, head, limit);
    Optional<String> said = complement.institution().or(() -> before.institution());
    if (before.isPrivate()
        || complement.isPrivate()
        || isOfPrivate(complement.end())
        || isSurname(before, head)
        || isNameOfAThing(withArticle(before.from()))
        || isSought(head, before.from())) {
      return List.of();
    }
    int end = complement.end();
    var manner = new LinkedHashSet<>(before.manner());
    manner.addAll(complement.manner());
    var subject = new LinkedHashSet<>(before.subject());
    subject.addAll(complement.subject());
    boolean isUnit = said.filter(this::isUnit).isPresent();
    String role =
        isUnit
            ? line.text(before.from(), end)
            : before.outer() + wording.office(before.first(), found, head) + complement.role();
    int from = withArticle(before.from());
    var office =
        new Office(
            from,
            before.first(),
            end,
            head,
            role,
            manner,
            subject,
            said.or(head::organisation),
            said.isPresent() && !isUnit,
            reach(from, end, before.from()));
    return head.plural() ? each(office, complement, found) : List.of(office);
  }

  /** "commander of the militia", "president of the company". */
  private boolean isOfPrivate(int end) {
    Vocabulary vocabulary = line.vocabulary();
    if (!line.has(end + 1) || !vocabulary.is(line.word(end), "of") || !line.word(end).isClose()) {
      return false;
    }
    int i = vocabulary.is(line.word(end + 1), "article") ? end + 2 : end + 1;
    return line.has(i)
        && !line.word(i).isCapital()
        && vocabulary.is(line.word(i), "private")
        && !vocabulary.is(line.word(i), "portfolio");
  }

  /** "Department Director", "Head of Division": of which body stands elsewhere. */
  private boolean isUnit(String institution) {
    return line.vocabulary().is(institution.toLowerCase(Locale.ROOT), "unit");
  }

  /** "кандидат в президенты". */
  private boolean isSought(Entry.Role head, int from) {
    return head.plural()
        && from > 0
        && line.vocabulary().has("genitive")
        && line.vocabulary().is(line.word(from - 1), "in");
  }

  /** "avenue du Président Kennedy": who gave a thing its name is not spoken of. */
  private boolean isNameOfAThing(int from) {
    return from > 0
        && line.gap(from).isEmpty()
        && line.vocabulary().is(line.word(from - 1), "named");
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
    String one = wording.cased(office.head().name(), found.from());
    if (complement.portfolios().size() < 2) {
      return List.of(office.at(office.from(), Office.Reach.ANY).with(one, office.subject()));
    }
    return complement.portfolios().stream()
        .map(
            portfolio -> office.with(one + " " + portfolio, line.vocabulary().contentOf(portfolio)))
        .toList();
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
    if (isCourtesyTo(first) || isAddressed(from)) {
      return isSpokenOf(first) ? Office.Reach.ONE : Office.Reach.ADDRESSED;
    }
    if ((from < first && isSome(from)) || isOfSome(end)) {
      return Office.Reach.ANY;
    }
    boolean isOwned = from < first && (isOwn(from) || line.gap(first).startsWith("'"));
    boolean ownerIsSaid =
        line.has(first) && line.vocabulary().has("compound") && line.countryAt(first).isPresent();
    return isOwned || ownerIsSaid ? Office.Reach.ONE : Office.Reach.BARE;
  }

  /** "the president of that body", "the head of a school". */
  private boolean isOfSome(int end) {
    Vocabulary vocabulary = line.vocabulary();
    return line.has(end + 1)
        && line.word(end).isClose()
        && line.word(end + 1).isClose()
        && vocabulary.is(line.word(end), "of")
        && (vocabulary.is(line.word(end + 1), "some") || vocabulary.is(line.word(end + 1), "that"));
  }

  /** "Monsieur le Président". */
  private boolean isAddressed(int from) {
    return from > 0
        && line.gap(from).isEmpty()
        && line.vocabulary().is(line.word(from - 1), "addressing");
  }

  /** "the honourable Prime Minister". */
  private boolean isSpokenOf(int first) {
    int from = line.entryTo(first).map(Line.Found::from).orElse(0);
    return from > 0
        && line.gap(from).isEmpty()
        && line.vocabulary().is(line.word(from - 1), "article");
  }

  private boolean isCourtesyTo(int end) {
    return line.entryTo(end).filter(found -> found.what() instanceof Entry.Courtesy).isPresent();
  }

  private boolean isSeatAfter(int end) {
    return line.has(end)
        && (line.gap(end).isEmpty() || line.gap(end).equals("'s") || line.gap(end).equals("'"))
        && line.vocabulary().is(line.word(end), "seat");
  }

  private boolean isSeatBefore(int from) {
    if (from < 1) {
      return false;
    }
    Vocabulary vocabulary = line.vocabulary();
    boolean isOf = vocabulary.is(line.word(from), "of") || vocabulary.has("genitive");
    if (!line.gap(from).isEmpty()) {
      return false;
    }
    Word before = line.word(from - 1);
    return vocabulary.is(before, "under")
        || (isOf && vocabulary.is(before, "seat"))
        || (vocabulary.is(before, "of") && from > 1 && vocabulary.is(line.word(from - 2), "seat"));
  }
}
