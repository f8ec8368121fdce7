package org.uptake.extract.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uptake.extract.Lexicons;
import org.uptake.extract.Phrases;
import org.uptake.text.Tsv;

/** The forms of {@code instruments.tsv}, each with what it stands for. */
final class InstrumentLexicon {
  private static final Pattern PLACE = Pattern.compile("\\{([^{}]{1,60})}");
  private static final String NO_INSTRUMENT = "-";

  /**
   * What a form stands for.
   *
   * @param named instruments that it names by itself
   * @param after instruments that it means where the key was named before
   * @param recalls instruments that count as named from here on, though the form names a body
   */
  record Reading(List<String> named, Map<String, List<String>> after, List<String> recalls) {

    Reading {
      named = List.copyOf(named);
      after = Map.copyOf(after);
      recalls = List.copyOf(recalls);
    }
  }

  private static final class Gathered {
    final Set<String> named = new LinkedHashSet<>();
    final Map<String, List<String>> after = new LinkedHashMap<>();
    final List<String> recalls = new ArrayList<>();

    void add(String name, String of) {
      if (name.equals(NO_INSTRUMENT)) {
        if (!of.isEmpty()) {
          recalls.add(of);
        }
      } else if (of.isEmpty()) {
        named.add(name);
      } else {
        after.computeIfAbsent(of, key -> new ArrayList<>()).add(name);
      }
    }

    Reading reading() {
      return new Reading(List.copyOf(named), after, recalls);
    }
  }

  private InstrumentLexicon() {}

  static Phrases<Reading> read(Lexicons lexicons) {
    var pieces = new HashMap<String, List<String>>();
    var gathered = new LinkedHashMap<String, Gathered>();
    Tsv table = lexicons.read(InstrumentLexicon.class, "instruments.tsv", Set.of("name", "forms"));
    for (Tsv.Row row : table.rows()) {
      String name = row.cell("name");
      String of = row.cell("of");
      for (String form : row.cell("forms").split("\\s*;\\s*")) {
        List<String> forms = filled(row, form, pieces);
        Matcher piece = PLACE.matcher(name);
        if (of.isEmpty() && !name.equals(NO_INSTRUMENT)) {
          String key = piece.matches() ? piece.group(1) : name;
          pieces.computeIfAbsent(key, unused -> new ArrayList<>()).addAll(forms);
        }
        if (!piece.matches()) {
          forms.forEach(
              words -> gathered.computeIfAbsent(words, unused -> new Gathered()).add(name, of));
        }
      }
    }
    var builder = new Phrases.Builder<Reading>();
    gathered.forEach((form, readings) -> builder.add(form, readings.reading()));
    return builder.build();
  }

  /** The form with each of its places filled by every form that may stand there. */
  private static List<String> filled(Tsv.Row row, String form, Map<String, List<String>> pieces) {
    List<String> forms = List.of(form);
    for (MatchResult place : PLACE.matcher(form).results().toList()) {
      List<String> fillings = pieces.get(place.group(1));
      if (fillings == null) {
        throw new IllegalArgumentException(row.place() + ": no line above gives " + place.group());
      }
      forms =
          forms.stream()
              .flatMap(open -> fillings.stream().map(words -> open.replace(place.group(), words)))
              .toList();
    }
    return forms;
  }
}
