package org.uptake.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uptake.extract.Phrases;
import org.uptake.text.Span;

/** Takes what is asked for apart: each thing with the places of its words. */
final class ActionSplitter {
  /** No coordination is looked for beyond this; the rest goes with the last thing asked for. */
  private static final int LONGEST = 1500;

  /** Of the words behind a joint, so many may stand before the verb. */
  private static final int MOST_BETWEEN = 5;

  /** No tag further behind a joint is looked at: the verb's, and that of the word behind it. */
  private static final int REACH = MOST_BETWEEN + 1;

  private static final Pattern DETERMINER =
      Pattern.compile("(?i)the|an?|all|its|their|any|this|these|those|such");
  private static final Pattern VERB_ENDING = Pattern.compile("(?i).{3,}(?:en|ify|i[sz]e|ate)");

  private static final Pattern PREPOSITION =
      Pattern.compile(
          "(?i)including|concerning|regarding|following|pending|according|notwithstanding");

  /** After it a bare "and" joins verbs of the aside, not things asked for. */
  private static final Pattern RELATIVE = Pattern.compile("which|who|whose|that|where");

  /** A joint and the words behind it, one of which may be a verb. */
  private static final Pattern ANY_JOINT =
      Pattern.compile("(?:[,;]|\\b(?:and|or|as well as)\\b)(?=(?<next>(?:[ ,]+[\\p{L}-]+){1,4}))");

  private static final Pattern ARTICLE = Pattern.compile("(?i)(?:the|an?) ");

  private static final Pattern NOMINAL_JOINT =
      Pattern.compile(
          ",? and (?:for )?(?=(?:the|an?) (?:[a-z-]+ ){0,2}?[a-z]+(?:tion|sion|ment|ance|ence|al|ure|ease|form)s? (?:of|to|into|for|from|on)\\b)");

  private static final Pattern JOIN = Pattern.compile("(?:and|or|as well as)");

  private final Tagger tagger;
  private final ActionVerbs verbs;

  ActionSplitter(Tagger tagger, ActionVerbs verbs) {
    this.tagger = tagger;
    this.verbs = verbs;
  }

  /**
   * The things asked for at {@code whole}; at least one.
   *
   * @param treaties as named in the document, in the order of the text
   */
  List<Thing> split(String plain, Span whole, List<Phrases.Match<String>> treaties) {
    var things = new ArrayList<Thing>();
    for (Span part : AskedWords.enumerated(plain, AskedWords.trimmed(plain, whole))) {
      for (Span thing : coordinated(plain, AskedWords.trimmed(plain, part))) {
        things.addAll(Thing.byTreaty(plain, thing, treaties));
      }
    }
    return things.isEmpty() ? List.of(new Thing(List.of(whole), Optional.empty())) : things;
  }

  private List<Span> coordinated(String plain, Span action) {
    if (ARTICLE.matcher(action.of(plain)).lookingAt()) {
      return nominal(plain, action);
    }
    if (!mayJoinVerbs(action.of(plain))) {
      return List.of(action);
    }
    var read = new Span(action.start(), Math.min(action.end(), action.start() + LONGEST));
    List<Tagger.Token> tokens = tagger.tag(read.of(plain), ActionSplitter::isJoint, REACH);
    var parts = new ArrayList<Span>();
    int from = 0;
    boolean gerund = !tokens.isEmpty() && isGerund(tokens.getFirst());
    if (!opensWithVerb(tokens)) {
      return nominal(plain, action);
    }
    int depth = 0;
    boolean relative = false;
    for (int i = 1; i + 1 < tokens.size(); i++) {
      depth +=
          switch (tokens.get(i).text()) {
            case "(" -> 1;
            case ")" -> -1;
            default -> 0;
          };
      relative |= RELATIVE.matcher(tokens.get(i).text()).matches();
      boolean within =
          relative
              && isJoin(tokens, i)
              && !tokens.get(i - 1).text().equals(",")
              && !isJoin(tokens, i, "to");
      int next = depth == 0 && !within ? nextVerb(tokens, i, gerund) : -1;
      if (next > 0) {
        relative = false;
        parts.add(part(plain, action, tokens.get(from), tokens.get(i - 1).span().end()));
        from = next;
        i = next;
      }
    }
    int end = action.length();
    parts.add(part(plain, action, tokens.get(from), end));
    return parts;
  }

