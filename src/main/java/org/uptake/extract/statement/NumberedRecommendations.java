package org.uptake.extract.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uptake.document.Paragraph;
import org.uptake.document.ParsedDocument;
import org.uptake.document.Response;
import org.uptake.extract.Countries;
import org.uptake.text.Span;

/**
 * The numbered recommendations of the Universal Periodic Review, in three layouts: items "12. To
 * ratify … (Brazil, Chile);" under a numbered paragraph of a report, which says what the State
 * under review answers; rows of a table with a cell each for number, words, States and answer; and
 * lists by theme, "140.7 Ratify … (Brazil)" with the answer in a line or cell of its own below.
 */
final class NumberedRecommendations {
  private static final Pattern ITEM =
      Pattern.compile("^\\(?(\\d{1,3}(?:\\.\\d{1,3}){0,2})[.)]?\\s+(\\p{Lu}.*)", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}\\.\\d{1,3}(?:\\.\\d{1,3})?\\.?");
  private static final Pattern INTRODUCTION = Pattern.compile("(?i)\\brecommendations?\\b.*");

  /** "To consider ratifying (Slovenia)/ratify (Chile) the Convention": a verb for each State. */
  private static final Pattern VERB_OF_A_STATE =
      Pattern.compile("\\s*/?\\s*([^()/;]{3,120}?)\\s*" + RecommendingStates.BRACKET + "\\s*");

  /** How many lines or cells below a recommendation its answer may stand. */
  private static final int ANSWER_WITHIN = 4;

  private final RecommendingStates recommending;

  NumberedRecommendations(Countries countries) {
    this.recommending = new RecommendingStates(countries);
  }

  /** Empty where the document has no such recommendations. */
  List<NumberedRecommendation> in(ParsedDocument document, String plain) {
    return new Reading(document, plain).all();
  }

  /** One document while its paragraphs are gone through. */
  private final class Reading {
    private final List<Paragraph> paragraphs;
    private final String plain;
    private final List<NumberedRecommendation> found = new ArrayList<>();
    private final Map<String, Response> answers = new HashMap<>();
    private String chapter = "";
    private Optional<Response> announced = Optional.empty();
    private int last;

    /** Whether a line above says that recommendations come. */
    private boolean announcedAbove;

    Reading(ParsedDocument document, String plain) {
      this.paragraphs = document.paragraphs();
      this.plain = plain;
    }

    List<NumberedRecommendation> all() {
      for (int i = 0; i < paragraphs.size(); i++) {
        Matcher item = ITEM.matcher(words(i));
        if (item.matches()) {
          numbered(i, item);
        } else {
          announcedAbove = announcedAbove || INTRODUCTION.matcher(words(i)).find();
          tableRow(i).ifPresent(found::add);
        }
      }
      return found.stream()
          .map(
              one ->
                  one.answered(Optional.ofNullable(answers.get(one.reference())).or(one::response)))
          .toList();
    }

    private String words(int i) {
      return i < paragraphs.size() ? paragraphs.get(i).span().of(plain) : "";
    }

    private void numbered(int i, Matcher item) {
      String words = words(i);
      String number = item.group(1);
      List<String> states = recommending.in(words);
      boolean introduces =
          INTRODUCTION.matcher(words).find() && words.stripTrailing().endsWith(":");
      if (introduces) {
        chapter = number;
        announced = Answers.announcedBy(words);
        last = 0;
      } else if (!states.isEmpty() && !chapter.isEmpty() && follows(number)) {
        found.addAll(items(i, item, reference(number), states, announced));
        last = lastNumber(number);
      } else if (!states.isEmpty()
          && NUMBER.matcher(number).matches()
          && recommending.startAtEnd(words) < words.length()) {
        found.addAll(items(i, item, number, states, answerBelow(i)));
      } else if (chapter.isEmpty()
          && announcedAbove
          && recommending.startAtEnd(words) < words.length()
          && follows(number)) {
        found.addAll(items(i, item, number, states, answerBelow(i)));
        last = lastNumber(number);
      } else if (!chapter.isEmpty() && words.contains("ecommendations")) {
        answers.putAll(Answers.listed(words, chapter));
      }
    }

