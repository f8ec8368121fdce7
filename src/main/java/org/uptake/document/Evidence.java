package org.uptake.document;

import org.uptake.text.Span;

/**
 * The place that a finding came from; no finding exists without it.
 *
 * @param quote cut from the text at {@code span}
 * @param rule the name of the rule that found it: {@code en.day-month-year}
 */
public record Evidence(SourceId source, Span span, String quote, String rule) {

  public static Evidence at(ParsedDocument document, Span span, String rule) {
    return new Evidence(document.source().id(), span, document.quote(span), rule);
  }
}
