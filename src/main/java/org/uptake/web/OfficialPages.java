package org.uptake.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uptake.document.CitedOfficial;
import org.uptake.document.Findings;
import org.uptake.document.Person;
import org.uptake.document.Post;
import org.uptake.json.PersonJson;
import org.uptake.people.PersonSearch;

/** The directory of officials, and each person with offices and words. */
final class OfficialPages {
  private static final String PATH = "/officials";

  private static final int ON_A_PAGE = 100;

  private final Pages pages;
  private final Snapshots snapshots;

  OfficialPages(Pages pages, Snapshots snapshots) {
    this.pages = pages;
    this.snapshots = snapshots;
  }

  /** A person as pages show them. */
  record PersonView(Person person) {
    String name() {
      return person.name();
    }

    String address() {
      return PATH + "/person?name=" + Query.encoded(person.name());
    }

    String forms() {
      return String.join(", ", person.forms());
    }

    List<PostView> posts() {
      return person.posts().stream().map(PostView::new).toList();
    }
  }

  /** An office that somebody held. */
  record PostView(Post post) {
    String words() {
      return post.role()
          + post.institution().map(body -> ", " + body).orElse("")
          + (post.former() ? " (former)" : "");
    }

    String days() {
      String first = post.first().map(LocalDate::toString).orElse("undated");
      String last = post.last().map(LocalDate::toString).orElse("undated");
      return first.equals(last) ? first : first + " to " + last;
    }

    List<CitationView> citations() {
      return post.citations().stream().map(CitationView::new).toList();
    }
  }

  /** A document that shows somebody in an office. */
  record CitationView(CitedOfficial cited) {
    String address() {
      return DocumentAddress.at(
          cited.source().id(), List.of(cited.official().mentions().getFirst().span()));
    }

    String location() {
      return cited.source().location();
    }

    String day() {
      return cited.published().map(LocalDate::toString).orElse("undated");
    }
  }

  void route(RoutesConfig routes) {
    routes.get(PATH, this::list);
    routes.get(PATH + "/person", this::person);
    routes.get(Api.PATH + "officials", this::json);
  }

  private List<Person> called(Query query) throws IOException {
    List<Person> people = snapshots.present().people();
    return query.text("name").map(name -> PersonSearch.called(name, people)).orElse(people);
  }

  private void list(Context request) throws IOException {
    Query query = Query.of(request);
    List<PersonView> people = called(query).stream().map(PersonView::new).toList();
    pages.show(
        request,
        "officials.jte",
        new Heading("Officials", PATH),
        Map.of(
            "paged", Paged.of(people, ON_A_PAGE, query),
            "total", people.size(),
            "name", query.shown("name")));
  }

  private void json(Context request) throws IOException {
    List<Person> people = called(Query.of(request));
    Api.answer(request, out -> PersonJson.write(people, out));
  }

  private void person(Context request) throws IOException {
    String name = Query.of(request).shown("name");
    Snapshot snapshot = snapshots.present();
    List<Person> people =
        snapshot.people().stream().filter(person -> person.name().equals(name)).toList();
    if (people.isEmpty()) {
      throw Refusal.notFound("no official is called '" + name + "'");
    }
    List<RowView.Citation> said =
        people.stream().flatMap(person -> said(person, snapshot.findings())).distinct().toList();
    pages.show(
        request,
        "person.jte",
        new Heading(name, PATH),
        Map.of("people", people.stream().map(PersonView::new).toList(), "said", said));
  }

  /** What they said in the documents that know them in an office, the earliest first. */
  private static Stream<RowView.Citation> said(Person person, List<Findings> documents) {
    Set<String> names =
        Stream.concat(Stream.of(person.name()), person.forms().stream())
            .map(form -> form.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    Set<String> places = Set.copyOf(person.documents());
    return documents.stream()
        .filter(found -> places.contains(found.document().source().location()))
        .flatMap(found -> found.citedStatements().stream())
        .filter(
            cited ->
                cited.statement().speakers().stream()
                    .anyMatch(speaker -> names.contains(speaker.toLowerCase(Locale.ROOT))))
        .sorted(
            Comparator.comparing(
                cited -> cited.about().published().map(LocalDate::toString).orElse("9999")))
        .map(cited -> new RowView.Citation(cited, List.of()));
  }
}
