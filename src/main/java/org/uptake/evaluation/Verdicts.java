package org.uptake.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.uptake.evaluation.Verdict.Outcome;

/** The verdicts on one document, as they are given. */
final class Verdicts {
  private final DocumentName document;
  private final List<Verdict> verdicts = new ArrayList<>();
  private final List<Band.Judged> judged = new ArrayList<>();

  Verdicts(DocumentName document) {
    this.document = document;
  }

  List<Verdict> all() {
    return List.copyOf(verdicts);
  }

  /** Each statement that was found and counts, with its confidence. */
  List<Band.Judged> judged() {
    return List.copyOf(judged);
  }

  void right(Measure measure) {
    verdicts.add(new Verdict(measure, Outcome.RIGHT, document, Optional.empty()));
  }

  void missed(Measure measure, String words) {
    verdicts.add(new Verdict(measure, Outcome.MISSED, document, Optional.of(words)));
  }

  void spurious(Measure measure, String words) {
    verdicts.add(new Verdict(measure, Outcome.SPURIOUS, document, Optional.of(words)));
  }

  /** One of those that a share is made of; {@code subject} is what it is a part of. */
  void judge(Measure share, boolean right, String annotated, String found, String subject) {
    if (right) {
      right(share);
    } else {
      String words = annotated + ", found " + found + ", in " + subject;
      verdicts.add(new Verdict(share, Outcome.WRONG, document, Optional.of(words)));
    }
  }

  /** Wrong for a reason that another measure tells. */
  void wrongUntold(Measure share) {
    verdicts.add(new Verdict(share, Outcome.WRONG, document, Optional.empty()));
  }

  void judge(double confidence, boolean right) {
    judged.add(new Band.Judged(confidence, right));
  }

  /** Counts a matching; what is optional counts where it is found as little as where it is not. */
  <A, F> void count(
      Measure measure,
      Matching<A, F> matching,
      Predicate<A> optional,
      Function<A, String> annotatedWords,
      Function<F, String> foundWords) {
    for (Matching.Pair<A, F> pair : matching.pairs()) {
      if (!optional.test(pair.annotated())) {
        right(measure);
      }
    }
    for (A annotated : matching.missed()) {
      if (!optional.test(annotated)) {
        missed(measure, annotatedWords.apply(annotated));
      }
    }
    for (F found : matching.spurious()) {
      spurious(measure, foundWords.apply(found));
    }
  }
}
