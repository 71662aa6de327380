package org.dateline;

/**
 * One sentence of an article.
 *
 * @param number its place in the article, from 1
 * @param span the characters it covers, without the white space around it
 * @param text these characters, exactly as the article has them
 * @param paragraph the paragraph it stands in, from 1
 */
public record Sentence(int number, Span span, String text, int paragraph) {}
