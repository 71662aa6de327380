/**
 * Articles to sentences. {@link org.dateline.text.SentenceSplitter} cuts an article's text into
 * {@link org.dateline.Sentence}s that are spans of it; {@link org.dateline.text.Repaired} is what a
 * step reads that must not stumble over broken characters, with the way back to the text as given.
 */
@NullMarked
package org.dateline.text;

import org.jspecify.annotations.NullMarked;
