package org.dateline.resolve.actor.dictionary;

import org.dateline.Span;

/**
 * A run of words of a phrase that a dictionary knows.
 *
 * @param span where it stands in the phrase
 * @param line the line that knows it, the likeliest where several do
 */
public record Known(Span span, DictionaryLine line) {}
