package org.dateline.read;

import org.dateline.Article;
import org.jspecify.annotations.Nullable;

/** Lets through the articles that are English and were not read before. For one thread. */
final class Screen {
  private static final String CODED = "en";

  private final @Nullable String given;
  private final Versions versions = new Versions();

  Screen(ReadOptions options) {
    this.given = options.language();
  }

  /** The reading, or why its article is left aside. */
  Reading of(Reading reading) {
    if (!(reading instanceof Reading.Read read)) {
      return reading;
    }
    String language = language(read.article());
    if (!language.equals(CODED)) {
      return new Reading.Skipped(read.name(), "not English but " + language);
    }
    Article article = read.article().inLanguage(language);
    return versions.of(new Reading.Read(article, read.name(), read.note()));
  }

  private String language(Article article) {
    return given == null ? CODED : given;
  }
}
