package org.uptake.document;

/**
 * A date that the text names.
 *
 * @param deadline whether it is the last day for something to be done
 */
public record DateMention(Evidence evidence, DateValue value, boolean deadline) {}
