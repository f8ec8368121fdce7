package org.uptake.document;

import java.util.Optional;
import java.util.OptionalInt;
import org.uptake.text.Span;

/**
 * A block of text that the layout sets apart: a paragraph, a heading, a bullet point, a table cell.
 *
 * @param label the number that the document itself gives it, without its point: {@code 12}, {@code
 *     3 (a)}
 * @param page counted from 1, where the source has pages
 */
public record Paragraph(Span span, Optional<String> label, OptionalInt page) {}
