/**
 * Who a phrase names by its own words: "Pakistan's army chief in Lahore" is PAK and MIL.
 *
 * <p>{@link org.dateline.resolve.actor.phrase.Composer} is the face of it. {@code Pieces} parts the
 * phrase at commas and lists, {@code Cutter} cuts each piece into possessor, core and tail, {@code
 * CoreReader} reads the core into a {@code Core}; possessor and tail are read as phrases of their
 * own. {@code CountryChoice} and {@code RoleChoice} weigh these {@code Parts}, each with its {@code
 * Reasons}; out comes an {@link org.dateline.resolve.actor.phrase.Identity}.
 */
@NullMarked
package org.dateline.resolve.actor.phrase;

import org.jspecify.annotations.NullMarked;
