package org.uptake.extract.statement;

import java.util.List;
import java.util.Optional;
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

  static Asked in(String plain, Span sentence, Cues.Match match, Tagger tagger) {
    if (match.clause().isPresent()) {
      return ofClause(plain, match.clause().get().shifted(sentence.start()), tagger);
    }
    Span action =
        match
            .action()
            .filter(span -> span.length() > 1)
            .map(span -> span.shifted(sentence.start()))
            .orElse(sentence);
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
  private static Asked ofClause(String plain, Span clause, Tagger tagger) {
    List<Tagger.Token> tokens = tagger.tag(clause.of(plain));
    for (int i = 1; i < tokens.size(); i++) {
      Tagger.Token token = tokens.get(i);
      if (token.isVerb() && !token.text().endsWith("ing") && !token.text().endsWith("ed")) {
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
}
