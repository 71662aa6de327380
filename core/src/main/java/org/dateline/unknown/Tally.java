package org.dateline.unknown;

import java.util.ArrayList;
import java.util.List;

/** How often something was seen, and where. For one thread. */
class Tally {
  private static final int MOST_EXAMPLES = 3;

  private final List<Excerpt> examples = new ArrayList<>(MOST_EXAMPLES);
  private long seen;
  private long articles;
  private long lastArticle = -1;

  /**
   * It was seen once more.
   *
   * @param article the number of the article
   */
  void add(long article, Excerpt example) {
    seen++;
    boolean another = article != lastArticle;
    articles += another ? 1 : 0;
    lastArticle = article;
    if (another && examples.size() < MOST_EXAMPLES) {
      examples.add(example);
    }
  }

  long seen() {
    return seen;
  }

  long articles() {
    return articles;
  }

  /** One an article. */
  List<Excerpt> examples() {
    return List.copyOf(examples);
  }
}
