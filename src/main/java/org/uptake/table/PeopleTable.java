package org.uptake.table;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uptake.document.CitedOfficial;
import org.uptake.document.Person;
import org.uptake.document.Post;

/**
 * The directory of officials: for a terminal, an entry a person; as CSV, a line for each office of
 * a person, each line complete.
 */
public final class PeopleTable {
  private static final int INDENT = 2;

  /** A terminal shows so many of an office; the other forms show all. */
  private static final int MOST_DOCUMENTS = 6;

  private static final String LIST = "; ";

  private static final List<Column> COLUMNS =
      List.of(
          new Column("person", 12, 2),
          new Column("offices, as documents of these days show", 16, 5));

  private static final List<String> HEADING =
      List.of(
          "person",
          "other forms",
          "role",
          "institution",
          "former",
          "first",
          "last",
          "documents",
          "begin",
          "end",
          "words",
          "reviewed");

  private PeopleTable() {}

  /** Lines for a terminal, each ended by {@code \n}. */
  public static void write(List<Person> people, TableStyle style, Appendable out)
      throws IOException {
    if (people.isEmpty()) {
      out.append("No official is named.\n");
      return;
    }
    var rows = new ArrayList<List<Cell>>();
    for (Person person : people) {
      rows.add(List.of(name(person), posts(person)));
    }
    for (String line : new TextTable(style, COLUMNS).lines(rows)) {
      out.append(line).append('\n');
    }
  }

  private static Cell name(Person person) {
    var parts = new ArrayList<Cell.Part>();
    parts.add(new Cell.Part(Tone.STRONG, person.name()));
    person.forms().forEach(form -> parts.add(new Cell.Part(Tone.FAINT, form, INDENT)));
    return new Cell(parts);
  }

  private static Cell posts(Person person) {
    var parts = new ArrayList<Cell.Part>();
    for (Post post : person.posts()) {
      parts.add(new Cell.Part(Tone.PLAIN, office(post) + ": " + days(post)));
      if (post.isReviewed()) {
        parts.add(new Cell.Part(Tone.PLAIN, Wording.REVIEWED, INDENT));
      }
      List<String> documents =
          post.citations().stream().map(PeopleTable::place).distinct().toList();
      documents.stream()
          .limit(MOST_DOCUMENTS)
          .forEach(document -> parts.add(new Cell.Part(Tone.FAINT, document, INDENT)));
      if (documents.size() > MOST_DOCUMENTS) {
        String more = "and " + (documents.size() - MOST_DOCUMENTS) + " more";
        parts.add(new Cell.Part(Tone.FAINT, more, INDENT));
      }
    }
    return new Cell(parts);
  }

  private static String place(CitedOfficial cited) {
    return cited.source().location()
        + Wording.also(cited.copies()).map(also -> ", " + also).orElse("");
  }

  private static String office(Post post) {
    String office = post.role() + post.institution().map(body -> ", " + body).orElse("");
    return post.former() ? office + " (no longer)" : office;
  }

  private static String days(Post post) {
    Optional<LocalDate> last = post.last();
    return post.first()
        .map(day -> day.equals(last.orElseThrow()) ? day.toString() : day + " to " + last.get())
        .orElse(Wording.UNDATED);
  }

  private static List<String> documents(Post post) {
    return post.citations().stream().map(cited -> cited.source().location()).distinct().toList();
  }

  /**
   * {@code begin}, {@code end} and {@code words} are those of the first mention in the first
   * document.
   */
  public static void writeCsv(List<Person> people, Appendable out) throws IOException {
    var csv = new Csv(out, HEADING);
    for (Person person : people) {
      for (Post post : person.posts()) {
        csv.row(cells(person, post));
      }
    }
  }

  private static List<String> cells(Person person, Post post) {
    CitedOfficial first = post.citations().getFirst();
    var mention = first.official().mentions().getFirst();
    return List.of(
        person.name(),
        String.join(LIST, person.forms()),
        post.role(),
        post.institution().orElse(""),
        post.former() ? "yes" : "no",
        post.first().map(LocalDate::toString).orElse(""),
        post.last().map(LocalDate::toString).orElse(""),
        String.join(LIST, documents(post)),
        Integer.toString(mention.span().start()),
        Integer.toString(mention.span().end()),
        mention.quote(),
        post.isReviewed() ? "yes" : "no");
  }
}
