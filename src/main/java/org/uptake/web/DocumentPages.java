package org.uptake.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uptake.document.Findings;
import org.uptake.document.Source;
import org.uptake.json.RecordJson;
import org.uptake.json.WorkbenchJson;
import org.uptake.text.Sha256;
import org.uptake.text.Span;

/** The list of documents, each document as it was read, and its file. */
final class DocumentPages {
  private static final int ON_A_PAGE = 100;

  /** A file is held in memory while its bytes are checked. */
  private static final long MOST_BYTES = 200L << 20;

  private static final Pattern PLACE = Pattern.compile("([0-9]{1,9})-([0-9]{1,9})");

  /** What a browser shows without running anything of it. */
  private static final Set<String> SHOWN =
      Set.of("application/pdf", "image/png", "image/jpeg", "image/gif");

  private static final Comparator<Findings> BY_DAY =
      Comparator.comparing(
              (Findings found) ->
                  found.document().about().published().map(Object::toString).orElse("9999"))
          .thenComparing(found -> found.document().source().location());

  private final Pages pages;
  private final Snapshots snapshots;

  DocumentPages(Pages pages, Snapshots snapshots) {
    this.pages = pages;
    this.snapshots = snapshots;
  }

  void route(RoutesConfig routes) {
    String one = "/{id}";
    String api = Api.PATH + "documents";
    routes.get(DocumentAddress.PATH, this::list);
    routes.get(DocumentAddress.PATH + one, this::page);
    routes.get(DocumentAddress.PATH + one + "/original", this::original);
    routes.get(DocumentAddress.PATH + one + "/statement", this::statement);
    routes.get(api, this::jsonList);
    routes.get(api + one, this::json);
    routes.get(api + one + "/original", this::original);
  }

  private void list(Context request) throws IOException {
    List<DocumentView> documents =
        snapshots.present().findings().stream()
            .sorted(BY_DAY)
            .map(found -> new DocumentView(found, List.of()))
            .toList();
    Paged<DocumentView> paged = Paged.of(documents, ON_A_PAGE, Query.of(request));
    pages.show(
        request,
        "documents.jte",
        new Heading("Documents", DocumentAddress.PATH),
        Map.of("paged", paged, "total", documents.size()));
  }

  private void jsonList(Context request) throws IOException {
    Snapshot snapshot = snapshots.present();
    Api.answer(request, out -> WorkbenchJson.documents(snapshot.findings(), out));
  }

  private Findings meant(Context request) throws IOException {
    String id = request.pathParam("id");
    return snapshots
        .present()
        .document(id)
        .orElseThrow(() -> Refusal.notFound("no document has an id that begins with " + id));
  }

  private void page(Context request) throws IOException {
    Findings found = meant(request);
    List<Span> hits = hits(Query.of(request), found.document().text().length());
    var view = new DocumentView(found, hits);
    pages.show(
        request,
        "document.jte",
        new Heading(view.title(), DocumentAddress.PATH),
        Map.of("document", view));
  }

  private void statement(Context request) throws IOException {
    Findings found = meant(request);
    StatementView view =
        hits(Query.of(request), found.document().text().length()).stream()
            .flatMap(span -> StatementView.at(found, span).stream())
            .findFirst()
            .orElseThrow(() -> Refusal.notFound("no statement is at this place now"));
    if (request.header("HX-Request") != null) {
      pages.showPart(request, "statement.jte", Map.of("statement", view));
    } else {
      pages.show(
          request,
          "statementPage.jte",
          new Heading("One statement", DocumentAddress.PATH),
          Map.of("statement", view));
    }
  }

  private static List<Span> hits(Query query, int length) {
    var hits = new ArrayList<Span>();
    for (String place : query.several("at")) {
      Matcher matcher = PLACE.matcher(place);
      if (!matcher.matches()
          || Integer.parseInt(matcher.group(1)) >= Integer.parseInt(matcher.group(2))
          || Integer.parseInt(matcher.group(2)) > length) {
        throw new IllegalArgumentException(
            "at: must be characters of 0-" + length + ", got '" + place + "'");
      }
      hits.add(new Span(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))));
    }
    return hits;
  }

  private void json(Context request) throws IOException {
    Findings found = meant(request);
    Api.answer(request, out -> RecordJson.write(found, out));
  }

  /** The very bytes that were read, and never what else may lie there now. */
  private void original(Context request) throws IOException {
    Source source = meant(request).document().source();
    byte[] bytes = bytes(source);
    String type = source.mediaType().replaceFirst(";.*", "").strip();
    boolean isText = type.equals("text/plain") || type.equals("text/html");
    boolean isShown = SHOWN.contains(type) || isText;
    // A page of a stranger is shown as far as it needs neither script nor style nor another host.
    request.header(
        "Content-Security-Policy",
        "default-src 'none'; frame-ancestors 'none'" + (isText ? "; sandbox" : ""));
    request.header(
        "Content-Disposition",
        (isShown ? "inline" : "attachment")
            + "; filename*=UTF-8''"
            + Query.encoded(source.fileName()).replace("+", "%20"));
    request.contentType(isShown ? type : "application/octet-stream").result(bytes);
  }

  private static byte[] bytes(Source source) throws IOException {
    if (source.isWithin()) {
      throw Refusal.notFound(
          "the file lies within another, " + Source.onDisk(source.location()) + ": open that");
    }
    Path file = path(source);
    if (!Files.isRegularFile(file)) {
      throw Refusal.notFound("the file is not there any more: " + source.location());
    }
    if (Files.size(file) > MOST_BYTES) {
      throw Refusal.notFound(
          "the file is too large to be sent, open it here: " + source.location());
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readAllBytes();
      if (!Sha256.hex(bytes).equals(source.id().sha256())) {
        throw Refusal.notFound("the file has changed since it was read: " + source.location());
      }
      return bytes;
    }
  }

  private static Path path(Source source) {
    try {
      return Path.of(source.location());
    } catch (InvalidPathException e) {
      throw Refusal.notFound("the file is not there any more: " + source.location());
    }
  }
}
