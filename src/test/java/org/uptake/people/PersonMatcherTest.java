package org.uptake.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uptake.document.Person;
import org.uptake.document.Post;
import org.uptake.text.Tsv;

class PersonMatcherTest {
  private static final Set<String> COLUMNS =
      Set.of("person", "name", "forms", "role", "institution", "document", "day");
  private static final Set<String> STATES =
      Set.of("Kazakhstan", "Fiji", "Chad", "Spain", "Peru", "Mexico", "Russian Federation");

  private final Path folder;

  PersonMatcherTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void tellsWhoIsOnePersonAcrossDocuments() throws IOException {
    Map<String, List<Tsv.Row>> cases =
        cases().stream().collect(Collectors.groupingBy(row -> row.cell("case")));
    assertFalse(cases.isEmpty());
    for (Map.Entry<String, List<Tsv.Row>> one : cases.entrySet()) {
      assertEquals(expected(one.getValue()), found(match(one.getValue())), one.getKey());
    }
  }

  @Test
  void sortsPeopleAlikeInWhateverOrderDocumentsCome() throws IOException {
    List<Tsv.Row> rows = named("initials that could be two");
    List<Person> people = match(rows);
    for (int seed = 0; seed < 10; seed++) {
      var turned = new ArrayList<>(rows);
      Collections.shuffle(turned, new Random(seed));
      assertEquals(people, match(turned));
    }
  }

  @Test
  void showsTheFullestNameAndEveryOther() throws IOException {
    Person tokayev = match(named("scripts")).getFirst();
    assertEquals("Kassym-Jomart Tokayev", tokayev.name());
    assertEquals(
        List.of(
            "Kassym-Jomart Tokaev",
            "TOKAEV",
            "Tokayev",
            "Tokayev Kassym-Jomart",
            "Касым-Жомарт Токаев"),
        tokayev.forms());
    assertEquals(
        List.of("1.txt", "2.txt", "3.txt", "4.txt", "5.txt", "6.txt"), tokayev.documents());
  }

  @Test
  void showsWhichDaysShowAnOffice() throws IOException {
    Post premier = match(named("spellings")).getFirst().posts().getFirst();
    assertEquals("Prime Minister", premier.role());
    assertEquals(Optional.of(LocalDate.of(2007, 4, 30)), premier.first());
    assertEquals(Optional.of(LocalDate.of(2012, 7, 12)), premier.last());
    List<Post> career = match(named("a career")).getFirst().posts();
    assertEquals(
        List.of("Minister of Justice", "Chairman", "Former Chairman"),
        career.stream().map(Post::role).toList());
    assertEquals(List.of(false, false, true), career.stream().map(Post::former).toList());
  }

  @Test
  void joinsAndPartsAsTheUserSays() throws IOException {
    Files.createDirectories(folder.resolve("sofia"));
    Files.writeString(
        folder.resolve("aliases.tsv"),
        """
        # who is who
        person\tform\tdocument\toffice
        Ivan Petrov (elder)\tIvan Petrov\tsofia
        Ivan Petrov (younger)\tPETROV, Ivan\t\tministry of health
        Rosa Lima\tR. de Lima e Silva
        Rosa Lima\tRosa Lima
        """);
    List<Tsv.Row> rows =
        rows(
            """
            person\tname\tforms\trole\tinstitution\tdocument\tday
            elder\tIvan Petrov\t\tJudge\t-\t%1$s/sofia/1.txt\t2001-01-01
            elder\tIvan Petrov\t\tJudge\t-\t%1$s/sofia/2.txt\t2002-01-01
            younger\tIvan Petrov\t\tSpokesman\tMinistry of Health\t%1$s/3.txt\t2003-01-01
            rosa\tRosa Lima\t\tOmbudsman\tBrazil\t%1$s/4.txt\t2003-01-01
            rosa\tR. de Lima e Silva\t\tSenator\t-\t%1$s/5.txt\t2003-01-01
            """
                .replace("%1$s", folder.toString().replace('\\', '/')));
    List<Person> people = match(rows);
    assertEquals(expected(rows), found(people));
    assertEquals(
        List.of("Ivan Petrov (elder)", "Ivan Petrov (younger)", "Rosa Lima"),
        people.stream().map(Person::name).sorted().toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "person\tform\nAna Torres\t",
        "person\tform\n\tAna Torres",
        "person\nAna Torres",
        "person\tform\tfile\nAna Torres\tA. Torres\tx",
      })
  void tellsABrokenLineOfAliases(String table) throws IOException {
    Path aliases = Files.writeString(folder.resolve("aliases.tsv"), table);
    var broken = assertThrows(IllegalArgumentException.class, () -> Aliases.read(aliases));
    assertTrue(String.valueOf(broken.getMessage()).startsWith(aliases.toString()));
    assertEquals(1, String.valueOf(broken.getMessage()).lines().count());
  }

  @Test
  void picksThoseWhoCanBeCalledSo() throws IOException {
    List<Person> people = match(named("scripts|two states"));
    assertEquals(people, PersonSearch.called(" ", people));
    for (String name : List.of("tokayev", "Токаев", "K. Tokaev", "Kassym-Jomart")) {
      assertEquals(
          List.of("Kassym-Jomart Tokayev"),
          PersonSearch.called(name, people).stream().map(Person::name).toList(),
          name);
    }
    assertEquals(List.of(), PersonSearch.called("Nurlan Tokayev", people));
    assertEquals(3, PersonSearch.called("lopez", people).size());
  }

  private static List<Person> match(List<Tsv.Row> rows) {
    return new PersonMatcher(STATES::contains).match(Documents.of(rows).stream());
  }

  private static Set<Set<String>> expected(List<Tsv.Row> rows) {
    Function<Tsv.Row, String> place = row -> row.cell("document") + " " + row.cell("role");
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> row.cell("person"),
                Collectors.mapping(place, Collectors.toCollection(TreeSet::new))))
        .values()
        .stream()
        .collect(Collectors.toSet());
  }

  private static Set<Set<String>> found(List<Person> people) {
    return people.stream()
        .map(
            person ->
                person.posts().stream()
                    .flatMap(post -> post.citations().stream())
                    .map(cited -> cited.source().location() + " " + cited.official().role())
                    .collect(Collectors.toCollection(TreeSet::new)))
        .collect(Collectors.toSet());
  }

  private static List<Tsv.Row> named(String name) throws IOException {
    return cases().stream().filter(row -> row.cell("case").matches(name)).toList();
  }

  private static List<Tsv.Row> cases() throws IOException {
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(PersonMatcherTest.class.getResourceAsStream("people.tsv")),
            StandardCharsets.UTF_8)) {
      return Tsv.read("people.tsv", reader, COLUMNS).rows();
    }
  }

  private static List<Tsv.Row> rows(String table) throws IOException {
    return Tsv.read("rows", new StringReader(table), COLUMNS).rows();
  }
}
