package org.dateline.unknown;

import java.util.ArrayList;
import java.util.List;
import org.dateline.Actor;
import org.dateline.Article;
import org.dateline.Event;
import org.dateline.Explanation;
import org.dateline.Sentence;
import org.dateline.Span;
import org.dateline.Status;
import org.dateline.codebook.Type;
import org.dateline.resolve.actor.ActorResolver;
import org.dateline.resolve.actor.dictionary.Dictionary;
import org.dateline.resolve.actor.dictionary.DictionaryLines;
import org.dateline.text.SentenceSplitter;

/** Events of which a test names the actors; they are resolved as the coder does. */
final class Told {
  static final Dictionary DICTIONARY = Dictionary.shipped();
  static final DictionaryLines LINES = DictionaryLines.of(DICTIONARY);
  private static final ActorResolver RESOLVER = new ActorResolver(DICTIONARY);

  private Told() {}

  /** Adds an article of which each phrase, where it stands first, is the source of an event. */
  static void add(UnknownActors unknown, String text, String... phrases) {
    Article article = Article.text(text).id("a" + unknown.articles()).build();
    unknown.add(article, events(article, phrases));
  }

  static List<Event> events(Article article, String... phrases) {
    List<Sentence> sentences = new SentenceSplitter().split(article);
    ActorResolver.Reading reading = RESOLVER.read(article, sentences);
    List<Event> events = new ArrayList<>();
    int from = 0;
    for (String phrase : phrases) {
      int start = article.text().indexOf(phrase, from);
      Span span = new Span(start, start + phrase.length());
      from = span.end();
      Sentence sentence =
          sentences.stream()
              .filter(each -> each.span().start() <= span.start())
              .reduce(sentences.get(0), (one, later) -> later);
      events.add(event(article, sentence, reading.resolve(sentence, span, null)));
    }
    return events;
  }

  private static Event event(Article article, Sentence sentence, Actor source) {
    return new Event(
        "x",
        article,
        sentence,
        new Span(sentence.span().start(), sentence.span().start() + 1),
        Type.ASSAULT,
        null,
        List.of(),
        "190",
        -9,
        -10,
        List.of(source),
        List.of(),
        Status.OCCURRED,
        null,
        null,
        null,
        List.of(),
        1,
        new Explanation(List.of(), List.of()));
  }
}
