package org.uptake.extract.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.uptake.document.Evidence;
import org.uptake.document.Official;
import org.uptake.extract.Lexicons;
import org.uptake.extract.Phrases;
import org.uptake.extract.RuleBook;
import org.uptake.extract.rule.RuleSieve;
import org.uptake.text.Span;
import org.uptake.text.Tsv;

/**
 * Finds everybody whom a document lets speak or act: its officials, the bodies of the lexicon, and
 * those whom the words beside a name tell; from {@code en.parties.tsv}.
 */
final class Parties {
  private static final Pattern HE = Pattern.compile("(?:Mr\\.?|Sir|Lord|King|Sheikh)\\s+$");
  private static final Pattern SHE = Pattern.compile("(?:Mrs|Ms|Miss|Madam|Dame|Queen)\\.?\\s+$");
  private static final Pattern HER_SURNAME = Pattern.compile(".*(?:ova|eva|skaya|skaia)");
  private static final Pattern HIS_SURNAME = Pattern.compile(".*(?:ov|ev|skiy|uly)");
  private static final Pattern SPEAKS_FOR =
      Pattern.compile("(?i)(?:permanent )?(?:representative|delegate|delegation)");
  private static final int BEFORE = 12;

  /** No name, with the words behind it that tell it, is longer. */
  private static final int LONGEST = 800;

  private final Bodies bodies;
  private final List<PartyForm> forms;
  private final RuleSieve sieve;
  private final Set<String> noNames;

  Parties(Lexicons lexicons) {
    bodies = new Bodies(lexicons);
    Tsv table =
        lexicons.read(
            Parties.class,
            "en.parties.tsv",
            Set.of("name", "kind", "after", "pattern", "example", "counterexample"));
    forms = RuleBook.of(table, 0).rules().stream().map(rule -> PartyForm.of(rule, table)).toList();
    sieve = new RuleSieve(forms.stream().map(form -> form.rule().pattern()).toList());
    noNames =
        lexicons.read(Parties.class, "en.not-names.tsv", Set.of("words")).rows().stream()
            .flatMap(row -> Stream.of(row.cell("words").split("\\s*;\\s*")))
            .collect(Collectors.toSet());
  }

  Bodies bodies() {
    return bodies;
  }

  /** The rules, for those who check them. */
  List<RuleBook.Rule> rules() {
    return forms.stream().map(PartyForm::rule).toList();
  }

  /** By the place where each is named, none overlapping another. */
  NavigableMap<Integer, Party> in(String plain, List<Official> officials) {
    var found = new TreeMap<Integer, Party>();
    for (Official official : officials) {
      for (Evidence mention : official.mentions()) {
        add(found, person(plain, mention.span(), nameOf(official), official.role()));
      }
    }
    for (Phrases.Match<Bodies.Body> match : bodies.in(plain, new Span(0, plain.length()))) {
      add(found, body(match.span(), match.entry().name(), match.entry().kind()));
    }
    var surnames = new HashMap<String, String>();
    BitSet capitals = capitals(plain);
    RuleSieve.Reading needs = sieve.new Reading(plain, new Span(0, plain.length()));
    for (int i = 0; i < forms.size(); i++) {
      PartyForm form = forms.get(i);
      Matcher matcher = form.rule().pattern().matcher(plain).useTransparentBounds(true);
      int place = capitals.nextSetBit(0);
      while (place >= 0) {
        int behind = place + 1;
        boolean isOpen =
            needs.mayMatch(i, place, place + LONGEST)
                && form.mayStandAt(place, plain)
                && !covers(found.floorEntry(place), place);
        if (isOpen && matcher.region(place, plain.length()).lookingAt()) {
          named(plain, form.rule(), matcher, surnames).ifPresent(party -> add(found, party));
          behind = matcher.end("name");
        }
        place = capitals.nextSetBit(behind);
      }
    }
    surnamesAgain(plain, surnames, capitals).forEach(party -> add(found, party));
    return found;
  }

