/**
 * Which phrases of an article speak of one and the same.
 *
 * <p>In: the {@link org.dateline.resolve.actor.chain.Mention}s of an article, each with what its
 * own words show (names, nouns, country, role, number, gender, who speaks). Out: {@link
 * org.dateline.resolve.actor.chain.Chains}, in which each mention belongs to one {@link
 * org.dateline.resolve.actor.chain.Entity}. Mentions are taken in the order of the text; {@link
 * org.dateline.resolve.actor.chain.Sieve}s, the surest first, say whom each of them joins, and
 * where all are silent it begins an entity of its own. Nothing here knows dictionaries or
 * sentences.
 */
@NullMarked
package org.dateline.resolve.actor.chain;

import org.jspecify.annotations.NullMarked;
