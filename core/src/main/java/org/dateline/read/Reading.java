package org.dateline.read;

import org.dateline.Article;
import org.jspecify.annotations.Nullable;

/**
 * What came of one thing that was to be read: exactly one of the four records below.
 *
 * <p>Names are the path as given, {@code path:line} for a line of a file, {@code -} for standard
 * input. Reasons are one line, without the name.
 */
public sealed interface Reading {
  /** What was read: {@code news/2011.jsonl:42}. */
  String name();

  /**
   * An article was read.
   *
   * @param article what was read
   * @param name where
   * @param note what had to be guessed or replaced to read it: "not UTF-8; read as windows-1252";
   *     or null
   */
  record Read(Article article, String name, @Nullable String note) implements Reading {
    /** An article that was read as it stands. */
    public Read(Article article, String name) {
      this(article, name, null);
    }

    /** The same with one note more. */
    public Read noted(String more) {
      return new Read(article, name, note == null ? more : note + "; " + more);
    }
  }

  /**
   * There is nothing to read: an empty file, or an article whose text shows nothing.
   *
   * @param name where
   */
  record Empty(String name) implements Reading {}

  /**
   * It was left aside, though nothing is wrong with it: it is no text, or too long to be an
   * article.
   *
   * @param name where
   * @param reason why: "binary, not text"
   */
  record Skipped(String name, String reason) implements Reading {}

  /**
   * It should have been an article and could not be read.
   *
   * @param name where
   * @param reason why: "text is a number, not a string"
   */
  record Failed(String name, String reason) implements Reading {}
}
