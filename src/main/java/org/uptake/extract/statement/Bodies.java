package org.uptake.extract.statement;

import java.util.List;
import java.util.Set;
import org.uptake.extract.Lexicons;
import org.uptake.extract.Phrases;
import org.uptake.text.Span;
import org.uptake.text.Tsv;

/** International and non-governmental bodies by every name; from {@code en.bodies.tsv}. */
final class Bodies {
  /**
   * A body.
   *
   * @param kind the word by which a text takes it up again: {@code committee}
   */
  record Body(String name, String kind) {}

  private final Phrases<Body> names;

  Bodies(Lexicons lexicons) {
    var builder = new Phrases.Builder<Body>();
    for (Tsv.Row row :
        lexicons.read(Bodies.class, "en.bodies.tsv", Set.of("name", "kind", "forms")).rows()) {
      var body = new Body(row.cell("name"), row.cell("kind"));
      builder.add(body.name(), body);
      for (String form : row.cell("forms").split(";")) {
        if (!form.isBlank()) {
          builder.add(form.strip(), body);
        }
      }
    }
    names = builder.build();
  }

  List<Phrases.Match<Body>> in(String plain, Span within) {
    return names.find(plain, within);
  }
}
