package org.uptake.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uptake.document.Chronicle;
import org.uptake.document.Chronicle.Event;
import org.uptake.document.Kind;
import org.uptake.json.WorkbenchJson;

/** What happened when: statements by year and theme, and what documents say of a year. */
final class TimelinePage {
  private static final String PATH = "/timeline";
  private static final int MOST_EVENTS = 300;

  private final Pages pages;
  private final Snapshots snapshots;

  TimelinePage(Pages pages, Snapshots snapshots) {
    this.pages = pages;
    this.snapshots = snapshots;
  }

  /** An event as the page shows it. */
  record EventView(Event event) {
    String date() {
      return event.date().value().iso();
    }

    String address() {
      return DocumentAddress.at(event.source().id(), List.of(event.date().evidence().span()));
    }

    String title() {
      return event.about().title().orElse(event.source().fileName());
    }

    String said() {
      return event.about().published().map(Object::toString).orElse("undated");
    }

    List<Piece> pieces() {
      return Piece.of(
          event.sentence().quote(),
          event.sentence().span().start(),
          List.of(event.date().evidence().span()));
    }
  }

  void route(RoutesConfig routes) {
    routes.get(PATH, this::page);
    routes.get(Api.PATH + "timeline", this::json);
  }

  private void page(Context request) throws IOException {
    Query query = Query.of(request);
    Snapshot snapshot = snapshots.present();
    Chronicle chronicle = snapshot.chronicle();
    Optional<Integer> year = query.read("year", TimelinePage::year);
    List<EventView> events =
        chronicle.events().stream()
            .filter(event -> year.filter(wanted -> event.day().getYear() == wanted).isPresent())
            .map(EventView::new)
            .toList();
    pages.show(
        request,
        "timeline.jte",
        new Heading(year.map(wanted -> "Timeline, " + wanted).orElse("Timeline"), PATH),
        Map.of(
            "plot", new Plot(chronicle, snapshot.themes().labels()),
            "kinds", Arrays.stream(Kind.values()).map(Kind::label).toList(),
            "year", year.map(Object::toString).orElse(""),
            "years",
                chronicle.events().stream().map(one -> one.day().getYear()).distinct().toList(),
            "total", events.size(),
            "events", events.stream().limit(MOST_EVENTS).toList()));
  }

  private static int year(String value) {
    if (!value.matches("[0-9]{1,4}")) {
      throw new IllegalArgumentException("must be a year, got '" + value + "'");
    }
    return Integer.parseInt(value);
  }

  private void json(Context request) throws IOException {
    Snapshot snapshot = snapshots.present();
    Api.answer(request, out -> WorkbenchJson.chronicle(snapshot.chronicle(), out));
  }
}
