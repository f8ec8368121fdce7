package org.uptake.web;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.uptake.document.RecordName;
import org.uptake.document.Status;
import org.uptake.followup.Selection;
import org.uptake.workspace.DayWords;
import org.uptake.workspace.Themes;

/** Which rows an address asks for, by the names that the options of {@code followup} have. */
record RowChoice(Query query) {
  static final List<String> NAMES =
      List.of("status", "theme", "by", "to", "since", "record", "unanswered", "numbered");

  Selection asOf(LocalDate today, Themes known) {
    List<String> themes = query.several("theme");
    known.check(themes);
    return new Selection(
        Set.copyOf(query.readSeveral("status", Status::of)),
        new HashSet<>(themes),
        query.text("by"),
        query.text("to"),
        query.read("since", DayWords::first),
        query.readSeveral("record", RecordName::of),
        query.read("unanswered", DayWords::time).map(today::minus),
        query.text("numbered").isPresent());
  }

  List<String> inWords() {
    return query.inWords(NAMES);
  }
}
