package org.uptake.extract.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.uptake.document.Evidence;
import org.uptake.document.Official;
import org.uptake.document.ParsedDocument;
import org.uptake.extract.Countries;
import org.uptake.extract.Phrases;
import org.uptake.text.Span;

/**
 * Who is spoken of, as one document is read from its start: what {@code she}, {@code the
 * Committee}, {@code the Government} and {@code I} stand for at a place. For one thread.
 */
final class Discourse {
  private static final Pattern PERSONAL = Pattern.compile("(?i)(?:he|she)");
  private static final Pattern NEUTRAL = Pattern.compile("(?i)(?:it|they)");
  private static final Pattern OWN = Pattern.compile("(?i)(?:I|we|my|our)");
  private static final Pattern BODY_AGAIN =
      Pattern.compile(
          "(?i).*?\\b(?:the )(?:members of the |delegation of the )?"
              + "(committee|subcommittee|council|court|commission|working group|organi[sz]ation|office)");

  /** A person, body or state named at a place. */
  record Party(Span span, String name, boolean person, String kind) {}

  private static final String PERSON = "person";

  private final ParsedDocument document;
  private final String plain;
  private final Countries countries;
  private final List<Party> parties;
  private final Optional<String> author;
  private final Map<String, String> lastOfKind = new HashMap<>();
  private @Nullable String lastPerson;
  private @Nullable String lastBody;
  private int read;

  Discourse(
      ParsedDocument document,
      String plain,
      List<Official> officials,
      Bodies bodies,
      Countries countries) {
    this.document = document;
    this.plain = plain;
    this.countries = countries;
    this.parties = partiesIn(plain, officials, bodies);
    this.author = new Author(countries, bodies).of(document, plain, officials);
  }

  private static List<Party> partiesIn(String plain, List<Official> officials, Bodies bodies) {
    var found = new ArrayList<Party>();
    for (Official official : officials) {
      for (Evidence mention : official.mentions()) {
        found.add(new Party(mention.span(), nameOf(official), true, PERSON));
      }
    }
    for (Phrases.Match<Bodies.Body> match : bodies.in(plain, new Span(0, plain.length()))) {
      if (found.stream().noneMatch(party -> party.span().overlaps(match.span()))) {
        found.add(new Party(match.span(), match.entry().name(), false, match.entry().kind()));
      }
    }
    found.sort((a, b) -> a.span().compareTo(b.span()));
    return found;
  }

  /** A name, else the office: {@code Prime Minister of Kazakhstan}. */
  static String nameOf(Official official) {
    return official
        .name()
        .orElseGet(
            () -> official.role() + official.institution().map(body -> " of " + body).orElse(""));
  }

  String plain() {
    return plain;
  }

  Optional<String> author() {
    return author;
  }

  Optional<String> country() {
    return document.about().country();
  }

  Optional<String> government() {
    return country().map(name -> "Government of " + name);
  }

  /**
   * Takes note of everybody named before {@code end}; to be called sentence by sentence. Of several
   * in one sentence the first is its topic, whom a pronoun in the next one means.
   */
  void readTo(int end) {
    boolean person = false;
    boolean body = false;
    while (read < parties.size() && parties.get(read).span().end() <= end) {
      Party party = parties.get(read++);
      lastOfKind.put(party.kind(), party.name());
      if (party.person() && !person) {
        lastPerson = party.name();
        person = true;
      } else if (!party.person() && !body) {
        lastBody = party.name();
        body = true;
      }
    }
  }

  /** Who was said to speak last counts as the one whom {@code she} or {@code it} means. */
  void spoke(String name) {
    if (parties.stream().anyMatch(party -> party.name().equals(name) && party.person())) {
      lastPerson = name;
    } else {
      lastBody = name;
    }
  }

  /** Persons and bodies named in {@code within}, in the order of the text. */
  List<Party> named(Span within) {
    return parties.stream().filter(party -> within.overlaps(party.span())).toList();
  }

  /** Whom the words at {@code span} name or take up again; absent where it cannot be told. */
  Optional<String> speaker(Span span) {
    Span trimmed = span.trimmed(plain);
    String words = trimmed.of(plain);
    if (PERSONAL.matcher(words).matches()) {
      return Optional.ofNullable(lastPerson);
    }
    if (NEUTRAL.matcher(words).matches()) {
      return Optional.ofNullable(lastBody);
    }
    if (OWN.matcher(words).matches()) {
      return author;
    }
    return named(trimmed).stream()
        .map(Party::name)
        .findFirst()
        .or(() -> bodyAgain(words))
        .or(() -> state(trimmed));
  }

  private Optional<String> bodyAgain(String words) {
    Matcher again = BODY_AGAIN.matcher(words);
    return again.lookingAt()
        ? Optional.ofNullable(lastOfKind.get(again.group(1).toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }

  /** The state, or its government where the words say so, that is named at {@code span}. */
  Optional<String> state(Span span) {
    String words = span.of(plain);
    boolean government = words.matches("(?i).*\\b(?:governments?|authorities|administration)\\b.*");
    Optional<String> name =
        countries.names(plain, span).stream()
            .findFirst()
            .or(() -> countries.adjectives(plain, span).stream().findFirst())
            .map(Phrases.Match::entry);
    if (government) {
      return name.map(country -> "Government of " + country).or(this::government);
    }
    return name;
  }
}
