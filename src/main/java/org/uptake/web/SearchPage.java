package org.uptake.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uptake.document.SearchOutcome;
import org.uptake.document.SearchOutcome.Hit;
import org.uptake.document.SearchOutcome.Hits;
import org.uptake.document.SearchOutcome.NotUnderstood;
import org.uptake.index.FindingsReader;
import org.uptake.json.SearchJson;

/** Passages that answer a question; the address of the page is the question. */
final class SearchPage {
  private static final int USUAL = 20;
  private static final int MOST = 1000;

  private final Pages pages;
  private final Settings settings;
  private final Snapshots snapshots;

  SearchPage(Pages pages, Settings settings, Snapshots snapshots) {
    this.pages = pages;
    this.settings = settings;
    this.snapshots = snapshots;
  }

  /** A hit as the page shows it. */
  record Found(Hit hit) {
    String address() {
      return DocumentAddress.at(
          hit.id(), hit.matches().isEmpty() ? List.of(hit.span()) : hit.matches());
    }

    String title() {
      return hit.title().orElse(hit.location());
    }

    String place() {
      return Stream.of(
              hit.published().map(Object::toString),
              Optional.of(hit.location()),
              hit.label().map(label -> "paragraph " + label),
              hit.page().isPresent()
                  ? Optional.of("page " + hit.page().getAsInt())
                  : Optional.<String>empty())
          .flatMap(Optional::stream)
          .collect(Collectors.joining(" · "));
    }

    List<Piece> pieces() {
      return Piece.of(hit.text(), hit.span().start(), hit.matches());
    }
  }

  void route(RoutesConfig routes) {
    routes.get("/", this::page);
    routes.get(Api.PATH + "search", this::json);
  }

  private void page(Context request) throws IOException {
    Query query = Query.of(request);
    String question = query.shown("q");
    SearchOutcome outcome =
        question.isEmpty() ? new Hits(List.of(), 0) : outcome(question, limit(query));
    String problem = outcome instanceof NotUnderstood(String reason) ? reason : "";
    List<Hit> hits = outcome instanceof Hits found ? found.hits() : List.of();
    long total = outcome instanceof Hits found ? found.total() : 0;
    if (!problem.isEmpty()) {
      request.status(400);
    }
    pages.show(
        request,
        "search.jte",
        new Heading(question.isEmpty() ? "Search" : question, "/"),
        Map.of(
            "question", question,
            "problem", problem,
            "hits", hits.stream().map(Found::new).toList(),
            "count", count(hits.size(), total),
            "documents", snapshots.present().findings().size()));
  }

  private static String count(int shown, long total) {
    if (total == shown) {
      return shown == 1 ? "1 passage" : shown + " passages";
    }
    return total + " passages, the best " + shown + " are shown";
  }

  private static int limit(Query query) {
    return query.number("limit", USUAL, MOST);
  }

  private SearchOutcome outcome(String question, int limit) throws IOException {
    if (!Files.isDirectory(settings.index())) {
      return new Hits(List.of(), 0);
    }
    try (var reader = FindingsReader.open(settings.index())) {
      return reader.search(question, limit);
    }
  }

  private void json(Context request) throws IOException {
    Query query = Query.of(request);
    String question =
        query
            .text("q")
            .orElseThrow(() -> new IllegalArgumentException("q: must be a question, got none"));
    switch (outcome(question, limit(query))) {
      case NotUnderstood(String reason) -> throw new IllegalArgumentException("q: " + reason);
      case Hits hits -> Api.answer(request, out -> SearchJson.write(question, hits, out));
    }
  }
}
