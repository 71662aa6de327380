/**
 * Dateline reads news and writes, for every political act it reports, who did what to whom, when,
 * where, on whose word, and whether it happened.
 *
 * <p>{@link org.dateline.Coder} is the way in: articles go in, {@link org.dateline.Event}s come
 * out. The steps between are the packages: {@code read} (bytes to articles), {@code text} (articles
 * to sentences), {@code mark} (sentences to marks, by the neural model), {@code resolve} (marks to
 * actors, dates, places), with {@code codebook} and {@code knowledge} holding what is looked up,
 * and {@code export} writing the result.
 */
@NullMarked
package org.dateline;

import org.jspecify.annotations.NullMarked;
