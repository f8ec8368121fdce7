package org.uptake.extract.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uptake.extract.official.NameReader.Name;

/** Brings the offices and the names of a line together. */
final class Pairing {
  private static final int MOST_LINKS = 6;

  private final Line line;
  private final NameReader names;
  private final List<Sighting> sightings = new ArrayList<>();

  /** Where the last name that has an office ends, and whether it stood before that office. */
  private int takenTo;

  /** The end of the last group of offices that a name stands before; -1 where there is none. */
  private int ledTo = -1;

  /** The end of the last office that deserves an entry of its own; -1 where there is none. */
  private int sureTo = -1;

  private Pairing(Line line) {
    this.line = line;
    names = new NameReader(line);
  }

  /** What the line says of officials, in its order. */
  static List<Sighting> in(Line line) {
    var pairing = new Pairing(line);
    for (List<Office> group : pairing.groups(new OfficeReader(line).read())) {
      pairing.pair(group);
    }
    return pairing.sightings;
  }

  /** "Deputy Prime Minister and Minister of Justice" is one person. */
  private List<List<Office>> groups(List<Office> offices) {
    var groups = new ArrayList<List<Office>>();
    for (Office office : offices) {
      Office last = groups.isEmpty() ? office : groups.getLast().getLast();
      boolean follows = last.end() + 1 == office.from() && isAnd(last.end());
      if (follows && last.head().joins() && office.reach() == Office.Reach.BARE) {
        groups.getLast().add(office);
      } else {
        groups.add(new ArrayList<>(List.of(office)));
      }
    }
    return groups;
  }

  private boolean isAnd(int i) {
    return line.has(i) && line.word(i).lower().equals("and");
  }

  private void pair(List<Office> group) {
    Office first = group.getFirst();
    Office last = group.getLast();
    Optional<Name> right = right(last);
    boolean isDirect = right.isPresent() && line.gap(last.end()).isEmpty();
    Optional<Name> left = isDirect ? Optional.empty() : left(first);
    if (isDirect || (left.isEmpty() && right.isPresent())) {
      add(right.orElseThrow(), group);
      moreNames(first, right.orElseThrow());
    } else if (left.isPresent()) {
      add(left.get(), withBodyBehind(group));
      ledTo = last.end();
    } else if (first.from() == ledTo && line.gap(ledTo).equals(",") && isBare(first)) {
      addToLast(group);
      ledTo = last.end();
    } else {
      addUnnamed(group);
    }
  }

  private static boolean isBare(Office office) {
    return office.reach() == Office.Reach.BARE;
  }

  private Optional<Name> right(Office last) {
    int end = last.end();
    if (!line.has(end)) {
      return Optional.empty();
    }
    String gap = line.gap(end);
    if (gap.isEmpty()) {
      return names.at(end, last.subject().isEmpty() && !last.isSaid() ? 1 : 2);
    }
    if (line.word(end).isBreak()) {
      return names.at(end, 2).filter(name -> isWholeBlock(name) && !leadsToOffice(name.end()));
    }
    return switch (gap) {
      case "," -> names.at(end, 2).filter(name -> isClosed(name.end()));
      case "(", Word.DASH -> names.at(end, 2).filter(name -> isClosed(name.end()));
      case ":" -> names.at(end, 2);
      default -> Optional.empty();
    };
  }

  private boolean isWholeBlock(Name name) {
    return startsBlock(name.from()) && startsBlock(name.end());
  }

  private boolean startsBlock(int i) {
    return i == 0 || !line.has(i) || line.word(i).isBreak();
  }

  private boolean leadsToOffice(int i) {
    return line.has(i) && (line.isRoleAt(i) || !line.vocabulary().modifier(line.word(i)).isEmpty());
  }

  private boolean isClosed(int end) {
    return !line.has(end) || line.word(end).isBreak() || !line.gap(end).isEmpty();
  }

  private Optional<Name> left(Office office) {
    int from = office.from();
    if (from == 0 || office.reach() == Office.Reach.SEAT) {
      return Optional.empty();
    }
    String gap = line.gap(from);
    Optional<Name> name = Optional.empty();
    if (line.word(from).isBreak()) {
      name = names.before(from, 2).filter(found -> startsBlock(found.from()));
    } else if (gap.equals(",") || gap.equals("(") || gap.equals(Word.DASH)) {
      name = names.before(from, 2);
    } else if (gap.isEmpty()) {
      name = throughLinks(office);
    }
    return name.filter(found -> found.first() >= takenTo);
  }

