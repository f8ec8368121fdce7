package org.uptake.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.uptake.compare.StatementChoice;
import org.uptake.document.Comparison;
import org.uptake.document.Kind;
import org.uptake.document.RecordName;
import org.uptake.table.HtmlComparison;
import org.uptake.workspace.Records;
import org.uptake.workspace.SideBySide;

/** Statements of several records side by side. */
final class ComparePage {
  private static final String PATH = "/compare";
  private static final List<String> NAMES = List.of("records", "kind", "theme", "speaker");

  private final Pages pages;
  private final Snapshots snapshots;

  ComparePage(Pages pages, Snapshots snapshots) {
    this.pages = pages;
    this.snapshots = snapshots;
  }

  void route(RoutesConfig routes) {
    routes.get(PATH, this::page);
    routes.get(Api.PATH + "compare", this::export);
  }

  private static Comparison comparison(Query query, Snapshot snapshot) {
    List<String> themes = query.several("theme");
    snapshot.themes().check(themes);
    var choice =
        new StatementChoice(
            Set.copyOf(query.readSeveral("kind", Kind::of)),
            new HashSet<>(themes),
            query.text("speaker"));
    return Records.sideBySide(
        query.readSeveral("records", RecordName::of),
        choice,
        snapshot.themes(),
        snapshot.index(),
        snapshot.followUps().rows());
  }

  private void page(Context request) throws IOException {
    Query query = Query.of(request);
    Snapshot snapshot = snapshots.present();
    Optional<Comparison> comparison =
        query.several("records").isEmpty()
            ? Optional.empty()
            : Optional.of(comparison(query, snapshot));
    pages.show(
        request,
        "compare.jte",
        new Heading("Records side by side", PATH),
        Map.of(
            "query", query,
            "known", FollowUpPages.records(snapshot),
            "kinds", Arrays.stream(Kind.values()).map(Kind::label).toList(),
            "themes", new TreeMap<>(snapshot.themes().labels()),
            "tables", comparison.map(ComparePage::tables)));
  }

  /** Written by what escapes the tables that people hand in. */
  private static Content tables(Comparison comparison) {
    return output -> {
      try {
        new HtmlComparison(DocumentAddress::at, StatementView::address)
            .writeTables(comparison, text(output));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  private static Appendable text(TemplateOutput output) {
    return new Appendable() {
      @Override
      public Appendable append(CharSequence text) {
        output.writeContent(text.toString());
        return this;
      }

      @Override
      public Appendable append(CharSequence text, int start, int end) {
        return append(text.subSequence(start, end));
      }

      @Override
      public Appendable append(char letter) {
        return append(Character.toString(letter));
      }
    };
  }

  private void export(Context request) throws IOException {
    Query query = Query.of(request);
    Exports.send(
        request,
        new SideBySide(comparison(query, snapshots.present()), query.inWords(NAMES)),
        Exports.format(query),
        "side-by-side");
  }
}
