package org.uptake.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uptake.text.Span;

/**
 * Whom a recommendation is meant for, resolved: {@code the Government}, {@code the State party}.
 */
final class Addressees {
  private static final Pattern GOVERNMENT =
      Pattern.compile("(?i)(?:.*\\b)?(?:governments?|authorities)\\b.*");

  /** Not the state as a whole. */
  private static final Pattern SOME_AUTHORITIES =
      Pattern.compile(
          "(?i)(?:the )?(?:local|regional|municipal|provincial|district|city|prison|penitentiary|judicial|tax|military|prosecut\\w+"
              + "|immigration|education|health|religious|de facto|school|border|university) (?:authorities|administration|governments?)");

  private static final Pattern STATE =
      Pattern.compile("(?i)(?:the )?(?:state party|state under review|state|country|republic)");
  private static final Pattern PRONOUN =
      Pattern.compile("(?i)(?:I|we|us|you|he|she|him|her|them|they|it|everyone|all|one|who|which)");
  private static final Pattern AGAIN = Pattern.compile("(?i)(?:it|they|them|him|her)");
  private static final Pattern ACTORS =
      Pattern.compile(
          "(?i).*\\b(?:states?|countries|governments?|authorities|parties|parliament|police|prosecutors?"
              + "|judges|courts?|council|committee|commission|community|agenc(?:y|ies)|institutions?"
              + "|ministry|ministries|minister|president|organi[sz]ations?|companies|leaders|donors"
              + "|partners|mechanisms?|nations|bodies|office|union|judiciary|company|ltd|inc|corporations?|prosecution"
              + "|services?|army|military|forces|administration|employers|media|operators|banks|ngos|society"
              + "|department|board|agency|assembly|deputies|lawmakers|legislators?|officers?|officials|guards"
              + "|rapporteur|ombuds\\w+|ambassadors?|delegations?|teachers|schools|universities|hospitals"
              + "|doctors|lawyers|businesses|enterprises|firms|investors|shareholders|groups?|alliance"
              + "|envoy|mission|secretariat|secretary-general|assembly|senate|congress|cabinet|city|municipality"
              + "|municipalities|provinces|regions)\\b.*");

  private static final Pattern NUMBER = Pattern.compile("\\s*\\(?(?:\\d{1,3}|[a-z])[.)]\\s+");

  private static final Pattern NOBODY =
      Pattern.compile("[a-z-]+(?:tion|sion|ment|ance|ence|ness|ity|ing)s?\\b");
  private static final Pattern PREPOSITION =
      Pattern.compile("(?i)(?:for|to|in|of|on|at|by|with|from|about|against|into|as)\\b");

  private static final int WORDS = 9;

  private final Discourse discourse;

  Addressees(Discourse discourse) {
    this.discourse = discourse;
  }

  /** Of words that the cue itself marks as the one who is asked. */
  Optional<String> asked(Span span, List<String> speakers) {
    return again(span, speakers)
        .or(() -> resolved(span))
        .or(() -> inItsWords(span).filter(words -> !isThing(words)));
  }

  /** "accession to the Covenant", "for the creation of a body": nobody who could act. */
  private static boolean isThing(String words) {
    return (NOBODY.matcher(words).lookingAt() && !ACTORS.matcher(words).matches())
        || PREPOSITION.matcher(words).lookingAt();
  }

  /** Whom a pronoun means beside the one who speaks. */
  private Optional<String> again(Span span, List<String> speakers) {
    Span place = span.trimmed(discourse.plain());
    return AGAIN.matcher(place.of(discourse.plain())).matches()
        ? discourse.other(place, speakers)
        : Optional.empty();
  }

  /** Of a subject that should act; absent where it is a thing. */
  Optional<String> subject(Span span, List<String> speakers) {
    String words = span.of(discourse.plain());
    Optional<String> meant = again(span, speakers);
    if (meant.isPresent()) {
      return meant;
    }
    return words.split(" ").length <= WORDS || words.contains(",")
        ? resolved(span)
            .or(() -> ACTORS.matcher(words).matches() ? inItsWords(span) : Optional.empty())
        : Optional.empty();
  }

  private Optional<String> resolved(Span whole) {
    Span span = withoutNumber(whole);
    String words = span.of(discourse.plain()).strip();
    if (words.isEmpty() || PRONOUN.matcher(words).matches()) {
      return Optional.empty();
    }
    if (STATE.matcher(words).matches()) {
      return discourse.country().or(() -> inItsWords(span));
    }
    if (SOME_AUTHORITIES.matcher(words).lookingAt()) {
      return Optional.empty();
    }
    if (GOVERNMENT.matcher(words).matches() && !words.matches("(?i)(?:all|other) .*")) {
      return discourse.state(span);
    }
    return discourse.named(span).stream()
        .filter(party -> coversHead(party.span(), span))
        .map(discourse::nameOf)
        .findFirst()
        .or(() -> headed(span));
  }

  /** "15. The State party": the number of a paragraph is no part of who is asked. */
  private Span withoutNumber(Span span) {
    Matcher number = NUMBER.matcher(span.of(discourse.plain()));
    return number.lookingAt() ? new Span(span.start() + number.end(), span.end()) : span;
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
        withoutNumber(span)
            .of(discourse.plain())
            .strip()
            .replaceFirst("^[\"']+", "")
            .replaceFirst("(?i)^(?:the|its|their|that|an?) ", "")
            .replaceFirst(" [a-z]+ly$", "");
    return words.isEmpty() || words.split(" ").length > WORDS || PRONOUN.matcher(words).matches()
        ? Optional.empty()
        : Optional.of(words);
  }
}
