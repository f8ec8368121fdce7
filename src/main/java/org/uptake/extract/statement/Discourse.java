package org.uptake.extract.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.uptake.document.ParsedDocument;
import org.uptake.extract.Countries;
import org.uptake.extract.Phrases;
import org.uptake.text.Span;

/**
 * Who is spoken of, as one document is read from its start: what {@code she}, {@code the
 * Committee}, {@code the Government} and {@code I} stand for at a place. For one thread.
 */
final class Discourse {
  private static final Pattern PERSONAL = Pattern.compile("(?i)(?:he|she|him|her)");
  private static final Pattern NEUTRAL = Pattern.compile("(?i)it");
  private static final Pattern PLURAL = Pattern.compile("(?i)(?:they|them)");
  private static final Pattern OWN = Pattern.compile("(?i)(?:I|we|my|our|us|me)");
  private static final Pattern BODY_AGAIN =
      Pattern.compile(
          "(?i)(?:.*?\\b)?(?:the|both|two) (?:[a-z]+ ){0,3}?(?:members of the |delegation of the |report of the )?"
              + "(committee|subcommittee|council|court|commission|working group|organi[sz]ation|office"
              + "|association|federation|union|league|cent(?:re|er)|institute|foundation|network|alliance"
              + "|coalition|forum|society|mission|tribunal|assembly|agency|panel|ministry|board)\\b");

  /** "The Special Rapporteur", "the lawyer": the office or trade of somebody who was named. */
  private static final Pattern PERSON_AGAIN =
      Pattern.compile("(?i)(?:the|our|its|their|this) (?:[a-z-]+ ){0,3}?([a-z-]+)");

