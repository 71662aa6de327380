/**
 * Measures a coder against documents that people annotated: {@link org.dateline.eval.Gold} reads
 * them, {@link org.dateline.eval.Scorer} pairs their events with the coder's, {@link
 * org.dateline.eval.Score} holds the figures.
 */
@NullMarked
package org.dateline.eval;

import org.jspecify.annotations.NullMarked;
