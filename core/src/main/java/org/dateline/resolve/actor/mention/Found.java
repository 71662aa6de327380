package org.dateline.resolve.actor.mention;

import org.dateline.resolve.actor.chain.Mention;
import org.dateline.resolve.actor.phrase.Identity;

/**
 * A mention of somebody and what the dictionaries say of its words.
 *
 * @param mention what chains are made of
 * @param identity who it is, as far as the phrase says
 * @param speaks whether a verb of saying stands beside it
 */
public record Found(Mention mention, Identity identity, boolean speaks) {}
