package org.dateline.codebook;

/**
 * A context that a sentence has, and why.
 *
 * @param context its name: {@code "terrorism"}
 * @param words the first words of the sentence that give it, as the sentence has them
 * @param place the line of the lexicon they come from: {@code "contexts-lexicon.tsv:31"}
 */
public record ContextHit(String context, String words, String place) {}
