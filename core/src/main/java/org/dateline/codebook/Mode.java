package org.dateline.codebook;

import org.jspecify.annotations.Nullable;

/**
 * How an act of some type was done.
 *
 * @param type the type it belongs to
 * @param name its name: {@code "allege"}
 * @param score its score, -10 to 10, or null where the type's holds
 * @param definition what it takes in
 * @param example a sentence that has it
 */
public record Mode(
    Type type, String name, @Nullable Double score, String definition, String example) {}
