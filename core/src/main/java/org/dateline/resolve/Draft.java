package org.dateline.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.Actor;
import org.dateline.Quantity;
import org.dateline.Sentence;
import org.dateline.Span;
import org.dateline.mark.Mark;
import org.dateline.mark.Phrase;
import org.dateline.mark.Phrase.Part;
import org.dateline.resolve.time.SentenceDates;
import org.jspecify.annotations.Nullable;

/**
 * One event in the making: the act that was marked, what is known of its sentence and article, and
 * the rules that decided so far.
 *
 * @param read its article
 * @param marked its sentence
 * @param dates what the sentence tells of time
 * @param mark the act
 * @param rules for the explanation; grows
 */
record Draft(
    ReadArticle read,
    EventResolver.Marked marked,
    SentenceDates dates,
    Mark mark,
    List<String> rules) {

  static Draft of(ReadArticle read, EventResolver.Marked marked, SentenceDates dates, Mark mark) {
    return new Draft(read, marked, dates, mark, new ArrayList<>());
  }

  /** Notes a rule that decided. */
  void because(String rule) {
    rules.add(rule);
  }

  Sentence sentence() {
    return marked.sentence();
  }

  /** The sentence as the marker read it: what the spans of the mark count. */
  String view() {
    return marked.view().view();
  }

  /** The characters of the article that a phrase covers. */
  Span place(Span inView) {
    Span inSentence = marked.view().sourceSpan(inView);
    int start = sentence().span().start();
    return new Span(start + inSentence.start(), start + inSentence.end());
  }

  /** The quantity, counted in the view, as one of the article. */
  Quantity place(Quantity inView) {
    Span span = place(inView.span());
    return inView.at(span, span.in(read.article().text()));
  }

  Span trigger() {
    return place(mark.trigger());
  }

  Optional<Phrase> surest(Part part) {
    return mark.phrases(part).stream().max(Comparator.comparingDouble(Phrase::chance));
  }

  Actor actor(Span place) {
    return read.cast().resolve(sentence(), place, null);
  }

  List<Actor> actors(Part part, @Nullable Actor speaker) {
    return NounPhrases.of(mark.phrases(part), view()).stream()
        .map(span -> read.cast().resolveAll(sentence(), place(span), speaker))
        .flatMap(List::stream)
        .toList();
  }
}
