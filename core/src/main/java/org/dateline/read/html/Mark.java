package org.dateline.read.html;

/**
 * A value that an element of a page says by itself: a time, an author's name, a property.
 *
 * @param name what of: {@code datePublished}, {@code time}, {@code byline}; in lower case
 * @param value as written: an attribute, or the text
 * @param block the number of blocks before it
 * @param region the number of the innermost region it stands in
 */
record Mark(String name, String value, int block, int region) {}
