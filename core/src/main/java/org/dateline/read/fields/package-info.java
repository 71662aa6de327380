/** What JSON and tables call the fields of an article, and the article that comes of the values. */
@NullMarked
package org.dateline.read.fields;

import org.jspecify.annotations.NullMarked;
