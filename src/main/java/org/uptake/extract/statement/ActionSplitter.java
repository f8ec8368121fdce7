package org.uptake.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uptake.extract.Phrases;
import org.uptake.text.Span;

/** Takes what is asked for apart: each thing with the places of its words. */
final class ActionSplitter {
  /** No coordination is looked for beyond this; the rest goes with the last thing asked for. */
  private static final int LONGEST = 1500;

  private static final Pattern END =
      Pattern.compile(
          "(?:,? (?:(?:[A-Z][\\w.'-]+ ){1,5}|she |he |it )(?:said|added|noted|stressed|underlined)(?: (?:yesterday|today))?|, according to [^,]{3,60}|,? etc\\.?)?[\\s.;:,\"']*$");

  private static final Pattern DETERMINER =
      Pattern.compile("(?i)the|an?|all|its|their|any|this|these|those|such");
  private static final Pattern VERB_ENDING = Pattern.compile("(?i).{3,}(?:en|ify|i[sz]e|ate)");

  /** After it a bare "and" joins verbs of the aside, not things asked for. */
  private static final Pattern RELATIVE = Pattern.compile("which|who|whose|that|where");

  private static final Pattern JOIN = Pattern.compile("(?:and|or|as well as)");

  private static final Pattern HEAD_OF_TREATIES =
      Pattern.compile(
          "(?i)^(?:to )?(?:[a-z]+ly )?(?:(?:consider|continue|complete|envisage|expedite|sign and|speed up|accelerate) )?"
              + "(?:sign|ratif|acced|adher|join|becom|withdraw|accept|implement)[a-z]*(?: (?:and|or) (?:ratify|ratifying|acceding|accede))?(?: to)?(?: a party to)?\\b");

  /**
   * One thing asked for.
   *
   * @param treaty the one that is meant, where the sentence names several
   */
  record Thing(List<Span> parts, Optional<Phrases.Match<String>> treaty) {
    Thing {
      parts = List.copyOf(parts);
    }
  }

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
    Span action = withoutEnd(plain, whole);
    var things = new ArrayList<Thing>();
    for (Span thing : coordinated(plain, action)) {
      things.addAll(byTreaty(plain, thing, treaties));
    }
    return things;
  }

  private static Span withoutEnd(String plain, Span whole) {
    Span trimmed = whole.trimmed(plain);
    Matcher end = END.matcher(trimmed.of(plain));
    Span cut =
        end.find() && end.start() > 0
            ? new Span(trimmed.start(), trimmed.start() + end.start())
            : trimmed;
    boolean infinitive =
        plain.startsWith("to ", cut.start()) || plain.startsWith("To ", cut.start());
    return infinitive && cut.length() > 3 ? new Span(cut.start() + 3, cut.end()) : cut;
  }

  private List<Span> coordinated(String plain, Span action) {
    var read = new Span(action.start(), Math.min(action.end(), action.start() + LONGEST));
    List<Tagger.Token> tokens = tagger.tag(read.of(plain));
    var parts = new ArrayList<Span>();
    int from = 0;
    boolean gerund = !tokens.isEmpty() && isGerund(tokens.getFirst());
    if (!opensWithVerb(tokens)) {
      return List.of(action);
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
      boolean within = relative && JOIN.matcher(tokens.get(i).text()).matches();
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

  private boolean opensWithVerb(List<Tagger.Token> tokens) {
    return tokens.stream().limit(3).anyMatch(token -> token.isVerb() || verbs.knows(token.text()));
  }

  /** The index of the verb that a new thing starts with, after a joint at {@code i}; else -1. */
  private int nextVerb(List<Tagger.Token> tokens, int i, boolean gerund) {
    String joint = tokens.get(i).text().toLowerCase(Locale.ROOT);
    boolean comma = joint.equals(",") || joint.equals(";");
    if (!comma && !JOIN.matcher(joint).matches()) {
      return -1;
    }
    int k = i + 1;
    boolean conjunction = !comma;
    boolean marked = false;
    while (k < tokens.size() && k < i + 5) {
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
    Tagger.Token verb = tokens.get(k);
    boolean fits = gerund ? isGerund(verb) : isBase(verb) || opensObject(tokens, k);
    boolean sure =
        marked
            || (conjunction && verbs.knows(verb.text()))
            || (comma && !conjunction && !gerund && verbs.knows(verb.text()));
    return fits && sure ? k : -1;
  }

  /** A verb whatever its tag: a word of the lexicon with an object's first word behind it. */
  private boolean opensObject(List<Tagger.Token> tokens, int k) {
    return k + 1 < tokens.size()
        && verbs.knows(tokens.get(k).text())
        && (DETERMINER.matcher(tokens.get(k + 1).text()).matches()
            || VERB_ENDING.matcher(tokens.get(k).text()).matches());
  }

  private static boolean isGerund(Tagger.Token token) {
    return token.isVerb() && token.text().endsWith("ing");
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

  /** "consider ratifying A, B and C": three things that share a verb. */
  private static List<Thing> byTreaty(
      String plain, Span thing, List<Phrases.Match<String>> treaties) {
    Matcher head = HEAD_OF_TREATIES.matcher(thing.of(plain));
    List<Phrases.Match<String>> named =
        treaties.stream().filter(match -> thing.contains(match.span())).toList();
    if (named.size() < 2 || !head.find()) {
      return List.of(new Thing(List.of(thing), Optional.empty()));
    }
    var verb = new Span(thing.start(), thing.start() + head.end());
    var things = new ArrayList<Thing>();
    for (Phrases.Match<String> treaty : named) {
      if (treaty.span().start() >= verb.end()) {
        things.add(
            new Thing(List.of(verb, withArticle(plain, treaty.span())), Optional.of(treaty)));
      }
    }
    return things.isEmpty() ? List.of(new Thing(List.of(thing), Optional.empty())) : things;
  }

  private static Span withArticle(String plain, Span treaty) {
    int article = treaty.start() - 4;
    return article >= 0 && plain.startsWith("the ", article)
        ? new Span(article, treaty.end())
        : treaty;
  }
}
