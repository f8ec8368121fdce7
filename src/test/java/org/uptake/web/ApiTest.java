package org.uptake.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The API answers what its description promises, no field more or less. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Served served;
  private JsonNode description;

  @BeforeAll
  void serve(@TempDir Path folder) throws IOException, InterruptedException {
    served = Served.sample(folder);
    description = JSON.readTree(served.page("/api/openapi.json"));
  }

  @AfterAll
  void end() {
    served.close();
  }

  private JsonNode holds(String path, String method, HttpResponse<String> answer)
      throws IOException {
    JsonNode promised = description.path("paths").path(path).path(method).path("responses");
    JsonNode response = promised.path(Integer.toString(answer.statusCode()));
    JsonNode schema =
        (response.isMissingNode() ? promised.path("default") : response)
            .path("content")
            .path("application/json")
            .path("schema");
    assertTrue(schema.isObject(), () -> path + " promises nothing for " + answer.statusCode());
    assertEquals(
        "application/json;charset=utf-8", answer.headers().firstValue("Content-Type").orElse(""));
    ObjectNode whole = schema.deepCopy();
    whole.set("components", description.path("components"));
    JsonNode body = JSON.readTree(answer.body());
    var faults = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(whole).validate(body);
    assertTrue(faults.isEmpty(), () -> path + ": " + faults.stream().limit(5).toList());
    return body;
  }

  private JsonNode asked(String path, String query) throws IOException, InterruptedException {
    HttpResponse<String> answer = served.get(path + query);
    assertEquals(200, answer.statusCode(), answer.body());
    return holds(path, "get", answer);
  }

  @Test
  void everyPathThatIsDescribedIsTestedHere() {
    var described = new TreeSet<String>();
    description.path("paths").fieldNames().forEachRemaining(described::add);
    assertEquals(
        new TreeSet<>(
            List.of(
                "/api/compare",
                "/api/decisions",
                "/api/documents",
                "/api/documents/{id}",
                "/api/documents/{id}/original",
                "/api/followup",
                "/api/followup/{id}",
                "/api/officials",
                "/api/progress",
                "/api/search",
                "/api/session",
                "/api/status",
                "/api/timeline")),
        described);
  }

  @Test
  void answersAsItPromises() throws IOException, InterruptedException {
    asked("/api/session", "");
    assertTrue(asked("/api/status", "").path("sources").asInt() > 10);
    assertEquals(3, asked("/api/search", "?q=torture&limit=3&passages=1").path("hits").size());
    JsonNode chosen = asked("/api/search", "?only=kind%3Dconcern&without=year%3D2012&sort=oldest");
    assertTrue(chosen.path("total").asInt() > 0);
    assertEquals("year", chosen.path("facets").get(0).path("facet").asText());
    String next = asked("/api/search", "?q=torture&limit=1").path("next").asText();
    assertTrue(asked("/api/search", "?q=torture&limit=1&after=" + next).path("total").asInt() > 1);
    assertEquals("torture", asked("/api/search", "?q=tortrue").path("didYouMean").asText());
    assertTrue(asked("/api/followup", "").size() > 20);
    assertTrue(asked("/api/followup", "?status=said-done&by=Arbour").size() > 0);
    assertTrue(asked("/api/compare", "?records=2007,2012,2023-2024").path("rows").size() > 10);
    assertTrue(asked("/api/officials", "?name=Tokaev").size() > 0);
    assertTrue(asked("/api/timeline", "").path("events").size() > 10);
    asked("/api/decisions", "");
    asked("/api/progress", "");
  }

  @Test
  void everyDocumentIsAsItPromises() throws IOException, InterruptedException {
    JsonNode documents = asked("/api/documents", "");
    assertTrue(documents.size() > 10);
    for (JsonNode document : documents) {
      String id = document.path("id").asText();
      JsonNode whole = holds("/api/documents/{id}", "get", served.get("/api/documents/" + id));
      assertEquals(id, whole.path("id").asText());
    }
  }

  @Test
  void aRowAloneIsAsItPromises() throws IOException, InterruptedException {
    String id = asked("/api/followup", "").get(0).path("id").asText();
    JsonNode row = holds("/api/followup/{id}", "get", served.get("/api/followup/" + id));
    assertEquals(id, row.get(0).path("id").asText());
  }

  @Test
  void whatIsWrongIsToldAsItPromises() throws IOException, InterruptedException {
    for (String wrong :
        List.of(
            "/api/search?q=(",
            "/api/search",
            "/api/search?q=a&limit=0",
            "/api/followup?status=done",
            "/api/followup?since=yesterday",
            "/api/followup?format=doc",
            "/api/compare?records=2007",
            "/api/compare?records=2007,1907",
            "/api/documents/0000000000000000")) {
      HttpResponse<String> answer = served.get(wrong);
      assertTrue(answer.statusCode() == 400 || answer.statusCode() == 404, wrong);
      String path = wrong.replaceFirst("\\?.*", "").replaceFirst("/0+$", "/{id}");
      assertTrue(!holds(path, "get", answer).path("error").asText().startsWith("--"), wrong);
    }
  }

  @Test
  void theOriginalIsTheFileThatWasRead() throws IOException, InterruptedException {
    int texts = 0;
    for (JsonNode document : asked("/api/documents", "")) {
      if (document.path("mediaType").asText().startsWith("text/plain")) {
        String id = document.path("id").asText();
        byte[] file = Files.readAllBytes(Path.of(document.path("source").asText()));
        assertEquals(new String(file, UTF_8), served.page("/api/documents/" + id + "/original"));
        texts++;
      }
    }
    assertTrue(texts > 0);
  }

  @Test
  void whatIsNotThereIsToldByItsPath() throws InterruptedException {
    HttpResponse<String> answer = served.get("/api/nothing");
    assertEquals(404, answer.statusCode());
    assertTrue(answer.body().contains("there is no such page: /api/nothing"), answer.body());
  }

  @Test
  void tablesAreGivenInEveryForm() throws InterruptedException {
    for (String format : List.of("csv", "html", "md", "xlsx")) {
      for (String table : List.of("followup?", "compare?records=2007,2012&")) {
        HttpResponse<String> answer = served.get("/api/" + table + "format=" + format);
        assertEquals(200, answer.statusCode());
        assertTrue(
            answer.headers().firstValue("Content-Disposition").orElse("").contains("." + format));
        assertTrue(answer.body().length() > 1000);
      }
    }
    for (String format : List.of("csv", "xlsx")) {
      HttpResponse<String> answer = served.get("/api/search?q=torture&format=" + format);
      assertEquals(200, answer.statusCode());
      assertTrue(answer.body().length() > 1000);
    }
    HttpResponse<String> refused = served.get("/api/search?q=torture&format=html");
    assertEquals(400, refused.statusCode());
    assertTrue(refused.headers().firstValue("Content-Disposition").isEmpty());
    assertEquals(400, served.get("/api/search?q=*&limit=1000&passages=100").statusCode());
  }

  @Test
  void aDecisionIsKeptAndUndone() throws IOException, InterruptedException {
    JsonNode row = asked("/api/followup", "?by=Arbour").get(0);
    String id = row.path("id").asText();
    HttpResponse<String> answer =
        served.post(
            "/api/decisions",
            Map.of("verdict", "set", "id", id, "part", "due", "value", "2027-01-31", "note", "so"));
    assertEquals(201, answer.statusCode(), answer.body());
    JsonNode decision = holds("/api/decisions", "post", answer).get(0);
    assertEquals("holds", decision.path("standing").asText());
    assertEquals("Ana", decision.path("by").asText());
    JsonNode now = holds("/api/followup/{id}", "get", served.get("/api/followup/" + id)).get(0);
    assertEquals("2027-01-31", now.path("due").asText());
    HttpResponse<String> undone =
        served.post(
            "/api/decisions", Map.of("verdict", "undo", "id", decision.path("id").asText()));
    assertEquals(201, undone.statusCode(), undone.body());
    now = holds("/api/followup/{id}", "get", served.get("/api/followup/" + id)).get(0);
    assertTrue(now.path("due").isNull());
  }

  @Test
  void aPlaceInADocumentIsDecidedOn() throws IOException, InterruptedException {
    String id = asked("/api/documents", "").get(0).path("id").asText();
    JsonNode document = holds("/api/documents/{id}", "get", served.get("/api/documents/" + id));
    JsonNode date = document.path("dates").get(0);
    String place = id + ":" + date.path("begin").asInt() + "-" + date.path("end").asInt();
    HttpResponse<String> answer =
        served.post("/api/decisions", Map.of("verdict", "reject", "id", place, "on", "date"));
    assertEquals(201, answer.statusCode(), answer.body());
    holds("/api/decisions", "post", answer);
    JsonNode now = holds("/api/documents/{id}", "get", served.get("/api/documents/" + id));
    assertEquals(document.path("dates").size() - 1, now.path("dates").size());
  }

  @Test
  void evidenceIsAdded() throws IOException, InterruptedException {
    String row = asked("/api/followup", "?status=not-mentioned").get(0).path("id").asText();
    String later = "";
    for (JsonNode document : asked("/api/documents", "")) {
      String day = document.path("published").asText();
      if (day.startsWith("2024")) {
        later = document.path("id").asText();
        JsonNode whole = holds("/api/documents/{id}", "get", served.get("/api/documents/" + later));
        String words = whole.path("statements").get(0).path("text").asText();
        HttpResponse<String> answer =
            served.post(
                "/api/decisions",
                Map.of(
                    "verdict",
                    "add",
                    "id",
                    row,
                    "document",
                    later,
                    "words",
                    words,
                    "relation",
                    "acted"));
        assertEquals(201, answer.statusCode(), answer.body());
        holds("/api/decisions", "post", answer);
        break;
      }
    }
    assertTrue(!later.isEmpty());
    JsonNode now = holds("/api/followup/{id}", "get", served.get("/api/followup/" + row)).get(0);
    assertEquals("said-done", now.path("status").asText());
  }

  @Test
  void aFileIsAddedAndRead() throws IOException, InterruptedException {
    String text = "Libel\n\n5 May 2024\n\nThe Committee urges Kazakhstan to decriminalize libel.\n";
    HttpResponse<String> answer = served.upload("added.txt", text.getBytes(UTF_8));
    assertEquals(202, answer.statusCode(), answer.body());
    holds("/api/documents", "post", answer);
    assertTrue(served.progressAtTheEnd().contains("1 source: 1 read"));
    assertTrue(served.page("/api/documents").contains("added.txt"));
  }
}
