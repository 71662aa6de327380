package org.dateline.bench;

import java.util.ArrayList;
import java.util.List;
import org.dateline.Article;
import org.dateline.Sentence;
import org.dateline.mark.Gate;
import org.dateline.mark.Mark;
import org.dateline.mark.Marker;
import org.dateline.resolve.EventResolver;
import org.dateline.resolve.EventResolver.Marked;
import org.dateline.text.Repaired;
import org.dateline.text.SentenceSplitter;

/**
 * Resolving alone, on one thread, of marks that lie ready: actors, dates, places, numbers and
 * codes.
 *
 * @param articles what was marked
 * @param resolver what is measured
 */
record ResolvePass(List<Ready> articles, EventResolver resolver) implements Pass {

  /**
   * An article up to the marks.
   *
   * @param article the text
   * @param sentences its sentences
   * @param marked those in which acts were marked
   * @param read how many of them the encoder read
   */
  record Ready(Article article, List<Sentence> sentences, List<Marked> marked, int read) {}

  /** Marks articles. */
  static List<Ready> ready(List<Article> articles, Gate gate, Marker marker) {
    SentenceSplitter splitter = new SentenceSplitter();
    return articles.stream()
        .map(article -> ready(article, splitter.split(article), gate, marker))
        .toList();
  }

  private static Ready ready(Article article, List<Sentence> sentences, Gate gate, Marker marker) {
    List<Marked> marked = new ArrayList<>();
    int read = 0;
    for (Sentence sentence : sentences) {
      Repaired view = Repaired.of(sentence.text());
      if (gate.passes(view.view())) {
        read++;
        List<Mark> marks = marker.mark(view.view());
        if (!marks.isEmpty()) {
          marked.add(new Marked(sentence, view, marks));
        }
      }
    }
    return new Ready(article, sentences, marked, read);
  }

  @Override
  public Work run() {
    Work done = Work.NONE;
    for (Ready ready : articles) {
      int events = resolver.resolve(ready.article, ready.sentences, ready.marked).size();
      done = done.plus(new Work(1, ready.sentences.size(), ready.read, events));
    }
    return done;
  }
}