    private boolean follows(String number) {
      return number.contains(".") || lastNumber(number) > last;
    }

    private String reference(String number) {
      return number.contains(".") ? number : chapter + "." + number;
    }

    /** In a list by theme: the first line below, before the next item, that is an answer. */
    private Optional<Response> answerBelow(int i) {
      for (int k = i + 1; k <= i + ANSWER_WITHIN && !ITEM.matcher(words(k)).matches(); k++) {
        Optional<Response> answer = Answers.inACell(words(k));
        if (answer.isPresent()) {
          return answer;
        }
      }
      return Optional.empty();
    }

    /**
     * A row of a table: a cell with the number, one with the recommendation, one with the States,
     * perhaps one with the answer; {@code i} is the second.
     */
    private Optional<NumberedRecommendation> tableRow(int i) {
      String number = i == 0 ? "" : words(i - 1).strip();
      if (!NUMBER.matcher(number).matches()) {
        return Optional.empty();
      }
      List<String> states = recommending.listed(words(i + 1).strip());
      Span span = paragraphs.get(i).span();
      return states.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new NumberedRecommendation(
                  List.of(span),
                  List.of(span),
                  withoutPoint(number),
                  states,
                  Answers.inACell(words(i + 2))));
    }

    private List<NumberedRecommendation> items(
        int i, Matcher item, String reference, List<String> states, Optional<Response> response) {
      Span span = paragraphs.get(i).span();
      int from = span.start() + item.start(2);
      List<NumberedRecommendation> shared = shared(span, from, reference, response);
      if (!shared.isEmpty()) {
        return shared;
      }
      int to = span.start() + recommending.startAtEnd(words(i));
      Span action = new Span(from, Math.max(from + 1, to)).trimmed(plain);
      return List.of(
          new NumberedRecommendation(List.of(span), List.of(action), reference, states, response));
    }

    /** The recommendations of States that share an object; none where they share none. */
    private List<NumberedRecommendation> shared(
        Span span, int from, String reference, Optional<Response> response) {
      Matcher verb = VERB_OF_A_STATE.matcher(plain).region(from, span.end());
      var verbs = new ArrayList<Span>();
      var states = new ArrayList<List<String>>();
      int end = from;
      while (verb.region(end, span.end()).lookingAt()) {
        List<String> ofVerb = recommending.listed(verb.group(2));
        boolean joined = verbs.isEmpty() || plain.substring(end, verb.start(1)).contains("/");
        if (ofVerb.isEmpty() || !joined) {
          break;
        }
        verbs.add(new Span(verb.start(1), verb.end(1)));
        states.add(ofVerb);
        end = verb.end();
      }
      Span object = withoutMarks(new Span(end, span.end()).trimmed(plain));
      if (verbs.size() < 2 || object.length() == 0) {
        return List.of();
      }
      var found = new ArrayList<NumberedRecommendation>();
      for (int k = 0; k < verbs.size(); k++) {
        var places = List.of(verbs.get(k), object);
        String number = k == 0 ? reference : reference + "." + k;
        found.add(new NumberedRecommendation(places, places, number, states.get(k), response));
      }
      return found;
    }

    private Span withoutMarks(Span span) {
      int end = span.end();
      while (end > span.start() && ";., ".indexOf(plain.charAt(end - 1)) >= 0) {
        end--;
      }
      return new Span(span.start(), end);
    }
  }

  private static int lastNumber(String number) {
    return Integer.parseInt(number.substring(number.lastIndexOf('.') + 1));
  }

  private static String withoutPoint(String number) {
    return number.endsWith(".") ? number.substring(0, number.length() - 1) : number;
  }
}
