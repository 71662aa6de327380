package org.dateline.eval;

import org.jspecify.annotations.Nullable;

/**
 * An actor as the score sees it.
 *
 * @param text the words that name it, or null
 * @param country its country code, or null
 */
public record NamedActor(@Nullable String text, @Nullable String country) {}
