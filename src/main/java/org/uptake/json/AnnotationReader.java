package org.uptake.json;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.uptake.document.Kind;
import org.uptake.document.Relation;
import org.uptake.evaluation.Accepted;
import org.uptake.evaluation.AnnotatedAction;
import org.uptake.evaluation.AnnotatedDate;
import org.uptake.evaluation.AnnotatedDocument;
import org.uptake.evaluation.AnnotatedLink;
import org.uptake.evaluation.AnnotatedOfficial;
import org.uptake.evaluation.AnnotatedStatement;
import org.uptake.evaluation.DocumentName;

/**
 * Reads annotations, which people write by hand; fields that it does not know are passed over.
 *
 * <p>A file that is broken makes it throw {@link IllegalArgumentException}, whose message is one
 * line that names the file and the field.
 */
public final class AnnotationReader {
  /** Loose: what is no date at all is refused, what the program never writes is not. */
  private static final Pattern ISO_LIKE = Pattern.compile("[0-9X]{4}(?:[-T/:.+Z0-9QWX]*+)");

  private AnnotationReader() {}

  /**
   * Reads the annotation of one document.
   *
   * @param file its name, for messages
   */
  public static AnnotatedDocument document(String file, byte[] json) {
    AnnotationField document = AnnotationField.read(file, json).object();
    return new AnnotatedDocument(
        DocumentName.of(document.field("doc").words()),
        document
            .maybe("published")
            .map(day -> own(iso(day), document.list("accept_published", AnnotationReader::iso)))
            .orElse(List.of()),
        document.nullable("language").map(AnnotationField::text),
        items(document, "dates").map(AnnotationReader::date).toList(),
        items(document, "officials").map(AnnotationReader::official).toList(),
        items(document, "statements").map(AnnotationReader::statement).toList());
  }

  /**
   * Reads the links between documents.
   *
   * @param file its name, for messages
   */
  public static List<AnnotatedLink> links(String file, byte[] json) {
    return AnnotationField.read(file, json).items().stream().map(AnnotationReader::link).toList();
  }

  private static Stream<AnnotationField> items(AnnotationField document, String name) {
    return document.field(name).items().stream();
  }

  private static AnnotatedDate date(AnnotationField date) {
    return new AnnotatedDate(
        date.field("text").words(),
        own(iso(date.field("value")), date.list("accept", AnnotationReader::iso)),
        date.flag("optional"));
  }

  private static AnnotatedOfficial official(AnnotationField official) {
    return new AnnotatedOfficial(
        official.maybe("name").map(AnnotationField::text),
        official.list("aliases", AnnotationField::text),
        new Accepted(
            own(
                official.nullable("role").map(AnnotationField::text),
                official.list("accept_roles", AnnotationField::textOrNull))),
        accepted(official, "institution", "accept_institutions"),
        official.flag("optional"));
  }

  private static AnnotatedStatement statement(AnnotationField statement) {
    return new AnnotatedStatement(
        statement.field("sentence").words(),
        statement.field("kind").as(Kind::of),
        accepted(statement, "speaker", "accept_speakers"),
        accepted(statement, "addressee", "accept_addressees"),
        statement.list("actions", AnnotationReader::action),
        Set.copyOf(statement.list("themes", AnnotationField::text)),
        Set.copyOf(statement.list("accept_themes", AnnotationField::text)),
        statement.flag("optional"));
  }

  private static AnnotatedAction action(AnnotationField action) {
    return new AnnotatedAction(
        own(action.field("text").words(), action.list("accept", AnnotationField::words)),
        action.maybe("instrument").map(AnnotationField::text),
        action.flag("optional"));
  }

  private static AnnotatedLink link(AnnotationField link) {
    return new AnnotatedLink(
        end(link.field("recommendation")),
        end(link.field("evidence")),
        link.field("relation").as(Relation::of),
        Set.copyOf(link.list("accept_relations", relation -> relation.as(Relation::of))),
        link.flag("optional"));
  }

  private static AnnotatedLink.End end(AnnotationField end) {
    return new AnnotatedLink.End(
        DocumentName.of(end.field("doc").words()), end.field("sentence").words());
  }

  private static Accepted accepted(AnnotationField of, String name, String others) {
    return new Accepted(
        own(
            of.maybe(name).map(AnnotationField::text),
            of.list(others, AnnotationField::textOrNull)));
  }

  private static String iso(AnnotationField field) {
    String text = field.text();
    if (!ISO_LIKE.matcher(text).matches()) {
      throw new IllegalArgumentException(
          field.place()
              + ": must be a date like 2007, 2007-04, 2007-04-30, 2007-04-30T10:51, or two of them"
              + " with / between, got '"
              + text
              + "'");
    }
    return text;
  }

  /** The annotator's own, then those that are as good. */
  private static <T> List<T> own(T own, List<T> others) {
    return Stream.concat(Stream.of(own), others.stream()).toList();
  }
}
