/**
 * Bytes to articles. {@link org.dateline.read.Readings} goes through files, folders and standard
 * input and gives one {@link org.dateline.read.Reading} for everything it meets: an article, or why
 * there is none. Nothing that it meets stops it.
 *
 * <p>A format is one class that implements {@code ArticleReader} and stands in the list of {@code
 * Formats}; the first of the list that knows an input reads it.
 */
@NullMarked
package org.dateline.read;

import org.jspecify.annotations.NullMarked;
