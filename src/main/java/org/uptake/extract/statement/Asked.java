package org.uptake.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uptake.text.Span;

/**
 * Which words of a recommendation say who should act and which say what; both count in the
 * document.
 *
 * @param subject who should act, where it is the grammar that tells
 * @param action what is asked for; of a passive it begins with the subject
 * @param passive whether the subject is what is to be changed, not who is to act
 */
record Asked(Optional<Span> subject, Span action, boolean passive) {

  private static final String NOT_TO = "not to ";
  private static final Pattern MODAL = Pattern.compile("(?:will|would|should|must|shall|can|may)");

  /** "call for the authorities to lift …": who should act stands before the infinitive. */
  private static final Pattern AGENT_TO =
      Pattern.compile(
          "((?:the |all |its |their )?(?:[\\p{L}-]+ ){0,4}(?i:authorities|governments?|state party|states?|parliament|police"
              + "|courts?|council|committee|parties|countries|community|ministry|minister|president|judges|prosecutors?)) to (?=[a-z])");

  static Asked in(String plain, Span sentence, Cues.Match match, Tagger tagger, ActionVerbs verbs) {
    if (match.clause().isPresent()) {
      return ofClause(plain, match.clause().get().shifted(sentence.start()), tagger, verbs);
    }
    Span action =
        match
            .action()
            .filter(span -> span.length() > 1)
            .map(span -> withNegation(plain, span.shifted(sentence.start())))
            .orElse(sentence);
    if (!match.hasModal() && match.subject().isEmpty()) {
      boolean isLast = sentence.start() + match.place().end() == action.end();
      if (isLast && plain.startsWith("that ", action.start() - 5)) {
        return ofClause(plain, action, tagger, verbs);
      }
      Matcher agent = AGENT_TO.matcher(action.of(plain));
      if (agent.lookingAt()) {
        var subject = new Span(action.start() + agent.start(1), action.start() + agent.end(1));
        return new Asked(
            Optional.of(subject), new Span(action.start() + agent.end(), action.end()), false);
      }
    }
    if (!match.hasModal()) {
      return new Asked(match.subject().map(s -> s.shifted(sentence.start())), action, false);
    }
    Span subject =
        Clause.subjectBefore(sentence.of(plain), match.place().start()).shifted(sentence.start());
    return match.isPassive() && subject.length() > 0
        ? new Asked(Optional.empty(), new Span(subject.start(), sentence.end()), true)
        : new Asked(Optional.of(subject), action, false);
  }

  /** "that the State party adopt a law": the first verb parts the two. */
  private static Asked ofClause(String plain, Span clause, Tagger tagger, ActionVerbs verbs) {
    if (clause.of(plain).endsWith(":")) {
      var subject = new Span(clause.start(), clause.end() - 1).trimmed(plain);
      return new Asked(Optional.of(subject), clause, false);
    }
    List<Tagger.Token> tokens = tagger.tag(clause.of(plain));
    for (int i = 1; i < tokens.size(); i++) {
      Tagger.Token token = tokens.get(i);
      boolean verb = token.isVerb() || (verbs.isBase(token.text()) && isAfterSubject(tokens, i));
      if (verb && !token.text().endsWith("ing") && !token.text().endsWith("ed")) {
        if (MODAL.matcher(token.text()).matches() && i + 1 < tokens.size()) {
          var subject = new Span(clause.start(), clause.start() + token.span().start());
          var rest = new Span(clause.start() + tokens.get(i + 1).span().start(), clause.end());
          return tokens.get(i + 1).text().equals("be")
              ? new Asked(Optional.empty(), clause, true)
              : new Asked(Optional.of(subject.trimmed(plain)), rest, false);
        }
        if (token.text().equals("be")) {
          return new Asked(Optional.empty(), clause, true);
        }
        var subject = new Span(clause.start(), clause.start() + token.span().start());
        var action = new Span(clause.start() + token.span().start(), clause.end());
        return new Asked(Optional.of(subject.trimmed(plain)), action, false);
      }
    }
    return new Asked(Optional.empty(), clause, false);
  }

  /** "asked the Government not to extradite": what is not to be done is asked for too. */
  private static Span withNegation(String plain, Span action) {
    boolean negated = plain.startsWith(NOT_TO, action.start() - NOT_TO.length());
    return negated ? new Span(action.start() - NOT_TO.length(), action.end()) : action;
  }

  /** Behind a name or a noun, a word that may be a verb is one. */
  private static boolean isAfterSubject(List<Tagger.Token> tokens, int i) {
    String before = tokens.get(i - 1).tag();
    return before.equals("NOUN") || before.equals("PROPN") || before.equals("PRON");
  }
}
