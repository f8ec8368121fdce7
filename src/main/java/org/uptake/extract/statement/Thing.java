package org.uptake.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uptake.extract.Phrases;
import org.uptake.text.Span;

/**
 * One thing asked for.
 *
 * @param treaty the one that is meant, where the sentence names several
 */
record Thing(List<Span> parts, Optional<Phrases.Match<String>> treaty) {
  /** The last comma or conjunction between two treaties. */
  private static final Pattern LAST_JOINT =
      Pattern.compile(
          "(?:,? and|, as well as|,? or|,)(?: to)? (?!.*(?:,| and | or ))", Pattern.DOTALL);

  private static final Pattern HEAD_OF_TREATIES =
      Pattern.compile(
          "(?i)^(?:to )?(?:[a-z]+ly )?(?:(?:consider|continue|complete|envisage|expedite|sign and|speed up|accelerate) )?"
              + "(?:sign|ratif|acced|adher|join|becom|withdraw|accept|implement)[a-z]*(?: (?:and|or) (?:ratify|ratifying|acceding|accede))?(?: to)?(?: a party to)?\\b");

  Thing {
    parts = List.copyOf(parts);
  }

  /** "consider ratifying A, B and C": three things that share a verb. */
  static List<Thing> byTreaty(String plain, Span thing, List<Phrases.Match<String>> treaties) {
    Matcher head = HEAD_OF_TREATIES.matcher(thing.of(plain));
    List<Phrases.Match<String>> named =
        treaties.stream().filter(match -> thing.contains(match.span())).toList();
    if (named.size() < 2 || !head.find()) {
      return List.of(new Thing(List.of(thing), Optional.empty()));
    }
    var verb = new Span(thing.start(), thing.start() + head.end());
    var things = new ArrayList<Thing>();
    List<Phrases.Match<String>> objects =
        named.stream().filter(treaty -> treaty.span().start() >= verb.end()).toList();
    int from = verb.end();
    for (int i = 0; i < objects.size(); i++) {
      Phrases.Match<String> treaty = objects.get(i);
      boolean last = i + 1 == objects.size();
      int next = last ? thing.end() : objects.get(i + 1).span().start();
      var between = new Span(treaty.span().end(), Math.max(treaty.span().end(), next));
      Matcher joint = LAST_JOINT.matcher(between.of(plain));
      boolean joined = !last && joint.find();
      int end = joined ? between.start() + joint.start() : last ? next : between.start();
      if (end > from) {
        things.add(
            new Thing(List.of(verb, new Span(from, end).trimmed(plain)), Optional.of(treaty)));
      }
      from = joined ? between.start() + joint.end() : between.start();
    }
    return things.isEmpty() ? List.of(new Thing(List.of(thing), Optional.empty())) : things;
  }
}
