package org.dateline.cli;

import org.dateline.Article;
import org.dateline.Coder;
import org.dateline.resolve.actor.dictionary.Dictionary;

/** Codes articles. All threads may call it at once. */
interface NewsCoder extends AutoCloseable {

  /** The events of an article, and its counts. */
  Coder.Coded code(Article article);

  /** The dictionary of actors that it codes with. */
  Dictionary dictionary();

  @Override
  void close();
}
