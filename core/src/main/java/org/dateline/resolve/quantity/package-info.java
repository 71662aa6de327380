/**
 * How many: the numbers of a sentence that count people, money, forces or losses, and the events
 * they belong to. The words are looked up in {@code knowledge/quantity}.
 */
@NullMarked
package org.dateline.resolve.quantity;

import org.jspecify.annotations.NullMarked;
