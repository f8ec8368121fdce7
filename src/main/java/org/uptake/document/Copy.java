package org.uptake.document;

/**
 * Another place of a text: a copy of the document, its words the same or nearly so.
 *
 * @param about what the copy tells of itself
 */
public record Copy(Source source, About about) {}
