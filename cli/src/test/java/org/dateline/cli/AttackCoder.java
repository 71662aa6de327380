package org.dateline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.Actor;
import org.dateline.Article;
import org.dateline.Coder;
import org.dateline.Event;
import org.dateline.Explanation;
import org.dateline.Sentence;
import org.dateline.Span;
import org.dateline.Status;
import org.dateline.codebook.Type;
import org.dateline.resolve.actor.ActorResolver;
import org.dateline.resolve.actor.dictionary.Dictionary;
import org.dateline.text.SentenceSplitter;

/** Knows one sentence: "A attacked B." A and B are resolved as the coder does. */
final class AttackCoder implements NewsCoder {
  private static final Pattern ATTACK = Pattern.compile("(.+) (attacked) (.+)\\.");

  private final Dictionary dictionary;
  private final ActorResolver resolver;

  AttackCoder(Coder.Options options) {
    dictionary = Dictionary.with(options.own());
    resolver = new ActorResolver(dictionary);
  }

  @Override
  public Dictionary dictionary() {
    return dictionary;
  }

  @Override
  public Coder.Coded code(Article article) {
    List<Sentence> sentences = new SentenceSplitter().split(article);
    ActorResolver.Reading reading = resolver.read(article, sentences);
    List<Event> events = new ArrayList<>();
    for (Sentence sentence : sentences) {
      Matcher attack = ATTACK.matcher(sentence.text());
      if (attack.matches()) {
        events.add(
            event(
                article,
                sentence,
                reading.resolve(sentence, span(sentence, attack, 1), null),
                span(sentence, attack, 2),
                reading.resolve(sentence, span(sentence, attack, 3), null)));
      }
    }
    return new Coder.Coded(events, sentences.size(), sentences.size());
  }

  private static Span span(Sentence sentence, Matcher match, int group) {
    int start = sentence.span().start();
    return new Span(start + match.start(group), start + match.end(group));
  }

  private static Event event(
      Article article, Sentence sentence, Actor source, Span trigger, Actor target) {
    return new Event(
        "x",
        article,
        sentence,
        trigger,
        Type.ASSAULT,
        null,
        List.of(),
        "190",
        -9,
        -10,
        List.of(source),
        List.of(target),
        Status.OCCURRED,
        null,
        null,
        null,
        List.of(),
        1,
        new Explanation(List.of(), List.of()));
  }

  @Override
  public void close() {}
}
