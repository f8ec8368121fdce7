package org.uptake.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.uptake.document.About;
import org.uptake.document.FollowUp;
import org.uptake.document.Status;
import org.uptake.followup.Selection;
import org.uptake.table.Wording;
import org.uptake.workspace.FollowUps;
import org.uptake.workspace.Format;

/** The follow-up table, and each row with what is to be decided on it. */
final class FollowUpPages {
  static final String PATH = "/followup";
  private static final int ON_A_PAGE = 40;
  private static final int MOST_LATER = 500;

  private final Pages pages;
  private final Settings settings;
  private final Snapshots snapshots;

  FollowUpPages(Pages pages, Settings settings, Snapshots snapshots) {
    this.pages = pages;
    this.settings = settings;
    this.snapshots = snapshots;
  }

  /** What the filters offer, and what was chosen. */
  record Filters(
      Query query, Map<String, String> themes, List<StatusCount> statuses, List<String> records) {
    Filters {
      themes = Collections.unmodifiableMap(new TreeMap<>(themes));
      statuses = List.copyOf(statuses);
      records = List.copyOf(records);
    }

    /** Whether more was chosen than a status. */
    boolean isOpen() {
      return RowChoice.NAMES.stream()
          .anyMatch(name -> !name.equals("status") && query.text(name).isPresent());
    }
  }

  /** How many of the table's rows have a status. */
  record StatusCount(Status status, long count) {
    String label() {
      return status.label();
    }

    String word() {
      return Wording.of(status);
    }

    String sign() {
      return Wording.sign(status);
    }
  }

  void route(RoutesConfig routes) {
    routes.get(PATH, this::page);
    routes.get(PATH + "/{id}", this::row);
    routes.get(Api.PATH + "followup", this::export);
    routes.get(Api.PATH + "followup/{id}", this::json);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(settings.clock().instant(), ZoneOffset.UTC);
  }

  private void page(Context request) throws IOException {
    Query query = Query.of(request);
    Snapshot snapshot = snapshots.present();
    Selection selection = new RowChoice(query).asOf(today(), snapshot.themes());
    List<FollowUp> rows = snapshot.followUps().chains(selection, List.of()).rows();
    Paged<FollowUp> paged = Paged.of(rows, ON_A_PAGE, query);
    pages.show(
        request,
        "followup.jte",
        new Heading("Follow-up", PATH),
        Map.of(
            "filters",
            filters(query, snapshot),
            "rows",
            paged.shown().stream().map(RowView::new).toList(),
            "count",
            rows.isEmpty() ? "No row is as you ask." : Wording.count(rows) + ".",
            "paged",
            paged));
  }

  private static Filters filters(Query query, Snapshot snapshot) {
    List<FollowUp> all = snapshot.followUps().chains(Selection.ALL, List.of()).rows();
    List<StatusCount> statuses =
        Arrays.stream(Status.values())
            .map(
                status ->
                    new StatusCount(
                        status, all.stream().filter(row -> row.status() == status).count()))
            .toList();
    return new Filters(query, themes(all, snapshot), statuses, records(snapshot));
  }

  private static Map<String, String> themes(List<FollowUp> rows, Snapshot snapshot) {
    var themes = new TreeMap<String, String>();
    for (FollowUp row : rows) {
      for (String theme : row.recommendation().statement().themes()) {
        themes.put(theme, snapshot.themes().labels().getOrDefault(theme, theme));
      }
    }
    return themes;
  }

  /** The years and the labels of the documents, which may be asked for as records. */
  static List<String> records(Snapshot snapshot) {
    List<About> abouts =
        snapshot.findings().stream().flatMap(found -> found.abouts().stream()).toList();
    return Stream.concat(
            abouts.stream()
                .flatMap(about -> about.published().stream())
                .map(day -> Integer.toString(day.getYear()))
                .distinct()
                .sorted(),
            abouts.stream().flatMap(about -> about.record().stream()).distinct().sorted())
        .toList();
  }

  private static FollowUp meant(Context request, Snapshot snapshot) {
    String id = request.pathParam("id");
    return snapshot
        .row(id)
        .orElseThrow(
            () -> Refusal.notFound("no row has the id " + id + " now; see what was decided"));
  }

  private void row(Context request) throws IOException {
    Snapshot snapshot = snapshots.present();
    FollowUp row = meant(request, snapshot);
    Map<String, Object> values = values(row, snapshot, "");
    if (request.header("HX-Request") != null) {
      pages.showPart(request, "row.jte", values);
    } else {
      pages.show(request, "followupRow.jte", new Heading(row.action().text(), PATH), values);
    }
  }

  /** Of a row that is open to be decided on. */
  static Map<String, Object> values(FollowUp row, Snapshot snapshot, String told) {
    return Map.of(
        "row",
        new RowView(row),
        "decisions",
        DecisionView.on(row, snapshot.index().reviews()),
        "later",
        later(row, snapshot),
        "told",
        told,
        "open",
        true);
  }

  /** Documents that may say what became of it: not older than it, or without a day. */
  private static List<DocumentView> later(FollowUp row, Snapshot snapshot) {
    String day = row.recommendation().about().published().map(LocalDate::toString).orElse("");
    return snapshot.findings().stream()
        .map(found -> new DocumentView(found, List.of()))
        .filter(document -> document.day().compareTo(day) >= 0)
        .sorted(Comparator.comparing(DocumentView::day))
        .limit(MOST_LATER)
        .toList();
  }

  private void json(Context request) throws IOException {
    FollowUp row = meant(request, snapshots.present());
    Exports.send(request, new FollowUps(new ArrayList<>(List.of(row)), List.of()), Format.JSON, "");
  }

  /** As the command line gives it: as JSON each row by itself, else the repetitions folded. */
  private void export(Context request) throws IOException {
    Query query = Query.of(request);
    var choice = new RowChoice(query);
    Snapshot snapshot = snapshots.present();
    Selection selection = choice.asOf(today(), snapshot.themes());
    Format format = Exports.format(query);
    FollowUps all = snapshot.followUps();
    Exports.send(
        request,
        format == Format.JSON
            ? all.where(selection, choice.inWords())
            : all.chains(selection, choice.inWords()),
        format,
        "followup");
  }
}
