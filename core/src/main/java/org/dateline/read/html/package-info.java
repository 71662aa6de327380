/**
 * Pages of the web. A page is parsed, walked once into an {@link org.dateline.read.html.Outline} of
 * its text, and from that come the main text and what the page says of its article.
 */
@NullMarked
package org.dateline.read.html;

import org.jspecify.annotations.NullMarked;
