package org.uptake.document;

import org.uptake.text.Span;

/**
 * A sentence; it never runs across paragraphs.
 *
 * @param paragraph the index of its paragraph in the document
 */
public record Sentence(Span span, int paragraph) {}
