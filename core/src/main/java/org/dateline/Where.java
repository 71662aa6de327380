package org.dateline;

import org.jspecify.annotations.Nullable;

/**
 * Where an act took place, as the sentence names it.
 *
 * @param text the words of the text
 * @param span where they stand
 * @param country ISO 3166-1 alpha-3 of the state the place lies in, where known, or null
 */
public record Where(String text, Span span, @Nullable String country) {}
