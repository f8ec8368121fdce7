package org.uptake.review;

import java.time.Instant;
import java.util.Optional;
import org.uptake.document.Decision;
import org.uptake.document.Decision.Subject;
import org.uptake.document.Decision.Verdict;
import org.uptake.text.Sha256;

/** Who decides, and when. */
public record Reviewer(String name, Instant at) {

  public Reviewer {
    if (name.isBlank()) {
      throw new IllegalArgumentException("--reviewer: must be a name, got '" + name + "'");
    }
  }

  Decision accept(
      Subject subject, Optional<Part> part, Optional<String> value, Optional<String> note) {
    return decision(Verdict.ACCEPT, subject, part, value, value, note, Optional.empty());
  }

  Decision reject(Subject subject, Optional<String> note) {
    return decision(
        Verdict.REJECT,
        subject,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        note,
        Optional.empty());
  }

  Decision set(Subject subject, Part part, String before, String after, Optional<String> note) {
    return decision(
        Verdict.SET,
        subject,
        Optional.of(part),
        Optional.of(before).filter(value -> !value.isEmpty()),
        Optional.of(after.strip()).filter(value -> !value.isEmpty()),
        note,
        Optional.empty());
  }

  Decision add(Subject subject, String relation, Optional<String> note) {
    return decision(
        Verdict.ADD,
        subject,
        Optional.of(Part.RELATION),
        Optional.empty(),
        Optional.of(relation),
        note,
        Optional.empty());
  }

  /** Takes back another decision. */
  public Decision undo(Decision other, Optional<String> note) {
    return decision(
        Verdict.UNDO,
        other.subject(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        note,
        Optional.of(other.id()));
  }

  private Decision decision(
      Verdict verdict,
      Subject subject,
      Optional<Part> part,
      Optional<String> before,
      Optional<String> after,
      Optional<String> note,
      Optional<String> undoes) {
    String said =
        String.join(
            "\n",
            at.toString(),
            name,
            verdict.label(),
            subject.toString(),
            part.toString(),
            after.toString(),
            undoes.toString());
    return new Decision(
        "d" + Sha256.shortHex(said),
        at,
        name,
        verdict,
        subject,
        part.map(Part::label),
        before,
        after,
        note.map(String::strip).filter(words -> !words.isEmpty()),
        undoes);
  }
}
