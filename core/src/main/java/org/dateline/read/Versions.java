package org.dateline.read;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.Article;
import org.dateline.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Knows the articles of a run again, by id and address: what was read already is skipped, and so is
 * what is older than the version that was read; a newer version is read and says what it
 * supersedes.
 *
 * <p>Two articles of one address that do not say when they were changed are two articles unless
 * their texts are the same: lists of articles often give all the address of the paper. So are two
 * of one id that stood at different addresses: many sets count their articles from 1. The last
 * {@value #KEPT} ids and addresses are remembered. For one thread.
 */
final class Versions {
  private static final int KEPT = 200_000;

  /**
   * What is remembered of an article.
   *
   * @param name where it was read
   * @param url where it stood on the web, or null
   * @param updated when it was changed, or null
   * @param text what its text hashes to
   */
  private record Version(String name, @Nullable String url, @Nullable Moment updated, long text) {

    /** Whether the addresses do not speak against the two being versions of one article. */
    boolean mayBe(Version other) {
      return url == null || other.url == null || url.equals(other.url);
    }
  }

  private final Map<String, Version> seen =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Version> eldest) {
          return size() > KEPT;
        }
      };

  /** The reading itself, with a note where it supersedes another, or why it is left aside. */
  Reading of(Reading.Read read) {
    Article article = read.article();
    Version version =
        new Version(read.name(), article.url(), article.updatedAt(), hash(article.text()));
    Version before = seen.get("id " + article.id());
    if (before == null && article.url() != null) {
      before = seen.get("url " + article.url());
    }
    Reading reading = before == null ? read : compare(read, before, version);
    if (reading instanceof Reading.Read) {
      seen.put("id " + article.id(), version);
      if (article.url() != null) {
        seen.put("url " + article.url(), version);
      }
    }
    return reading;
  }

  private static Reading compare(Reading.Read read, Version before, Version version) {
    if (before.text == version.text) {
      return new Reading.Skipped(read.name(), "the same article as " + before.name);
    }
    if (before.updated == null || version.updated == null || !before.mayBe(version)) {
      return read;
    }
    int order = version.updated.compareTo(before.updated);
    if (order < 0) {
      return new Reading.Skipped(read.name(), "an older version of " + before.name);
    }
    return order == 0 ? read : read.noted("supersedes " + before.name);
  }

  /** Length and hash: two texts of one address will not meet in both by chance. */
  private static long hash(String text) {
    return (long) text.length() << 32 | text.hashCode() & 0xFFFFFFFFL;
  }
}