  /** Where words begin with a capital. */
  private static BitSet capitals(String plain) {
    var places = new BitSet(plain.length());
    boolean isWithin = false;
    for (int i = 0; i < plain.length(); i++) {
      char letter = plain.charAt(i);
      if (!isWithin && Character.isUpperCase(letter)) {
        places.set(i);
      }
      isWithin = Character.isLetter(letter);
    }
    return places;
  }

  private static boolean covers(Map.@Nullable Entry<Integer, Party> party, int place) {
    return party != null && party.getKey() < place && party.getValue().span().end() > place;
  }

  private Optional<Party> named(
      String plain, RuleBook.Rule form, Matcher matcher, Map<String, String> surnames) {
    var span = new Span(matcher.start("name"), matcher.end("name"));
    String name = span.of(plain);
    if (form.row().cell("kind").equals(Party.PERSON)) {
      List<String> words = List.of(name.split(" "));
      if (words.stream().anyMatch(noNames::contains)) {
        return Optional.empty();
      }
      if (words.size() > 1) {
        surnames.putIfAbsent(words.getLast(), name);
      }
      return Optional.of(person(plain, span, surnames.getOrDefault(words.getLast(), name), ""));
    }
    String head = form.group(matcher, "head");
    return noNames.contains(name)
        ? Optional.empty()
        : Optional.of(body(span, name, head.toLowerCase(Locale.ROOT)));
  }

  private static List<Party> surnamesAgain(
      String plain, Map<String, String> surnames, BitSet capitals) {
    if (surnames.isEmpty()) {
      return List.of();
    }
    var found = new ArrayList<Party>();
    Matcher again = Pattern.compile(Alternation.of(surnames.keySet())).matcher(plain);
    again.useTransparentBounds(true);
    int place = capitals.nextSetBit(0);
    while (place >= 0) {
      int behind = place + 1;
      if (again.region(place, plain.length()).lookingAt()) {
        String name = surnames.getOrDefault(again.group(), again.group());
        found.add(person(plain, new Span(again.start(), again.end()), name, ""));
        behind = again.end();
      }
      place = capitals.nextSetBit(behind);
    }
    return found;
  }

  /**
   * A name, else the office: {@code Prime Minister of Kazakhstan}; whoever represents a state
   * speaks for it.
   */
  static String nameOf(Official official) {
    Optional<String> state =
        official.institution().filter(body -> SPEAKS_FOR.matcher(official.role()).matches());
    return official
        .name()
        .or(() -> state)
        .orElseGet(
            () ->
                official.role()
                    + official
                        .institution()
                        .filter(
                            body ->
                                !body.equals("United Nations") && !official.role().contains(body))
                        .map(body -> " of " + body)
                        .orElse(""));
  }

  private static Party person(String plain, Span span, String name, String role) {
    String before = plain.substring(Math.max(0, span.start() - BEFORE), span.start());
    String surname = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    String pronoun = "";
    if (SHE.matcher(before).find() || HER_SURNAME.matcher(surname).matches()) {
      pronoun = "she";
    } else if (HE.matcher(before).find() || HIS_SURNAME.matcher(surname).matches()) {
      pronoun = "he";
    }
    return new Party(
        span,
        name,
        Party.PERSON,
        role.toLowerCase(Locale.ROOT),
        Optional.of(pronoun).filter(word -> !word.isEmpty()));
  }

  private static Party body(Span span, String name, String kind) {
    return new Party(span, name, kind, "", Optional.empty());
  }

  private static void add(NavigableMap<Integer, Party> found, Party party) {
    Map.Entry<Integer, Party> before = found.floorEntry(party.span().start());
    Map.Entry<Integer, Party> after = found.ceilingEntry(party.span().start());
    boolean free =
        (before == null || before.getValue().span().end() <= party.span().start())
            && (after == null || party.span().end() <= after.getKey());
    if (free) {
      found.put(party.span().start(), party);
    }
  }
}
