package org.uptake.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.uptake.json.WorkbenchJson;

/** Where files are dropped, and what became of them. */
final class AddPage {
  static final String PATH = "/add";

  private final Pages pages;
  private final Adding adding;

  AddPage(Pages pages, Adding adding) {
    this.pages = pages;
    this.adding = adding;
  }

  void route(RoutesConfig routes) {
    routes.get(PATH, this::page);
    routes.post(PATH, this::add);
    routes.get(PATH + "/progress", this::progress);
    routes.post(Api.PATH + "documents", this::addForProgram);
    routes.get(Api.PATH + "progress", this::json);
  }

  private void page(Context request) {
    Adding.State state = adding.state();
    if (state.isRunning()) {
      request.header("Refresh", "3"); // of use where no script renews the part
    }
    pages.show(
        request,
        "add.jte",
        new Heading("Add documents", PATH),
        Map.of("state", state, "mostInFile", Adding.LARGEST_FILE_MB));
  }

  private void progress(Context request) {
    pages.showPart(request, "progress.jte", Map.of("state", adding.state()));
  }

  private void add(Context request) throws IOException {
    take(request);
    request.redirect(PATH, HttpStatus.SEE_OTHER);
  }

  private void addForProgram(Context request) throws IOException {
    take(request);
    request.status(HttpStatus.ACCEPTED);
    json(request);
  }

  private void json(Context request) throws IOException {
    Adding.State state = adding.state();
    Api.answer(
        request,
        out ->
            WorkbenchJson.progress(
                state.isRunning(), state.files(), state.done(), state.told(), out));
  }

  /** All or none: names are looked at before anything is kept. */
  private void take(Context request) throws IOException {
    List<UploadedFile> files =
        request.uploadedFiles("file").stream().filter(file -> !file.filename().isEmpty()).toList();
    if (files.isEmpty()) {
      throw new IllegalArgumentException("file: must be one file or more, got none");
    }
    List<String> names = files.stream().map(file -> UploadName.of(file.filename())).toList();
    var kept = new ArrayList<Path>();
    for (int i = 0; i < files.size(); i++) {
      kept.add(adding.keep(names.get(i), files.get(i)::content));
    }
    adding.read(kept);
  }
}
