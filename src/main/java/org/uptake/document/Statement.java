package org.uptake.document;

import java.util.List;
import java.util.Optional;

/**
 * A sentence in which somebody recommends, criticises, welcomes, promises or did something.
 *
 * @param evidence the whole sentence
 * @param speakers persons or bodies, resolved: not {@code she}; empty where nobody is said
 * @param addressee who is to act, resolved: {@code Government of Kazakhstan}
 * @param actions the things asked for; at least one in a recommendation, none in another kind
 * @param themes ids of the taxonomy, the weightiest first
 * @param instruments short names of the treaties that it names: {@code ICCPR-OP2}
 * @param reference its number in the document's own counting: {@code 95.1}
 * @param strength of a recommendation's wording
 * @param terms what it is about, as {@link Action#terms}
 * @param denied those of the terms of which it says that the thing was not done, or will not be
 * @param conceded those of the terms of a criticism of which it concedes that the thing was done
 * @param confidence above 0, at most 1
 * @param reviewed the names of the parts that a person confirmed or corrected: {@code kind}, {@code
 *     speakers} …
 */
public record Statement(
    Evidence evidence,
    Kind kind,
    List<String> speakers,
    Optional<String> addressee,
    List<Action> actions,
    List<String> themes,
    List<String> instruments,
    Optional<String> reference,
    Optional<Response> response,
    Optional<Strength> strength,
    List<String> terms,
    List<String> denied,
    List<String> conceded,
    double confidence,
    List<String> reviewed) {

  /** Without what is rare: nothing is conceded, nothing reviewed. */
  public Statement(
      Evidence evidence,
      Kind kind,
      List<String> speakers,
      Optional<String> addressee,
      List<Action> actions,
      List<String> themes,
      List<String> instruments,
      Optional<String> reference,
      Optional<Response> response,
      Optional<Strength> strength,
      List<String> terms,
      List<String> denied,
      double confidence) {
    this(
        evidence,
        kind,
        speakers,
        addressee,
        actions,
        themes,
        instruments,
        reference,
        response,
        strength,
        terms,
        denied,
        List.of(),
        confidence,
        List.of());
  }

  public Statement {
    speakers = List.copyOf(speakers);
    actions = List.copyOf(actions);
    themes = List.copyOf(themes);
    instruments = List.copyOf(instruments);
    terms = List.copyOf(terms);
    denied = List.copyOf(denied);
    conceded = List.copyOf(conceded);
    reviewed = List.copyOf(reviewed);
    if ((kind == Kind.RECOMMENDATION) == actions.isEmpty()) {
      throw new IllegalArgumentException(
          "a recommendation has actions and no other kind has, got "
              + actions.size()
              + " for "
              + kind.label());
    }
    if (!(confidence > 0 && confidence <= 1)) {
      throw new IllegalArgumentException(
          "confidence must be above 0 and at most 1, got " + confidence);
    }
  }
}
