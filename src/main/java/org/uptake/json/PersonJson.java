package org.uptake.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.uptake.document.CitedOfficial;
import org.uptake.document.Evidence;
import org.uptake.document.Person;
import org.uptake.document.Post;

/**
 * The directory of officials as a JSON array, one object a person, one on a line.
 *
 * <p>{@code name}, {@code forms}, {@code posts} and {@code documents}; a post has {@code role},
 * {@code institution}, {@code former}, {@code first} and {@code last} (the days of the documents
 * that show it, null where none is dated) and {@code evidence}: for each document {@code copies}
 * (where else its text lies), its {@code date}, the place and words of the first mention in it, and
 * whether people {@code reviewed} it.
 */
public final class PersonJson {
  private PersonJson() {}

  /** Writes all in their order, and a line feed; leaves {@code out} open. */
  public static void write(List<Person> people, OutputStream out) throws IOException {
    try (JsonGenerator json = Json.to(out)) {
      json.writeStartArray();
      for (Person person : people) {
        json.writeRaw('\n');
        person(json, person);
      }
      json.writeRaw('\n');
      json.writeEndArray();
    }
    out.write('\n');
  }

  private static void person(JsonGenerator json, Person person) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", person.name());
    Json.texts(json, "forms", person.forms());
    json.writeArrayFieldStart("posts");
    for (Post post : person.posts()) {
      post(json, post);
    }
    json.writeEndArray();
    Json.texts(json, "documents", person.documents());
    json.writeEndObject();
  }

  private static void post(JsonGenerator json, Post post) throws IOException {
    json.writeStartObject();
    json.writeStringField("role", post.role());
    Json.text(json, "institution", post.institution());
    json.writeBooleanField("former", post.former());
    Json.text(json, "first", post.first());
    Json.text(json, "last", post.last());
    json.writeArrayFieldStart("evidence");
    for (CitedOfficial cited : post.citations()) {
      Evidence mention = cited.official().mentions().getFirst();
      json.writeStartObject();
      json.writeStringField("document", cited.source().location());
      FollowUpJson.copies(json, cited.copies());
      Json.span(json, mention.span());
      json.writeStringField("text", mention.quote());
      Json.text(json, "date", cited.published());
      json.writeBooleanField("reviewed", cited.official().isReviewed());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
