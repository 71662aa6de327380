/**
 * What is known of the words of a text: which runs of them a dictionary of actors has, and what
 * those can mean.
 *
 * <p>A text is cut into {@link org.dateline.resolve.actor.dictionary.Token}s; {@link
 * org.dateline.resolve.actor.dictionary.Dictionary} finds the {@link
 * org.dateline.resolve.actor.dictionary.Match}es among them, each with its {@link
 * org.dateline.resolve.actor.dictionary.Entry}s: by {@code WordTrie} as they are spelled, by {@code
 * Respellings} otherwise. {@link org.dateline.resolve.actor.dictionary.PhraseWords} has the words
 * between names, {@link org.dateline.resolve.actor.dictionary.DictionaryLines} shows the lines that
 * entries come from. The lines themselves are read in {@link org.dateline.resolve.lexicon}.
 */
@NullMarked
package org.dateline.resolve.actor.dictionary;

import org.jspecify.annotations.NullMarked;
