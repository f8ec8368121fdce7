package org.uptake.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.Objects;
import org.uptake.document.Inventory;
import org.uptake.index.FindingsReader;
import org.uptake.json.InventoryJson;
import org.uptake.json.WorkbenchJson;

/** What programs ask; the pages' own classes answer for what is theirs. */
final class Api {
  static final String PATH = "/api/";
  static final String JSON = "application/json; charset=utf-8";

  private final Door door;
  private final Settings settings;

  Api(Door door, Settings settings) {
    this.door = door;
    this.settings = settings;
  }

  /** Writes an answer. */
  @FunctionalInterface
  interface Writer {
    void write(OutputStream out) throws IOException;
  }

  /** Writes the whole answer before any of it is sent, so that what fails is told as failed. */
  static void answer(Context request, Writer writer) throws IOException {
    answer(request, JSON, writer);
  }

  static void answer(Context request, String type, Writer writer) throws IOException {
    var out = new ByteArrayOutputStream();
    writer.write(out);
    request.contentType(type).result(out.toByteArray());
  }

  void route(RoutesConfig routes) {
    routes.get(PATH + "openapi.json", Api::description);
    routes.get(
        PATH + "session",
        request -> answer(request, out -> WorkbenchJson.token(door.formToken(), out)));
    routes.get(PATH + "status", this::status);
  }

  private static void description(Context request) throws IOException {
    try (InputStream in = Objects.requireNonNull(Api.class.getResourceAsStream("openapi.json"))) {
      request.contentType(JSON).result(in.readAllBytes());
    }
  }

  private void status(Context request) throws IOException {
    if (!Files.isDirectory(settings.index())) {
      answer(request, out -> InventoryJson.write(Inventory.NOTHING, out));
      return;
    }
    try (var reader = FindingsReader.open(settings.index())) {
      Inventory inventory = reader.inventory();
      answer(request, out -> InventoryJson.write(inventory, out));
    }
  }
}
