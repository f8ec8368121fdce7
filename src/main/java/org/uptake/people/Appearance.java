package org.uptake.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.uptake.document.CitedOfficial;
import org.uptake.document.Evidence;
import org.uptake.document.Findings;
import org.uptake.document.Official;
import org.uptake.name.PersonName;
import org.uptake.text.WhiteSpace;

/**
 * A named official of one document.
 *
 * @param name in the document's fullest form
 * @param forms all that the document calls the person, {@code name} first
 */
record Appearance(CitedOfficial cited, PersonName name, List<String> forms) {

  /** Full names before bare surnames, since these join those; else by day, place and text. */
  static final Comparator<Appearance> FULLEST_FIRST =
      Comparator.comparing((Appearance appearance) -> !appearance.name.isFull())
          .thenComparing(appearance -> -appearance.name.given().size())
          .thenComparing(
              appearance -> appearance.cited.published().map(Object::toString).orElse("9999"))
          .thenComparing(appearance -> appearance.cited.source().location())
          .thenComparing(Appearance::place);

  Appearance {
    forms = List.copyOf(forms);
  }

  /** Those of a document, in the order of the text. */
  static Stream<Appearance> in(Findings findings) {
    return findings.officials().stream()
        .filter(official -> official.name().isPresent())
        .map(official -> of(findings, official))
        .filter(appearance -> !appearance.name.surname().isEmpty());
  }

  private static Appearance of(Findings findings, Official official) {
    String name = WhiteSpace.folded(official.name().orElseThrow());
    PersonName key = PersonName.of(name);
    var forms = new ArrayList<String>();
    forms.add(name);
    official.mentions().stream()
        .map(Evidence::quote)
        .map(WhiteSpace::folded)
        .distinct()
        .filter(form -> !form.equals(name) && PersonName.of(form).fits(key))
        .forEach(forms::add);
    var document = findings.document();
    return new Appearance(
        new CitedOfficial(
            document.source(), document.about().published(), official, findings.copies()),
        key,
        forms);
  }

  int place() {
    return cited.official().mentions().getFirst().span().start();
  }

  String role() {
    return cited.official().role();
  }

  Optional<String> institution() {
    return cited.official().institution();
  }

  /** Role and institution as they are compared. */
  String office() {
    return (role() + "|" + institution().orElse("")).toLowerCase(Locale.ROOT);
  }
}
