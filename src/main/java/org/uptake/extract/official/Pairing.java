package org.uptake.extract.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uptake.extract.official.NameReader.Name;

/** Brings the offices and the names of a line together. */
final class Pairing {
  private final Line line;
  private final NameReader names;
  private final Neighbours neighbours;
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
    neighbours = new Neighbours(line);
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
      boolean follows = isJoinedTo(last, office);
      if (follows && last.head().joins() && office.reach() == Office.Reach.BARE) {
        groups.getLast().add(office);
      } else {
        groups.add(new ArrayList<>(List.of(office)));
      }
    }
    return groups;
  }

  /** "and", a dash or a comma ("Ministre de la justice, garde des sceaux"). */
  private boolean isJoinedTo(Office last, Office next) {
    int end = last.end();
    int from = next.from();
    boolean isTitle = isTitle(next) || isTitle(last);
    return (end + 1 == from && isAnd(end))
        || (end == from && line.gap(from).equals(Word.DASH))
        || (end == from && line.gap(from).equals(",") && isTitle);
  }

  private static boolean isTitle(Office office) {
    return office.head().takes("none") && office.head().joins();
  }

  private boolean isAnd(int i) {
    return line.has(i) && line.vocabulary().is(line.word(i), "and");
  }

  private void pair(List<Office> group) {
    Office first = group.getFirst();
    Office last = group.getLast();
    Optional<Name> right = neighbours.right(last);
    boolean isDirect = right.isPresent() && line.gap(last.end()).isEmpty();
    Optional<Name> left = isDirect ? Optional.empty() : neighbours.left(first, takenTo);
    boolean isSurer =
        right.filter(Name::isTitled).isPresent() && left.filter(Name::isTitled).isEmpty();
    if (isDirect || (right.isPresent() && (left.isEmpty() || isSurer))) {
      add(right.orElseThrow(), withStateBehind(group, right.orElseThrow().end()));
      moreNames(first, right.orElseThrow());
    } else if (left.isPresent()) {
      add(left.get(), withBodyBehind(group));
      ledTo = last.end();
    } else if (isBare(first) && isLedOn(first.from())) {
      addToLast(group);
      ledTo = last.end();
    } else {
      addUnnamed(group);
    }
  }

  /** "Ana Torres, Director of Prisons, head of the delegation". */
  private boolean isLedOn(int from) {
    return (from == ledTo && line.gap(ledTo).equals(","))
        || (ledTo >= 0 && from == ledTo + 1 && isAnd(ledTo));
  }

  private static boolean isBare(Office office) {
    return office.reach() == Office.Reach.BARE;
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

  /** "President Vega of Bolivia". */
  private List<Office> withStateBehind(List<Office> group, int nameEnd) {
    boolean isOf =
        line.has(nameEnd)
            && line.word(nameEnd).isClose()
            && line.vocabulary().is(line.word(nameEnd), "of")
            && !group.getLast().isSaid();
    int from = nameEnd + 1;
    while (isOf && line.has(from) && line.vocabulary().is(line.word(from), "article")) {
      from++;
    }
    Optional<String> state = isOf ? line.countryAt(from).map(Line.Found::what) : Optional.empty();
    return state.map(name -> group.stream().map(office -> office.of(name)).toList()).orElse(group);
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
            || (sureTo + 1 == from && isAnd(sureTo)));
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
