package org.uptake.extract.statement;

import java.util.Optional;
import java.util.regex.Pattern;
import org.uptake.text.Span;

/**
 * Whom a recommendation is meant for, resolved: {@code the Government}, {@code the State party}.
 */
final class Addressees {
  private static final Pattern GOVERNMENT =
      Pattern.compile("(?i)(?:.*\\b)?(?:governments?|authorities)\\b.*");
  private static final Pattern STATE =
      Pattern.compile("(?i)(?:the )?(?:state party|state under review|state|country|republic)");
  private static final Pattern PRONOUN =
      Pattern.compile("(?i)(?:I|we|us|you|he|she|him|her|them|they|it|everyone|all|one|who|which)");
  private static final Pattern ACTORS =
      Pattern.compile(
          "(?i).*\\b(?:states?|countries|governments?|authorities|parties|parliament|police|prosecutors?"
              + "|judges|courts?|council|committee|commission|community|agenc(?:y|ies)|institutions?"
              + "|ministry|ministries|minister|president|organi[sz]ations?|companies|leaders|donors"
              + "|partners|mechanisms?|nations|bodies|office|union)\\b.*");

  private static final int WORDS = 9;

  private final Discourse discourse;

  Addressees(Discourse discourse) {
    this.discourse = discourse;
  }

  /** Of words that the cue itself marks as the one who is asked. */
  Optional<String> asked(Span span) {
    return resolved(span).or(() -> inItsWords(span));
  }

  /** Of a subject that should act; absent where it is a thing. */
  Optional<String> subject(Span span) {
    String words = span.of(discourse.plain());
    return words.split(" ").length <= WORDS || words.contains(",")
        ? resolved(span)
            .or(() -> ACTORS.matcher(words).matches() ? inItsWords(span) : Optional.empty())
        : Optional.empty();
  }

  private Optional<String> resolved(Span span) {
    String words = span.of(discourse.plain()).strip();
    if (words.isEmpty() || PRONOUN.matcher(words).matches()) {
      return Optional.empty();
    }
    if (STATE.matcher(words).matches()) {
      return discourse.country();
    }
    if (GOVERNMENT.matcher(words).matches() && !words.matches("(?i)(?:all|other) .*")) {
      return discourse.state(span);
    }
    return discourse.named(span).stream()
        .filter(party -> coversHead(party.span(), span))
        .map(Discourse.Party::name)
        .findFirst()
        .or(() -> headed(span));
  }

  /** A state named at the head: "Kazakhstan", not "the people of Kazakhstan". */
  private Optional<String> headed(Span span) {
    String words = span.of(discourse.plain()).strip();
    return (words.split(" ").length <= 5 && !words.contains(" of ")) || isFormalName(words)
        ? discourse.state(span)
        : Optional.empty();
  }

  private static boolean isFormalName(String words) {
    return words.matches(
        "(?i)(?:the )?(?:[a-z']+ )?(?:republic|kingdom|state|states|federation|democratic republic) of .*");
  }

  /** Whether a name stands at the start of the words, at most a title before it. */
  private static boolean coversHead(Span party, Span words) {
    return party.start() - words.start() <= 40;
  }

  private Optional<String> inItsWords(Span span) {
    String words =
        span.of(discourse.plain()).strip().replaceFirst("(?i)^(?:the|its|their|that|an?) ", "");
    return words.isEmpty() || words.split(" ").length > WORDS || PRONOUN.matcher(words).matches()
        ? Optional.empty()
        : Optional.of(words);
  }
}
