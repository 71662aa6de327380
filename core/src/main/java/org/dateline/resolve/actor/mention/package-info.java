/**
 * Which phrases of an article name somebody, before it is asked whom.
 *
 * <p>{@link org.dateline.resolve.actor.mention.MentionFinder} reads sentence by sentence: a {@code
 * Line} has the tokens and what the dictionary knows of them, {@code Runs} cuts it into runs of
 * words that name somebody, {@code Finding} makes mentions of the runs and, by {@code Pronouns}, of
 * the words between: {@code Looks} says what the words of a run show, {@code Extent} how far its
 * phrase reaches, {@code Standing} where it stands, {@code Links} which neighbours belong together,
 * {@code Lists} adds those that are named together, {@link
 * org.dateline.resolve.actor.mention.ReferenceWords} and {@link
 * org.dateline.resolve.actor.mention.Pronoun} what common words point back to. Out come {@link
 * org.dateline.resolve.actor.mention.Found}s: mentions for {@link
 * org.dateline.resolve.actor.chain}, each with what its own words say.
 */
@NullMarked
package org.dateline.resolve.actor.mention;

import org.jspecify.annotations.NullMarked;
