/**
 * Feeds: RSS of all versions, Atom and JSON Feed. One reading an item, called {@code name!item-N},
 * counted from 1: guids may be missing or the same in two items, numbers are neither.
 */
@NullMarked
package org.dateline.read.feed;

import org.jspecify.annotations.NullMarked;
