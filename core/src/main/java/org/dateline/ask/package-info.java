/**
 * Asks who phrases name, many at a time: {@link org.dateline.ask.Questions} reads them from TSV or
 * JSONL, {@link org.dateline.ask.AnswerJson} writes what {@link org.dateline.resolve.actor.Who}
 * answers.
 */
@NullMarked
package org.dateline.ask;

import org.jspecify.annotations.NullMarked;
