/**
 * Reads dictionaries of actors: those shipped under {@code knowledge/actors} and a user's own, in
 * our tables and in the formats of TABARI, PETRARCH and Phoenix; says what is wrong in them.
 */
@NullMarked
package org.dateline.resolve.lexicon;

import org.jspecify.annotations.NullMarked;
