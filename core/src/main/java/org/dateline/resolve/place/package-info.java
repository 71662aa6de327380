/**
 * Where a place is: from the words that name it to name, country, divisions and coordinates.
 *
 * <p>{@link org.dateline.resolve.place.Gazetteer} holds the files under {@code knowledge/places};
 * {@link org.dateline.resolve.place.PlaceResolver} reads an article, finds the places it names and
 * says which place of many of one name each is.
 */
@NullMarked
package org.dateline.resolve.place;

import org.jspecify.annotations.NullMarked;
