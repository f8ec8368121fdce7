package org.uptake.extract.official;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uptake.document.About;
import org.uptake.text.Span;

/** Well-known office-holders whom a document names and whose office it takes for granted. */
final class Holders {
  private Holders() {}

  /** Each place of {@code line} that names one who was in office when the document was made. */
  static List<Sighting> in(Line line, About about) {
    var sightings = new ArrayList<Sighting>();
    for (Line.Found<Entry> found : line.entries()) {
      if (found.what() instanceof Entry.Holder holder
          && new NameReader(line).at(found.from(), 1).isPresent()
          && !isNameOfAThing(line, found.from())
          && about
              .published()
              .map(LocalDate::getYear)
              .map(holder::heldIn)
              .orElse(holder.isStillHeld() || !line.isState(holder.institution()))) {
        List<Office> offices = offices(line, holder);
        if (!offices.isEmpty()) {
          sightings.add(sighting(line, found, holder, offices));
        }
      }
    }
    return sightings;
  }

  /** "Правила Нельсона Манделы". */
  private static boolean isNameOfAThing(Line line, int from) {
    return from > 0
        && line.gap(from).isEmpty()
        && line.vocabulary().is(line.word(from - 1), "named");
  }

  private static List<Office> offices(Line line, Entry.Holder holder) {
    var role =
        new Line(holder.role(), List.of(new Span(0, holder.role().length())), line.lexicon());
    return new OfficeReader(role)
        .read().stream().map(office -> office.in(holder.institution())).toList();
  }

  private static Sighting sighting(
      Line line, Line.Found<Entry> found, Entry.Holder holder, List<Office> offices) {
    return new Sighting(
        Optional.of(line.text(found.from(), found.end())),
        offices,
        holder.role(),
        line.span(found.from(), found.end()),
        true);
  }
}
