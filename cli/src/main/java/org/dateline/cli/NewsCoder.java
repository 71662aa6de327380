package org.dateline.cli;

import org.dateline.Article;
import org.dateline.Coder;

/** Codes articles. All threads may call it at once. */
interface NewsCoder extends AutoCloseable {

  /** The events of an article, and its counts. */
  Coder.Coded code(Article article);

  @Override
  void close();
}
