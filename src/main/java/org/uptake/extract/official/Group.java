package org.uptake.extract.official;

import java.util.ArrayList;
import java.util.List;

/**
 * Offices that one person holds: "Deputy Prime Minister and Minister of Justice".
 *
 * @param serves whether it is an office that another office's words end: "spokesman for the
 *     Minister"
 */
record Group(List<Office> offices, boolean serves) {
  Group {
    offices = List.copyOf(offices);
  }

  Office first() {
    return offices.getFirst();
  }

  Office last() {
    return offices.getLast();
  }

  Group with(List<Office> others) {
    return new Group(others, serves);
  }

  static List<Group> of(Line line, List<Office> read) {
    List<Office> offices = sharing(line, read);
    var groups = new ArrayList<Group>();
    for (int i = 0; i < offices.size(); i++) {
      Office office = offices.get(i);
      boolean serves = i + 1 < offices.size() && serves(line, office, offices.get(i + 1));
      if (serves) {
        groups.add(new Group(List.of(joined(line, office, offices.get(i + 1))), true));
      } else if (!groups.isEmpty() && isJoined(line, groups.getLast(), office)) {
        var all = new ArrayList<>(groups.removeLast().offices());
        all.add(office);
        groups.add(new Group(all, false));
      } else {
        groups.add(new Group(List.of(office), false));
      }
    }
    return groups;
  }

  /** "the President and the Vice-President of the Assembly": the body is both's. */
  private static List<Office> sharing(Line line, List<Office> read) {
    var offices = new ArrayList<Office>(read);
    for (int i = offices.size() - 2; i >= 0; i--) {
      Office office = offices.get(i);
      Office next = offices.get(i + 1);
      boolean isOpen = office.institution().isEmpty() && office.head().takes("body");
      if (isOpen
          && next.isSaid()
          && next.head().same().endsWith(office.head().same())
          && next.head().takes("body")
          && office.end() + 1 == next.from()
          && line.isAnd(office.end())) {
        offices.set(i, office.of(next.institution().orElseThrow()));
      }
    }
    return offices;
  }

  private static boolean isJoined(Line line, Group group, Office office) {
    Office last = group.last();
    return !group.serves
        && isJoinedTo(line, last, office)
        && last.head().joins()
        && office.reach() == Office.Reach.BARE;
  }

  /** "and", a dash or a comma ("Ministre de la justice, garde des sceaux"). */
  private static boolean isJoinedTo(Line line, Office last, Office next) {
    int end = last.end();
    int from = next.from();
    boolean isTitle = isTitle(next) || isTitle(last);
    return (end + 1 == from && line.isAnd(end))
        || (end == from && line.gap(from).equals(Word.DASH))
        || (end == from && line.gap(from).equals(",") && isTitle);
  }

  private static boolean isTitle(Office office) {
    return office.head().takes("none") && office.head().joins();
  }

  private static boolean serves(Line line, Office one, Office next) {
    return line.vocabulary().is(one.head().name(), "serving")
        && one.end() + 1 == next.from()
        && line.word(one.end()).isClose()
        && line.vocabulary().is(line.word(one.end()), "serves");
  }

  private static Office joined(Line line, Office one, Office next) {
    Complement behind = new ComplementReader(line).after(next.end(), one.head());
    return new Office(
        one.from(),
        one.first(),
        behind.end(),
        one.head().servingIn(next.head()),
        one.role() + " " + line.text(one.end(), next.end()) + behind.role(),
        one.manner(),
        behind.subject(),
        one.isSaid() ? one.institution() : next.institution(),
        one.isSaid() || next.isSaid(),
        one.reach());
  }
}
