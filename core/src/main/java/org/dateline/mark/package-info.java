/**
 * The marker: reads a sentence and marks the words that name an act, with type, mode, status and
 * the phrases that say who, to whom, on whose word, when and where.
 *
 * <p>{@link org.dateline.mark.Gate} drops sentences that cannot hold an act; {@link
 * org.dateline.mark.Words} and {@link org.dateline.mark.WordPieces} cut a sentence into what the
 * encoder reads; {@link org.dateline.mark.Marker} runs the encoder and reads its answer.
 */
@NullMarked
package org.dateline.mark;

import org.jspecify.annotations.NullMarked;