  private static final Pattern SUBJECT_PRONOUN =
      Pattern.compile(
          "(?:^|[,;:\"(] *|\\b(?:and|that|while|when|as|but) )(he|she)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern JOINED =
      Pattern.compile("(?:,| and|, and| as well as)(?: the)?\\s+(?:[A-Z][\\w.]*\\s+){0,3}");

  private static final Pattern PAPER =
      Pattern.compile(
          "(?i)the (?:[a-z]+ )?(?:report|opinion|study|statement|letter|resolution|review|paper|briefing|document|findings)");
  private static final Pattern GOVERNMENT =
      Pattern.compile("(?i)\\b(?:governments?|authorities|(?:the|its) administration)\\b");
  private static final Pattern JOINT_STATES = Pattern.compile("\\p{L}(?:,| and) (?:the )?\\p{Lu}");
  private static final Pattern PRONOUN_LAST = Pattern.compile("(?i) (he|she)(?: also| then)?$");
  private static final int SUBJECT_WITHIN = 60;
  private static final int SAME_SENTENCE = 150;

  private final ParsedDocument document;
  private final String plain;
  private final Countries countries;
  private final NavigableMap<Integer, Party> parties;
  private Optional<String> author;
  private final Map<String, String> lastOfKind = new HashMap<>();
  private final Map<String, String> lastOfRole = new HashMap<>();
  private final Persons persons;
  private List<String> together = List.of();
  private @Nullable String lastBody;
  private @Nullable String askedBefore;
  private @Nullable String askedNow;
  private Span sentenceBefore = new Span(0, 0);
  private List<Party> namedBefore = List.of();

  Discourse(
      ParsedDocument document,
      String plain,
      NavigableMap<Integer, Party> parties,
      Optional<String> author,
      Countries countries) {
    this.document = document;
    this.plain = plain;
    this.countries = countries;
    this.parties = parties;
    this.author = author;
    persons = new Persons(parties.values());
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
   * Takes note of everybody named in {@code sentence}; to be called in the order of the text. Of
   * several persons the first is the topic, whom a pronoun in the next sentence means, unless they
   * are named in an aside or a pronoun holds the topic.
   */
  void read(Span sentence) {
    List<Party> named = List.copyOf(named(sentence));
    List<Party> people = named.stream().filter(Party::isPerson).toList();
    String words = sentence.of(plain);
    boolean held = !people.isEmpty() && SUBJECT_PRONOUN.matcher(words).find();
    Optional<Party> topic =
        people.stream()
            .filter(party -> !Clause.isAside(words, party.span().start() - sentence.start()))
            .findFirst();
    List<String> kept = held ? persons.topic().stream().toList() : List.of();
    for (int i = people.size() - 1; i >= 0; i--) {
      persons.remember(nameOf(people.get(i)));
    }
    topic.ifPresent(party -> persons.remember(nameOf(party)));
    kept.forEach(persons::remember);
    for (Party party : named) {
      lastOfKind.put(party.kind(), party.name());
      if (!party.role().isEmpty() && !party.isNameless()) {
        party.wordsOfRole().forEach(word -> lastOfRole.put(word, party.name()));
      }
    }
    named.stream()
        .filter(party -> !party.isPerson())
        .findFirst()
        .ifPresent(b -> lastBody = b.name());
    askedBefore = askedNow;
    askedNow = null;
    sentenceBefore = sentence;
    namedBefore = named;
    together =
        named.stream()
            .map(party -> joined(party, named))
            .filter(names -> names.size() > 1)
            .findFirst()
            .orElse(named.isEmpty() ? together : List.of());
  }

  /** The first body or state of the sentence before, whom "it" may mean. */
  private Optional<String> subjectBefore() {
    int end = Math.min(sentenceBefore.end(), sentenceBefore.start() + SUBJECT_WITHIN);
    Optional<Party> body =
        namedBefore.stream().filter(p -> !p.isPerson() && p.span().start() < end).findFirst();
    return countries.names(plain, new Span(sentenceBefore.start(), end)).stream()
        .filter(state -> body.isEmpty() || state.span().start() < body.get().span().start())
        .map(Phrases.Match::entry)
        .findFirst()
        .or(() -> body.map(Party::name));
  }

  /** Whom {@code I} and {@code we} stand for from now on. */
  void hasFloor(String name) {
    author = Optional.of(name);
  }

  /** Who was said to speak last counts as the one whom {@code she} or {@code it} means. */
  void spoke(String name) {
    if (persons.has(name)) {
      persons.remember(name);
    } else {
      lastBody = name;
    }
  }

  /** Who was asked last counts as the one whom {@code it} means that should act. */
  void asked(String addressee) {
    askedNow = addressee;
  }

  /** Persons and bodies named in {@code within}, in the order of the text. */
  Collection<Party> named(Span within) {
    return parties.subMap(within.start(), true, within.end(), false).values();
  }

  /** Of an office alone, the person who was said to hold it; else as the party is called. */
  String nameOf(Party party) {
    if (!party.isNameless()) {
      return party.name();
    }
    List<@Nullable String> holders =
        party.wordsOfRole().stream().map(lastOfRole::get).distinct().toList();
    String holder = holders.size() == 1 ? holders.getFirst() : null;
    return holder == null ? party.name() : holder;
  }

  /**
   * {@code first} with those who are joined to it: "Amnesty International and Human Rights Watch".
   */
  List<String> joined(Party first, Collection<Party> named) {
    var names = new ArrayList<String>();
    names.add(nameOf(first));
    int end = first.span().end();
    for (Party party : named) {
      if (party.span().start() <= first.span().start()) {
        continue;
      }
      if (!JOINED.matcher(plain.substring(end, Math.max(end, party.span().start()))).matches()) {
        break;
      }
      names.add(nameOf(party));
      end = party.span().end();
    }
    return names.stream().distinct().toList();
  }

  /** Whom the words at {@code span} name or take up again; none where it cannot be told. */
  List<String> speaker(Span span) {
    Span trimmed = span.trimmed(plain);
    String words = trimmed.of(plain);
    if (PERSONAL.matcher(words).matches()) {
      return persons.meant(words).stream().toList();
    }
    if (NEUTRAL.matcher(words).matches()) {
      return Optional.ofNullable(lastBody).stream().toList();
    }
    if (PLURAL.matcher(words).matches()) {
      return together.size() > 1 ? together : Optional.ofNullable(lastBody).stream().toList();
    }
    if (OWN.matcher(words).matches()) {
      return author.stream().toList();
    }
    Collection<Party> named = named(trimmed);
    if (!named.isEmpty()) {
      Party first = named.iterator().next();
      return joined(named.stream().filter(Party::isPerson).findFirst().orElse(first), named);
    }
    Matcher pronoun = PRONOUN_LAST.matcher(words);
    if (pronoun.find()) {
      return persons.meant(pronoun.group(1)).stream().toList();
    }
    Optional<String> again =
        bodyAgain(words).or(() -> personAgain(words)).or(() -> paperAgain(words));
    return again.isPresent() ? again.stream().toList() : states(trimmed);
  }

  /** Whom an object pronoun means beside the one who speaks. */
  Optional<String> other(Span place, List<String> speakers) {
    String pronoun = place.of(plain);
    if (PERSONAL.matcher(pronoun).matches()) {
      var before = new Span(Math.max(0, place.start() - SAME_SENTENCE), place.start());
      Stream<String> near =
          List.copyOf(named(before)).reversed().stream().filter(Party::isPerson).map(this::nameOf);
      return persons.other(pronoun, near, speakers);
    }
    return Optional.ofNullable(askedBefore)
        .or(this::subjectBefore)
        .or(this::country)
        .or(() -> Optional.ofNullable(lastBody))
        .filter(name -> !speakers.contains(name));
  }

  private Optional<String> bodyAgain(String words) {
    Matcher again = BODY_AGAIN.matcher(words);
    String kind = again.lookingAt() ? again.group(1).toLowerCase(Locale.ROOT) : "";
    return Optional.ofNullable(lastOfKind.get(kind));
  }

  /** "The report recommends": who wrote it. */
  private Optional<String> paperAgain(String words) {
    return PAPER.matcher(words).matches() ? Optional.ofNullable(lastBody) : Optional.empty();
  }

  private List<String> states(Span span) {
    List<String> named =
        countries.names(plain, span).stream().map(Phrases.Match::entry).distinct().toList();
    return named.size() > 1 && JOINT_STATES.matcher(span.of(plain)).find()
        ? named
        : state(span).stream().toList();
  }

  /** The person whose office the words name; an office without a person stands for itself. */
  Optional<String> personAgain(String words) {
    Matcher again = PERSON_AGAIN.matcher(words);
    String role = again.matches() ? again.group(1).toLowerCase(Locale.ROOT) : "";
    return Optional.ofNullable(lastOfRole.get(role));
  }

  /** The state, or its government where the words say so, that is named at {@code span}. */
  Optional<String> state(Span span) {
    String words = span.of(plain);
    boolean government = GOVERNMENT.matcher(words).find();
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
