package org.dateline.resolve;

import org.dateline.Article;
import org.dateline.Span;
import org.dateline.StableId;
import org.dateline.codebook.Type;

/** Names events: the same article, coder and trigger give the same id on every machine. */
final class EventId {
  private EventId() {}

  static String of(Article article, String version, Span trigger, Type type) {
    return StableId.of(article.id(), article.text(), version, trigger.start(), type);
  }
}
