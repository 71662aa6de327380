package org.dateline.read;

import org.jspecify.annotations.Nullable;

/**
 * Text that was made of bytes.
 *
 * @param text the text
 * @param note what had to be guessed or replaced, in one line, or null where the bytes were sound
 */
public record Decoded(String text, @Nullable String note) {}
