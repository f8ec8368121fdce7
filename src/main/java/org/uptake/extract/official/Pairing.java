package org.uptake.extract.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uptake.extract.official.NameReader.Name;

/** Brings the offices and the names of a line together. */
final class Pairing {
  private final Line line;
  private final Optional<String> meeting;
  private final Optional<Office> before;
  private final NameReader names;
  private final Neighbours neighbours;
  private final Owners owners;
  private final List<Sighting> sightings = new ArrayList<>();

  /** Where the last name that has an office ends, and whether it stood before that office. */
  private int takenTo;

  /** The end of the last group of offices that a name stands before; -1 where there is none. */
  private int ledTo = -1;

  /** The end of the last office that deserves an entry of its own; -1 where there is none. */
  private int sureTo = -1;

  private Pairing(Line line, Optional<String> meeting, Optional<Office> before) {
    this.line = line;
    this.before = before;
    this.meeting = meeting;
    names = new NameReader(line);
    neighbours = new Neighbours(line);
    owners = new Owners(line);
  }

  /**
   * What the line says of officials, in its order.
   *
   * @param meeting the body of whose meeting the document is a record
   * @param before the office that the document spoke of last
   */
  static List<Sighting> in(Line line, Optional<String> meeting, Optional<Office> before) {
    var pairing = new Pairing(line, meeting, before);
    for (Group group : Group.of(line, new OfficeReader(line).read())) {
      pairing.pair(pairing.resolved(group), group.first().head().isSuccession());
    }
    return pairing.sightings;
  }

  /** "his predecessor, Omar Said": what the one spoken of last holds, he held. */
  private Group resolved(Group group) {
    boolean isPast = group.first().head().name().equals("predecessor");
    Optional<Office> last = sightings.isEmpty() ? before : Optional.of(sightings.getLast().main());
    return last.filter(office -> group.first().head().isSuccession())
        .map(office -> group.with(List.of(group.first().after(office, isPast))))
        .orElse(group);
  }

  private void pair(Group group, boolean isSuccession) {
    Office first = group.first();
    if (first.head().plural() && !isOfficial(first)) {
      return;
    }
    Office last = group.last();
    boolean isDirectly = line.gap(last.end()).isEmpty();
    Optional<Name> right =
        neighbours
            .right(last)
            .filter(name -> name.first() >= takenTo && !(group.serves() && isDirectly));
    boolean isDirect = right.isPresent() && isDirectly;
    boolean isSettled = isDirect && right.filter(neighbours::isNextInList).isEmpty();
    Optional<Name> beside = isSettled ? Optional.empty() : neighbours.left(first);
    Optional<Name> left = beside.filter(name -> name.first() >= takenTo);
    boolean isSurer =
        right.filter(Name::isTitled).isPresent() && left.filter(Name::isTitled).isEmpty();
    boolean isTaken = left.isPresent() || (goesOn(first) && isLedOn(first.from()));
    boolean isOfNext = isTaken && right.filter(neighbours::isNextInList).isPresent();
    if (right.isPresent() && !isOfNext && (isDirect || left.isEmpty() || isSurer)) {
      add(right.orElseThrow(), owners.withStateBehind(group.offices(), right.orElseThrow().end()));
      moreNames(first, right.orElseThrow());
      ledTo = right.orElseThrow().end();
    } else if (left.isPresent()) {
      add(left.get(), owners.withBodyBehind(group.offices()));
      ledTo = last.end();
    } else if (isTaken || isLinkedToLast(first, beside)) {
      addToLast(owners.withBodyBehind(group.offices()));
      ledTo = last.end();
    } else if (!neighbours.isNameOfAThing(last) && !isSuccession) {
      addUnnamed(group.offices());
    }
  }

  /** "Ambassador Ana Torres, on your election as President of the Assembly". */
  private boolean isLinkedToLast(Office office, Optional<Name> beside) {
    return line.gap(office.from()).isEmpty() && beside.filter(this::isLast).isPresent();
  }

  private boolean isLast(Name name) {
    return !sightings.isEmpty()
        && sightings.getLast().span().equals(line.span(name.first(), name.end()));
  }

  /** "Ana Torres, Director of Prisons, head of the delegation". */
  private boolean isLedOn(int from) {
    return (from == ledTo && (line.gap(ledTo).equals(",") || line.word(ledTo).isBreak()))
        || (ledTo >= 0 && from == ledTo + 1 && line.isAnd(ledTo));
  }

