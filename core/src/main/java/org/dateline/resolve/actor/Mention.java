package org.dateline.resolve.actor;

import java.util.Set;
import org.dateline.Span;

/**
 * A phrase of an article that names somebody, found by the dictionaries alone.
 *
 * @param sentence the sentence it stands in, from 1
 * @param span characters of the article
 * @param identity who it is, as far as the phrase says
 * @param names the capitalised words of it that no dictionary knows, or a person's name: by these
 *     it is called again
 * @param nouns the role nouns in it, by which it is called again ("the minister")
 * @param plural whether it names several
 * @param located whether it is said to be where something is: the Idlib of "in Idlib"
 */
record Mention(
    int sentence,
    Span span,
    Identity identity,
    Set<String> names,
    Set<String> nouns,
    boolean plural,
    boolean located) {}
