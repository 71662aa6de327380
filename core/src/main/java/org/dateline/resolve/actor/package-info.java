/**
 * Who an actor is: from the words that name it to country, role and dictionary entry.
 *
 * <p>{@link org.dateline.resolve.actor.Dictionary} holds the files under {@code knowledge/actors};
 * {@link org.dateline.resolve.actor.Composer} puts the entries found in a phrase together
 * ("Pakistani" + "security official"): it cuts the phrase into parts by the words of {@code
 * reference/phrase-words.tsv}, reads each, and weighs them for a country and a role; {@link
 * org.dateline.resolve.actor.MentionFinder} finds the phrases of an article that name somebody, by
 * {@link org.dateline.resolve.actor.ReferenceWords}; {@link org.dateline.resolve.actor.chain} says
 * which of them are one and the same; {@link org.dateline.resolve.actor.Cast} joins what those say,
 * so that "he", "Gilani" and "the minister" find whom they stand for; {@link
 * org.dateline.resolve.actor.Scene} gives a country to those whom only the place of the doing
 * tells; {@link org.dateline.resolve.actor.ActorResolver} is the face of it all.
 */
@NullMarked
package org.dateline.resolve.actor;

import org.jspecify.annotations.NullMarked;
