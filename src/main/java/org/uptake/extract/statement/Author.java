package org.uptake.extract.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.uptake.document.Official;
import org.uptake.document.ParsedDocument;
import org.uptake.extract.Countries;
import org.uptake.extract.Phrases;
import org.uptake.text.Plain;
import org.uptake.text.Span;

/** Who speaks in a document as a whole: whom {@code I} and {@code we} stand for. */
final class Author {
  /** Characters at the start in which a speech names its speaker. */
  private static final int HEAD = 600;

  private static final Pattern SPOKEN =
      Pattern.compile(
          "(?i)\\b(?:remarks|statement|speech|address|letter|message|report|comments?) (?:[a-z]+ ){0,3}?(?:by|of|from)\\b");

  private static final Pattern SAYS =
      Pattern.compile("(?i)\\s*(?::|says?|urges?|calls?|warns?|demands?|criticis|condemns?)");

  private static final Pattern MISSION =
      Pattern.compile("(?i)\\b(?:permanent mission|embassy|delegation|government|ministry)\\b");

  private record Named(Span span, String name) {}

  private final Countries countries;
  private final Bodies bodies;

  Author(Countries countries, Bodies bodies) {
    this.countries = countries;
    this.bodies = bodies;
  }

  /** Absent where the document names no speaker and no publisher. */
  Optional<String> of(ParsedDocument document, String plain, List<Official> officials) {
    return named(plain, officials)
        .or(() -> titled(document))
        .or(() -> document.about().publisher().map(this::publisher))
        .or(() -> signed(plain, officials))
        .or(() -> speakingInTitle(document));
  }

  /** "Opening remarks by the High Commissioner X": the person first named after these words. */
  private static Optional<String> named(String plain, List<Official> officials) {
    String head = plain.substring(0, Math.min(HEAD, plain.length()));
    var spoken = SPOKEN.matcher(head);
    if (!spoken.find()) {
      return Optional.empty();
    }
    int from = spoken.end();
    return officials.stream()
        .flatMap(
            official ->
                official.mentions().stream()
                    .filter(mention -> mention.span().start() >= from)
                    .filter(mention -> mention.span().start() < from + 120)
                    .map(mention -> new Named(mention.span(), Discourse.nameOf(official))))
        .min(Comparator.comparing(Named::span))
        .map(Named::name);
  }

  /** "Statement by Kazakhstan" in the title. */
  private Optional<String> titled(ParsedDocument document) {
    String title = Plain.of(document.about().title().orElse(""));
    var spoken = SPOKEN.matcher(title);
    return spoken.find()
        ? countries.names(title, new Span(spoken.end(), title.length())).stream()
            .map(Phrases.Match::entry)
            .findFirst()
        : Optional.empty();
  }

  /** "Such-and-such says that …" in the title. */
  private Optional<String> speakingInTitle(ParsedDocument document) {
    String title = Plain.of(document.about().title().orElse(""));
    return bodies.in(title, new Span(0, title.length())).stream()
        .filter(match -> SAYS.matcher(title).region(match.span().end(), title.length()).lookingAt())
        .map(match -> match.entry().name())
        .findFirst();
  }

  private String publisher(String name) {
    String plain = Plain.of(name);
    return MISSION.matcher(plain).find()
        ? countries.names(plain, new Span(0, plain.length())).stream()
            .map(Phrases.Match::entry)
            .findFirst()
            .orElse(name)
        : name;
  }

  /** In a letter, who stands at its end. */
  private static Optional<String> signed(String plain, List<Official> officials) {
    int tail = plain.length() - HEAD;
    boolean letter = plain.contains("Excellency") || plain.contains("Yours sincerely");
    return letter
        ? officials.stream()
            .filter(official -> official.name().isPresent())
            .max(
                Comparator.comparingInt(
                    official -> official.mentions().getLast().span().start() > tail ? 1 : 0))
            .map(Discourse::nameOf)
        : Optional.empty();
  }
}
