package org.dateline.read;

import org.dateline.Article;
import org.dateline.read.language.LanguageDetector;
import org.jspecify.annotations.Nullable;

/** Lets through the articles that are English and were not read before. For one thread. */
final class Screen {
  private final @Nullable String given;
  private final LanguageDetector languages = LanguageDetector.shipped();
  private final Versions versions = new Versions();

  Screen(ReadOptions options) {
    this.given = options.language();
  }

  /** The reading, or why its article is left aside. */
  Reading of(Reading reading) {
    if (!(reading instanceof Reading.Read read)) {
      return reading;
    }
    String language = given == null ? told(read.article()) : given;
    if (!language.equals(LanguageDetector.ENGLISH)) {
      String name = LanguageDetector.displayName(language);
      return new Reading.Skipped(read.name(), "not English but " + name);
    }
    Article article = read.article().inLanguage(language);
    return versions.of(new Reading.Read(article, read.name(), read.note()));
  }

  /**
   * By the text itself, for what pages say of their language is often what their system was set to;
   * by what they say where the text is too short to tell.
   */
  private String told(Article article) {
    String told = languages.detect(article.text());
    String said = article.language();
    return told != null ? told : said != null ? said : LanguageDetector.ENGLISH;
  }
}
