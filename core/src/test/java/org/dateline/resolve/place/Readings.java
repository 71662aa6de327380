package org.dateline.resolve.place;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.Article;
import org.dateline.Sentence;
import org.dateline.Span;
import org.jspecify.annotations.Nullable;

/** Resolves phrases of single sentences. */
final class Readings {
  private static final PlaceResolver RESOLVER = PlaceResolver.shipped();

  private Readings() {}

  /** The place that the first run of these words names. */
  static Optional<Place> place(@Nullable String dateline, String text, String phrase) {
    int start = text.indexOf(phrase);
    return place(dateline, text, new Span(start, start + phrase.length()));
  }

  static Optional<Place> place(@Nullable String dateline, String text, Span span) {
    Article article = Article.text(text).dateline(dateline).build();
    Sentence sentence = new Sentence(1, new Span(0, text.length()), text, 1);
    return RESOLVER.read(article, List.of(sentence), Map.of()).place(sentence, span);
  }
}