  /** Whether a verb may follow a joint; what has none is not worth tagging. */
  private boolean mayJoinVerbs(String words) {
    Matcher joint = ANY_JOINT.matcher(words);
    while (joint.find()) {
      for (String word : joint.group("next").split("[ ,]+")) {
        if (word.equals("to") || verbs.knows(word)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "the release of the two and the annulment of their sentences": things named by nouns. */
  private static List<Span> nominal(String plain, Span action) {
    Matcher joint = NOMINAL_JOINT.matcher(action.of(plain));
    var parts = new ArrayList<Span>();
    int from = 0;
    while (joint.find()) {
      parts.add(new Span(action.start() + from, action.start() + joint.start()).trimmed(plain));
      from = joint.end();
    }
    parts.add(new Span(action.start() + from, action.end()).trimmed(plain));
    return parts;
  }

  private static boolean isJoin(List<Tagger.Token> tokens, int i) {
    return JOIN.matcher(tokens.get(i).text()).matches();
  }

  /** Whether {@code then} follows a joint: "and to". */
  private static boolean isJoin(List<Tagger.Token> tokens, int i, String then) {
    return isJoin(tokens, i) && i + 1 < tokens.size() && tokens.get(i + 1).text().equals(then);
  }

  private boolean opensWithVerb(List<Tagger.Token> tokens) {
    return tokens.stream().limit(3).anyMatch(token -> token.isVerb() || verbs.knows(token.text()));
  }

  private static boolean isJoint(String token) {
    String small = token.toLowerCase(Locale.ROOT);
    return isComma(small) || JOIN.matcher(small).matches();
  }

  private static boolean isComma(String small) {
    return small.equals(",") || small.equals(";");
  }

  /** The index of the verb that a new thing starts with, after a joint at {@code i}; else -1. */
  private int nextVerb(List<Tagger.Token> tokens, int i, boolean gerund) {
    String joint = tokens.get(i).text().toLowerCase(Locale.ROOT);
    boolean comma = isComma(joint);
    if (!isJoint(joint)) {
      return -1;
    }
    int k = i + 1;
    boolean conjunction = !comma;
    boolean marked = false;
    while (k < tokens.size() && k < i + MOST_BETWEEN) {
      String word = tokens.get(k).text().toLowerCase(Locale.ROOT);
      if (JOIN.matcher(word).matches()) {
        conjunction = true;
      } else if (word.equals("to")) {
        marked = true;
      } else if (!word.endsWith("ly") && !word.equals("also") && !word.equals("further")) {
        break;
      }
      k++;
    }
    if (k >= tokens.size() || !(marked || conjunction || comma)) {
      return -1;
    }
    if (!marked && isVerbBefore(tokens, i)) {
      return -1;
    }
    Tagger.Token verb = tokens.get(k);
    boolean known = isKnown(tokens, k, gerund);
    boolean fits =
        gerund ? isGerund(verb) : isBase(verb) || (known && (marked || opensObject(tokens, k)));
    boolean sure =
        marked
            || (conjunction && (known || (isBase(verb) && hasObject(tokens, k))))
            || (comma && !conjunction && !gerund && known);
    return fits && sure ? k : -1;
  }

  /** "prevent and punish": two verbs with one object are one thing. */
  private static boolean isVerbBefore(List<Tagger.Token> tokens, int i) {
    int k = i > 0 && tokens.get(i - 1).text().equals(",") ? i - 2 : i - 1;
    boolean infinitive = k > 0 && tokens.get(k - 1).text().equals("to");
    return k >= 0
        && (isBase(tokens.get(k))
            || isGerund(tokens.get(k))
            || (infinitive && tokens.get(k).tag().equals("NOUN")));
  }

  private boolean isKnown(List<Tagger.Token> tokens, int k, boolean gerund) {
    String word = tokens.get(k).text();
    return gerund
        ? verbs.knows(word)
        : verbs.isBase(word)
            || (k + 1 < tokens.size() && verbs.isBase(word + " " + tokens.get(k + 1).text()));
  }

  /** A verb whatever its tag: a word of the lexicon with an object's first word behind it. */
  private static boolean opensObject(List<Tagger.Token> tokens, int k) {
    return k + 1 < tokens.size()
        && (DETERMINER.matcher(tokens.get(k + 1).text()).matches()
            || VERB_ENDING.matcher(tokens.get(k).text()).matches()
            || tokens.get(k + 1).tag().equals("ADJ")
            || (tokens.get(k + 1).tag().equals("NOUN") && tokens.get(k + 1).text().endsWith("s")));
  }

  /** Whether an object may begin behind the verb at {@code k}. */
  private static boolean hasObject(List<Tagger.Token> tokens, int k) {
    return k + 1 < tokens.size()
        && tokens.get(k).tag().equals("VERB")
        && Set.of("DET", "PRON", "ADJ", "NOUN", "PROPN", "NUM").contains(tokens.get(k + 1).tag());
  }

  private static boolean isGerund(Tagger.Token token) {
    return token.isVerb()
        && token.text().endsWith("ing")
        && !PREPOSITION.matcher(token.text()).matches();
  }

  private static boolean isBase(Tagger.Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    return token.isVerb()
        && !word.endsWith("ing")
        && !word.endsWith("ed")
        && !(word.endsWith("s") && !word.endsWith("ss"));
  }

  private static Span part(String plain, Span action, Tagger.Token first, int end) {
    int last = Math.min(action.end(), action.start() + end);
    return new Span(
            action.start() + first.span().start(),
            Math.max(last, action.start() + first.span().end()))
        .trimmed(plain);
  }
}
