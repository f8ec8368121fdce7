package org.uptake.document;

import java.util.List;
import java.util.stream.Collectors;
import org.uptake.text.Span;

/**
 * The place that a finding came from; no finding exists without it.
 *
 * @param quote cut from the text at {@code span}
 * @param parts the places of the words that are meant, in their order, where others stand between
 *     them: the recommendation of one State in a sentence that it shares with another; else empty
 * @param rule the name of the rule that found it: {@code en.day-month-year}
 */
public record Evidence(SourceId source, Span span, String quote, List<Span> parts, String rule) {

  /** The name of the rule of what people, and not the machine, say is there. */
  public static final String REVIEW = "review";

  public Evidence {
    parts = List.copyOf(parts);
    for (Span part : parts) {
      if (!span.contains(part)) {
        throw new IllegalArgumentException(
            "parts must lie within " + span + ", got " + part + " by " + rule);
      }
    }
  }

  public Evidence(SourceId source, Span span, String quote, String rule) {
    this(source, span, quote, List.of(), rule);
  }

  public static Evidence at(ParsedDocument document, Span span, String rule) {
    return new Evidence(document.source().id(), span, document.quote(span), rule);
  }

  /** Of words that stand apart: {@code span} is all that lies from the first part to the last. */
  public static Evidence at(ParsedDocument document, List<Span> parts, String rule) {
    var whole = new Span(parts.getFirst().start(), parts.getLast().end());
    return new Evidence(
        document.source().id(),
        whole,
        document.quote(whole),
        parts.size() == 1 ? List.of() : parts,
        rule);
  }

  /** Whether people confirmed or corrected what is found there. */
  public boolean isReviewed() {
    return rule.equals(REVIEW);
  }

  /** Where the words that are meant stand: one place, or each of the parts. */
  public List<Span> places() {
    return parts.isEmpty() ? List.of(span) : parts;
  }

  /** The words that are meant: the quote, or its parts with a space between. */
  public String words() {
    return parts.isEmpty()
        ? quote
        : parts.stream()
            .map(part -> quote.substring(part.start() - span.start(), part.end() - span.start()))
            .collect(Collectors.joining(" "));
  }
}
