package org.uptake.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.uptake.document.Answered;
import org.uptake.document.Search;
import org.uptake.document.SearchOutcome;
import org.uptake.document.SearchOutcome.Hits;
import org.uptake.document.SearchOutcome.NotUnderstood;
import org.uptake.table.HitWording;
import org.uptake.workspace.Answers;

/** Passages that answer a question; the address of the page is the question. */
final class SearchPage {
  private static final int ON_A_PAGE = 10;
  private static final int PASSAGES_TAKEN_ALONG = 10;
  private static final Search ALL = Search.of("*").with(Search.Order.NEWEST).atMost(8, 1);

  private final Pages pages;
  private final OpenIndex index;

  SearchPage(Pages pages, OpenIndex index) {
    this.pages = pages;
    this.index = index;
  }

  /** An answer as the page shows it. */
  record Answer(Query query, Hits hits) {
    String count() {
      return HitWording.count(hits);
    }

    List<TextView> texts() {
      return hits.texts().stream().map(TextView::new).toList();
    }

    List<FacetView> facets() {
      return FacetView.of(query, hits.facets()).stream().filter(view -> !view.isYear()).toList();
    }

    List<FacetView.Year> years() {
      return FacetView.of(query, hits.facets()).stream()
          .filter(FacetView::isYear)
          .flatMap(view -> view.years().stream())
          .toList();
    }

    /** The address of the same question in words that the index has; empty where it has them. */
    String meant() {
      return hits.meant().map(words -> whole().with("q", words)).orElse("");
    }

    private Query whole() {
      return query.without(List.of(Query.FURTHER, "limit", "passages"));
    }

    String meantWords() {
      return hits.meant().orElse("");
    }

    /** The address of the documents that come next; empty where none do. */
    String further() {
      return hits.next().map(place -> query.with(Query.FURTHER, place)).orElse("");
    }

    boolean isFurther() {
      return query.text(Query.FURTHER).isPresent();
    }

    String start() {
      return query.with(Query.FURTHER, "");
    }

    String export(String format) {
      return "/api/search"
          + whole().with("format", format)
          + "&limit="
          + SearchChoice.MOST_TEXTS
          + "&passages="
          + PASSAGES_TAKEN_ALONG;
    }
  }

  /** A question that cannot be read, in pieces: the sign at which it went wrong is marked. */
  record Mistake(String reason, List<Piece> question) {
    Mistake {
      question = List.copyOf(question);
    }

    static final Mistake NONE = new Mistake("", List.of());

    static Mistake of(NotUnderstood problem, String question) {
      OptionalInt at = problem.at();
      if (at.isEmpty() || at.getAsInt() > question.length()) {
        return new Mistake(problem.reason(), List.of());
      }
      int place = at.getAsInt();
      int end =
          place < question.length() ? question.offsetByCodePoints(place, 1) : question.length();
      String sign = place < question.length() ? question.substring(place, end) : " ";
      return new Mistake(
          problem.reason(),
          List.of(
              new Piece(question.substring(0, place), false),
              new Piece(sign, true),
              new Piece(question.substring(end), false)));
    }
  }

  void route(RoutesConfig routes) {
    routes.get("/", this::page);
    routes.get(Api.PATH + "search", this::export);
  }

  private void page(Context request) throws IOException {
    Query query = Query.of(request);
    var choice = new SearchChoice(query);
    Search search = choice.search(ON_A_PAGE);
    // Before anything is asked the page tells what there is to choose from.
    SearchOutcome outcome = index.search(choice.asks() ? search : ALL);
    Mistake mistake =
        outcome instanceof NotUnderstood problem
            ? Mistake.of(problem, search.question())
            : Mistake.NONE;
    if (outcome instanceof NotUnderstood) {
      request.status(400);
    }
    pages.show(
        request,
        "search.jte",
        new Heading(search.question().isEmpty() ? "Search" : search.question(), "/"),
        Map.of(
            "query",
            query,
            "asks",
            choice.asks(),
            "chosen",
            FacetView.chosen(query),
            "mistake",
            mistake,
            "answer",
            new Answer(query, outcome instanceof Hits hits ? hits : OpenIndex.NOTHING)));
  }

  /** As the command line gives it. */
  private void export(Context request) throws IOException {
    var choice = new SearchChoice(Query.of(request));
    if (!choice.asks()) {
      throw new IllegalArgumentException("q: must be a question, got none");
    }
    Search search = choice.search(ON_A_PAGE);
    switch (index.search(search)) {
      case NotUnderstood problem -> throw new IllegalArgumentException("q: " + problem.reason());
      case Hits hits ->
          Exports.send(
              request,
              new Answers(List.of(new Answered(search, hits)), false),
              Exports.format(Query.of(request)),
              "hits");
    }
  }
}
