package org.dateline.resolve;

import org.dateline.Article;
import org.dateline.resolve.actor.ActorResolver;
import org.dateline.resolve.place.PlaceResolver;
import org.dateline.resolve.time.DateResolver;

/**
 * An article with what the resolvers know of it. For one thread.
 *
 * @param article what was read
 * @param cast whom it names
 * @param places where it goes on
 * @param dates when
 */
record ReadArticle(
    Article article,
    ActorResolver.Reading cast,
    PlaceResolver.Reading places,
    DateResolver.Reading dates) {}