  /** "Ana Torres, who was elected President", "appointed Ana Torres as Minister". */
  private Optional<Name> throughLinks(Office office) {
    int i = office.from();
    while (i > 0
        && office.from() - i < MOST_LINKS
        && line.word(i).isClose()
        && line.vocabulary().is(line.word(i - 1), "link")) {
      i--;
    }
    String gap = line.gap(i);
    if (i > 0 && i < office.from() && (gap.isEmpty() || gap.equals(","))) {
      return names.before(i, 2);
    }
    return i == office.from() ? names.before(i, 1).filter(Name::isTitled) : Optional.empty();
  }

  private void add(Name name, List<Office> group) {
    takenTo = name.end();
    if (group.stream().noneMatch(Pairing::isOfficial)) {
      return;
    }
    sightings.add(
        new Sighting(
            Optional.of(name.text()),
            group,
            role(group),
            line.span(name.first(), name.end()),
            true));
    sureTo = name.end();
  }

  /** Directors, heads and members are officials only of a public body. */
  private static boolean isOfficial(Office office) {
    return !office.head().needsBody() || office.institution().isPresent();
  }

  private static String role(List<Office> group) {
    return String.join(" and ", group.stream().map(Office::role).toList());
  }

  /** "Presidents Torres and Vega". */
  private void moreNames(Office office, Name first) {
    if (!office.head().plural()) {
      return;
    }
    int i = first.end();
    while (line.has(i) && (isAnd(i) || line.gap(i).equals(","))) {
      Optional<Name> next = names.at(isAnd(i) ? i + 1 : i, 1);
      if (next.isEmpty()) {
        return;
      }
      add(next.get(), List.of(office));
      i = next.get().end();
    }
  }

  /** "Ana Torres, Director, Ministry of Health". */
  private List<Office> withBodyBehind(List<Office> group) {
    Office last = group.getLast();
    int from = last.end();
    boolean isBody =
        !last.isSaid()
            && line.has(from)
            && line.gap(from).equals(",")
            && line.word(from).isCapital()
            && line.vocabulary().is(line.word(from), "body");
    int end = isBody ? new RunReader(line, true).endFrom(from) : from;
    return end == from
        ? group
        : group.stream().map(office -> office.of(line.text(from, end))).toList();
  }

  private void addToLast(List<Office> group) {
    if (sightings.isEmpty() || sightings.getLast().name().isEmpty()) {
      return;
    }
    Sighting last = sightings.removeLast();
    var offices = new ArrayList<>(last.offices());
    offices.addAll(group);
    sightings.add(new Sighting(last.name(), offices, last.role(), last.span(), true));
  }

  private void addUnnamed(List<Office> group) {
    Office office = group.getFirst();
    if (office.reach() == Office.Reach.ANY || office.reach() == Office.Reach.SEAT) {
      return;
    }
    boolean isSure =
        (!isBare(office) || continuesList(office) || isHeading(office)) && !isAs(office);
    sightings.add(
        new Sighting(
            Optional.empty(),
            group,
            role(group),
            line.span(office.first(), group.getLast().end()),
            isSure && deservesAnEntry(office)));
    if (isSure) {
      sureTo = group.getLast().end();
    }
  }

  private boolean deservesAnEntry(Office office) {
    Entry.Role head = office.head();
    if (head.needsBody() && office.institution().isEmpty()) {
      return false;
    }
    boolean isTold = office.isSaid() || !office.subject().isEmpty();
    boolean isAddressed = office.reach() == Office.Reach.ADDRESSED;
    return head.alone("yes") || isAddressed || (head.alone("told") && isTold);
  }

  /** "the Chief Justice, Deputy Chief Justice and Auditor General": the article serves all. */
  private boolean continuesList(Office office) {
    int from = office.from();
    return from > 0
        && sureTo >= 0
        && line.word(office.first()).isCapital()
        && ((sureTo == from && line.gap(from).equals(","))
            || (sureTo + 1 == from && isAnd(sureTo)));
  }

  /** "as the Chair of the group, we": who speaks holds it, and is told elsewhere. */
  private boolean isAs(Office office) {
    return office.from() > 0 && line.word(office.from() - 1).lower().equals("as");
  }

  private boolean isHeading(Office office) {
    int from = office.from();
    String gap = line.gap(from);
    boolean starts = from == 0 || line.word(from).isBreak() || gap.contains(".");
    return starts && line.word(from).isCapital() && office.isSaid();
  }
}
