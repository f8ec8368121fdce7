package org.uptake.extract.official;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.uptake.document.About;
import org.uptake.extract.Countries;
import org.uptake.extract.Lexicons;
import org.uptake.extract.Phrases;
import org.uptake.name.PersonName;
import org.uptake.text.Span;
import org.uptake.text.Tsv;

/** Every list that the officials of one language are found with. */
final class OfficeLexicon {
  private static final int LONGEST_MANDATE = 160;

  private final Countries countries;
  private final Vocabulary vocabulary;
  private final Phrases<Entry> entries;
  private final Phrases<String> mandates;
  private final Set<String> meetings = new HashSet<>();
  private final Map<String, List<Entry.Holder>> holders = new HashMap<>();

  OfficeLexicon(Lexicons lexicons, Countries countries, String language) {
    this.countries = countries.in(language);
    vocabulary = new Vocabulary(lexicons, language);
    var phrases = new Phrases.Builder<Entry>();
    addBodies(phrases, rows(lexicons, language + ".institutions.tsv", "kind", "name", "forms"));
    addRoles(
        phrases,
        rows(lexicons, language + ".roles.tsv", "names", "plurals", "takes", "home", "alone"));
    for (Tsv.Row row : rows(lexicons, language + ".words.tsv", "kind", "words")) {
      if (row.cell("kind").equals("courtesy")) {
        Cells.of(row, "words").forEach(title -> phrases.add(title, new Entry.Courtesy()));
      }
    }
    addHolders(phrases, rows(lexicons, language + ".holders.tsv", "name", "role", "institution"));
    entries = phrases.build();
    var subjects = new Phrases.Builder<String>();
    for (Tsv.Row row : rows(lexicons, language + ".mandates.tsv", "mandates")) {
      subjects.add(row.cell("mandates"), row.cell("mandates"));
    }
    mandates = subjects.build();
  }

  Countries countries() {
    return countries;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /**
   * The body in which a well-known {@code person} holds or held an office with that {@code head};
   * for a surname alone, that of {@code about}'s state or of one then in office.
   */
  Optional<String> bodyOf(PersonName person, Entry.Role head, About about) {
    List<Entry.Holder> known =
        holders.getOrDefault(person.surname(), List.of()).stream()
            .filter(holder -> holder.isCalled(head) || same(holder).equals(head.same()))
            .filter(holder -> person.fits(PersonName.of(holder.name())))
            .toList();
    Optional<Entry.Holder> atHome =
        known.stream()
            .filter(holder -> about.country().filter(holder.institution()::equals).isPresent())
            .findFirst();
    return atHome
        .or(() -> known.stream().filter(holder -> canMean(holder, person, about)).findFirst())
        .map(Entry.Holder::institution);
  }

  private static boolean canMean(Entry.Holder holder, PersonName person, About about) {
    return !person.isOneName()
        || about.published().map(day -> holder.heldIn(day.getYear())).orElse(true);
  }

  /** Whether {@code body} holds meetings over which somebody presides. */
  boolean meets(String body) {
    return meetings.contains(body);
  }

  private String same(Entry.Holder holder) {
    return entries.find(holder.role()).stream()
        .flatMap(match -> match.entry() instanceof Entry.Role role ? Stream.of(role) : Stream.of())
        .map(Entry.Role::same)
        .findFirst()
        .orElse("");
  }

  List<Phrases.Match<Entry>> entries(String plain, Span within) {
    return entries.find(plain, within);
  }

  /** Where the subject that begins at {@code start} ends; {@code start} where none does. */
  int endOfMandate(String plain, int start, int end) {
    String words = plain.substring(start, Math.min(end, start + LONGEST_MANDATE));
    return mandates.find(words).stream()
        .filter(match -> match.span().start() == 0)
        .findFirst()
        .map(match -> start + match.span().end())
        .orElse(start);
  }

  private static List<Tsv.Row> rows(Lexicons lexicons, String name, String... columns) {
    return lexicons.read(OfficeLexicon.class, name, Set.of(columns)).rows();
  }

  private static void addRoles(Phrases.Builder<Entry> phrases, List<Tsv.Row> rows) {
    for (Tsv.Row row : rows) {
      List<String> names = Cells.of(row, "names");
      String same = row.cell("same").isEmpty() ? "" : row.cell("same");
      for (String name : names) {
        addScanned(phrases, name, role(row, same.isEmpty() ? name : same, name, Form.NAME));
      }
      String first = names.getFirst();
      String firstSame = same.isEmpty() ? first : same;
      for (String form : Cells.of(row, "forms")) {
        phrases.add(form, role(row, firstSame, first, Form.DECLINED));
      }
      for (String plural : Cells.of(row, "plurals")) {
        phrases.add(plural, role(row, firstSame, first, Form.PLURAL));
      }
    }
  }

  private enum Form {
    NAME,
    DECLINED,
    PLURAL
  }

  private static Entry.Role role(Tsv.Row row, String same, String name, Form form) {
    return new Entry.Role(
        name,
        form == Form.PLURAL,
        form == Form.DECLINED,
        Set.of(row.cell("takes").split(" ")),
        row.cell("home"),
        row.cell("alone"),
        row.cell("joins").equals("yes"),
        same);
  }

  private void addBodies(Phrases.Builder<Entry> phrases, List<Tsv.Row> rows) {
    for (Tsv.Row row : rows) {
      var body = new Entry.Body(row.cell("name"), row.cell("kind"));
      phrases.add(row.cell("name"), body);
      if (body.meets()) {
        meetings.add(body.name());
      }
      Cells.of(row, "forms").forEach(form -> addScanned(phrases, form, body));
    }
  }

  private void addHolders(Phrases.Builder<Entry> phrases, List<Tsv.Row> rows) {
    for (Tsv.Row row : rows) {
      var holder =
          new Entry.Holder(
              row.cell("name"),
              row.cell("role"),
              row.cell("institution"),
              year(row.cell("from")),
              year(row.cell("to")));
      holders
          .computeIfAbsent(PersonName.of(holder.name()).surname(), name -> new ArrayList<>())
          .add(holder);
      var forms = new ArrayList<>(Cells.of(row, "forms"));
      forms.add(row.cell("name"));
      for (String form : forms) {
        addScanned(phrases, form, holder);
        addScanned(phrases, PersonName.withoutMarks(form), holder);
      }
    }
  }

  /** Scanners read "m" as "rn" and "ü" as "ii". */
  private static void addScanned(Phrases.Builder<Entry> phrases, String form, Entry entry) {
    phrases.add(form, entry);
    if (form.indexOf('m') < 0 && form.indexOf('ü') < 0) {
      return;
    }
    for (String broken :
        List.of(
            form.replace("m", "rn"),
            form.replaceFirst("m", "rn"),
            form.replaceFirst("mm", "mrn"),
            form.replace("ü", "ii"))) {
      if (!broken.equals(form)) {
        phrases.add(broken, entry);
      }
    }
  }

  private static int year(String cell) {
    return cell.isEmpty() ? 0 : Integer.parseInt(cell);
  }
}
