/**
 * Who an actor is: from the words that name it to country, role and dictionary entry.
 *
 * <p>{@link org.dateline.resolve.actor.ActorResolver} is the face of it all, {@link
 * org.dateline.resolve.actor.Who} answers for one phrase, {@link
 * org.dateline.resolve.actor.DictionaryCheck} tries a user's dictionaries out. For each article
 * {@code Cast} joins what the packages below find, so that "he", "Gilani" and "the minister" get
 * whom they stand for, and {@code Scene} gives a country to those whom only the place tells; {@code
 * OneActor} and {@code SeveralActors} say by them who a phrase is.
 *
 * <p>The packages below, each of which knows only those before it: {@link
 * org.dateline.resolve.lexicon} reads dictionary files; {@link
 * org.dateline.resolve.actor.dictionary} finds their spellings in a text; {@link
 * org.dateline.resolve.actor.phrase} reads one phrase by its own words; {@link
 * org.dateline.resolve.actor.chain}, which knows none of them, says which mentions are one and the
 * same; {@link org.dateline.resolve.actor.mention} finds the mentions of an article.
 */
@NullMarked
package org.dateline.resolve.actor;

import org.jspecify.annotations.NullMarked;
