package org.dateline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.Article;
import org.dateline.Sentence;
import org.dateline.mark.Gate;
import org.dateline.mark.Marker;
import org.dateline.text.Repaired;
import org.dateline.text.SentenceSplitter;

/**
 * Gate and marker alone, on sentences that lie ready.
 *
 * @param articles the sentences of each article, as the marker reads them
 * @param marker what is measured
 * @param gate what lets sentences through to it
 * @param gated whether the gate is asked
 * @param threads how many share the articles
 */
record MarkerPass(List<List<String>> articles, Marker marker, Gate gate, boolean gated, int threads)
    implements Pass {

  /** Makes the sentences of articles ready. */
  static List<List<String>> sentences(List<Article> articles) {
    SentenceSplitter splitter = new SentenceSplitter();
    List<List<String>> all = new ArrayList<>();
    for (Article article : articles) {
      List<String> views = new ArrayList<>();
      for (Sentence sentence : splitter.split(article)) {
        views.add(Repaired.of(sentence.text()).view());
      }
      all.add(views);
    }
    return all;
  }

  @Override
  public Work run() {
    AtomicInteger next = new AtomicInteger();
    return Crew.run(threads, () -> share(next));
  }

  private Work share(AtomicInteger next) {
    Work done = Work.NONE;
    for (int i = next.getAndIncrement(); i < articles.size(); i = next.getAndIncrement()) {
      done = done.plus(mark(articles.get(i)));
    }
    return done;
  }

  private Work mark(List<String> sentences) {
    int read = 0;
    int marks = 0;
    for (String sentence : sentences) {
      if (!gated || gate.passes(sentence)) {
        read++;
        marks += marker.mark(sentence).size();
      }
    }
    return new Work(1, sentences.size(), read, marks);
  }
}
