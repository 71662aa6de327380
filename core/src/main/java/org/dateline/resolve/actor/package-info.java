/**
 * Who an actor is: from the words that name it to country, role and dictionary entry.
 *
 * <p>{@link org.dateline.resolve.actor.Dictionary} holds the files under {@code knowledge/actors};
 * {@link org.dateline.resolve.actor.Composer} puts the entries found in a phrase together
 * ("Pakistani" + "security official"); {@link org.dateline.resolve.actor.Cast} knows who else the
 * article names, so that "he", "Gilani" and "the minister" find whom they stand for; {@link
 * org.dateline.resolve.actor.ActorResolver} joins the three.
 */
@NullMarked
package org.dateline.resolve.actor;

import org.jspecify.annotations.NullMarked;
