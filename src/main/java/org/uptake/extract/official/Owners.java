package org.uptake.extract.official;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the body or state that stands apart from its office: behind a comma or the holder. */
final class Owners {
  private final Line line;
  private final Bodies bodies;

  Owners(Line line) {
    this.line = line;
    bodies = new Bodies(line);
  }

  /** "Ana Torres, Director, Ministry of Health". */
  List<Office> withBodyBehind(List<Office> group) {
    Office last = group.getLast();
    int from = last.end();
    boolean isUnit = last.isSaid() && isUnit(last);
    boolean isBody =
        (!last.isSaid() || isUnit)
            && line.has(from)
            && (isParted(from) || (line.word(from).isBreak() && last.subject().isEmpty()))
            && line.word(from).isCapital()
            && isOfBodies(from);
    int end = isBody ? new RunReader(line, true).endFrom(from) : from;
    boolean isLoose = line.has(from) && line.word(from).isBreak() && !isEndOfBlock(end);
    return end == from || isLoose || !bodies.isNamed(from, end)
        ? group
        : group.stream().map(office -> within(office, from, end)).toList();
  }

  /**
   * "Head of the Department of Prisons, Ministry of Justice"; "Permanent Representative, Permanent
   * Mission of Nepal" is Nepal's.
   */
  private Office within(Office office, int from, int end) {
    String body = line.text(from, end);
    Optional<String> state = line.countryTo(end).map(Line.Found::what);
    if (office.head().takes("state") && state.isPresent()) {
      return office.of(state.get());
    }
    boolean isTold = office.institution().filter(office.role()::contains).isPresent();
    return isUnit(office) && !isTold
        ? office.with(line.text(office.first(), office.end()), office.subject()).of(body)
        : office.of(body);
  }

  private boolean isUnit(Office office) {
    String body = office.institution().orElse("").toLowerCase(Locale.ROOT);
    return line.vocabulary().is(body.split(" ", 2)[0], "unit");
  }

  private boolean isParted(int i) {
    return line.gap(i).equals(",") || line.gap(i).equals("),");
  }

  private boolean isEndOfBlock(int i) {
    return !line.has(i) || line.word(i).isBreak();
  }

  private boolean isOfBodies(int i) {
    return line.vocabulary().isOfBodies(line.word(i))
        || line.entryAt(i).filter(found -> found.what() instanceof Entry.Body).isPresent()
        || line.vocabulary().modifier(line.word(i)).equals("keep");
  }

  /** "President Vega of Bolivia". */
  List<Office> withStateBehind(List<Office> group, int nameEnd) {
    boolean isOf =
        line.has(nameEnd)
            && line.word(nameEnd).isClose()
            && line.vocabulary().is(line.word(nameEnd), "of")
            && !group.getLast().isSaid();
    int from = nameEnd + 1;
    while (isOf && line.has(from) && line.vocabulary().is(line.word(from), "article")) {
      from++;
    }
    Optional<String> state = isOf ? stateOrBody(group.getLast(), from) : Optional.empty();
    return state.map(name -> group.stream().map(office -> office.of(name)).toList()).orElse(group);
  }

  /** "President Vega of Bolivia", "Commissioner Vega of the Council of Europe". */
  private Optional<String> stateOrBody(Office office, int from) {
    Optional<String> state = line.countryAt(from).map(Line.Found::what);
    int end = state.isPresent() ? from : new RunReader(line, true).endFrom(from);
    boolean isBody =
        end > from
            && line.word(from).isCapital()
            && bodies.isNamed(from, end)
            && !bodies.isPrivate(from, end, office.head());
    return state.or(() -> isBody ? Optional.of(line.text(from, end)) : Optional.empty());
  }
}
