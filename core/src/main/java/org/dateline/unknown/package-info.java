/**
 * What the dictionaries do not know: {@link org.dateline.unknown.UnknownActors} takes the events of
 * many articles and gives the actors most often seen in them that no line names, with examples and
 * a guess, as lines to be pasted into a dictionary ({@link org.dateline.unknown.UnknownTsv}).
 */
@NullMarked
package org.dateline.unknown;

import org.jspecify.annotations.NullMarked;