  /** "Ana Torres, Director, head of the delegation", "Ambassador Lima, the President of it". */
  private boolean goesOn(Office office) {
    return isBare(office)
        || (!sightings.isEmpty()
            && sightings.getLast().name().isPresent()
            && line.vocabulary().is(sightings.getLast().main().head().name(), "title"));
  }

  private static boolean isBare(Office office) {
    return office.reach() == Office.Reach.BARE;
  }

  private void add(Name name, List<Office> said) {
    takenTo = name.end();
    List<Office> group = said.stream().map(this::atMeeting).toList();
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

  /** "Chair: Mr. X", above the record of a meeting. */
  private Office atMeeting(Office office) {
    boolean isOpen = office.institution().isEmpty() && office.head().home().equals("meeting");
    return isOpen ? meeting.map(office::in).orElse(office) : office;
  }

  /** Directors, heads and members are officials only of a public body. */
  private static boolean isOfficial(Office office) {
    return !office.head().needsBody() || office.institution().isPresent();
  }

  private String role(List<Office> group) {
    var role = new StringBuilder(group.getFirst().role());
    for (int i = 1; i < group.size(); i++) {
      int end = group.get(i - 1).end();
      boolean isClose = group.get(i).from() == end;
      role.append(isClose ? line.textBefore(end) : " " + line.word(end).text() + " ");
      role.append(group.get(i).role());
    }
    return role.toString();
  }

  /** "Presidents Torres and Vega". */
  private void moreNames(Office office, Name first) {
    if (!office.head().plural()) {
      return;
    }
    int i = first.end();
    while (line.has(i) && (line.isAnd(i) || line.gap(i).equals(","))) {
      Optional<Name> next = names.at(line.isAnd(i) ? i + 1 : i, 1);
      if (next.isEmpty()) {
        return;
      }
      add(next.get(), List.of(office));
      i = next.get().end();
    }
  }

  private void addToLast(List<Office> group) {
    if (sightings.isEmpty() || sightings.getLast().name().isEmpty()) {
      return;
    }
    Sighting last = sightings.removeLast();
    boolean isFuller =
        !last.saysInstitution()
            && !last.main().head().alone("yes")
            && last.main().subject().isEmpty()
            && group.getLast().isSaid();
    var offices = new ArrayList<>(isFuller ? group : last.offices());
    offices.addAll(isFuller ? last.offices() : group);
    String role = isFuller ? role(group) : last.role();
    sightings.add(new Sighting(last.name(), offices, role, last.span(), true));
  }

  private void addUnnamed(List<Office> group) {
    Office office = group.getFirst();
    if (office.reach() == Office.Reach.ANY
        || office.reach() == Office.Reach.SEAT
        || isOther(office)) {
      return;
    }
    boolean isSure =
        (!isBare(office)
                || line.vocabulary().has("bare")
                || continuesList(office)
                || isHeading(office))
            && !isAs(office);
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
            || (sureTo + 1 == from && line.isAnd(sureTo)));
  }

  /** "as the Chair of the group, we": who speaks holds it, and is told elsewhere. */
  private boolean isAs(Office office) {
    return office.from() > 0 && line.vocabulary().is(line.word(office.from() - 1), "as");
  }

  /** "стал министром", "начальник смены": no office that was spoken of before. */
  private boolean isOther(Office office) {
    Vocabulary vocabulary = line.vocabulary();
    if (!vocabulary.has("mixed")) {
      return false;
    }
    int end = office.end();
    boolean goesOn =
        vocabulary.has("bare")
            && line.has(end)
            && line.word(end).isClose()
            && !line.word(end).isCapital()
            && !vocabulary.is(line.word(end), "function")
            && vocabulary.endsLike(line.word(end), "genitive")
            && !vocabulary.endsLike(line.word(end), "verb");
    boolean isOpen = office.institution().isEmpty() && office.head().takes("body");
    return (isBare(office) && isAs(office)) || (isOpen && goesOn);
  }

  private boolean isHeading(Office office) {
    int from = office.from();
    String gap = line.gap(from);
    boolean starts = from == 0 || line.word(from).isBreak() || gap.contains(".");
    return starts && line.word(from).isCapital() && office.isSaid();
  }
}
