package org.dateline.resolve;

import java.util.ArrayList;
import java.util.List;
import org.dateline.Actor;
import org.dateline.Article;
import org.dateline.Attribution;
import org.dateline.Event;
import org.dateline.Explanation;
import org.dateline.Quantity;
import org.dateline.Sentence;
import org.dateline.When;
import org.dateline.Where;
import org.dateline.codebook.CameoChoice;
import org.dateline.codebook.Codebook;
import org.dateline.knowledge.Later;
import org.dateline.mark.Mark;
import org.dateline.resolve.actor.ActorResolver;
import org.dateline.resolve.actor.dictionary.Dictionary;
import org.dateline.resolve.lexicon.UserActors;
import org.dateline.resolve.place.Place;
import org.dateline.resolve.place.PlaceResolver;
import org.dateline.resolve.quantity.QuantityFinder;
import org.dateline.resolve.quantity.QuantityTies;
import org.dateline.resolve.time.DateResolver;
import org.dateline.resolve.time.SentenceDates;
import org.dateline.text.Repaired;

/**
 * Makes events of marks: spans become actors with codes, dates and places; type, mode and trigger
 * give the CAMEO code; the words of the sentence give the contexts. May be shared by threads.
 */
public final class EventResolver {
  private final String version;
  private final Coding coding;
  private final Dictionary dictionary;
  private final ActorResolver actors;
  private final PlaceResolver places;
  private final DateResolver dates;
  private final QuantityFinder quantities;

  /** Reads all knowledge, on several threads at once. */
  private EventResolver(String version, UserActors own) {
    this.version = version;
    Later<PlaceResolver> placesLater = Later.of(PlaceResolver::shipped);
    Later<Codebook> codebookLater = Later.of(Codebook::shipped);
    Later<DateResolver> datesLater = Later.of(DateResolver::new);
    Later<QuantityFinder> quantitiesLater = Later.of(QuantityFinder::shipped);
    dictionary = Dictionary.with(own);
    actors = new ActorResolver(dictionary);
    places = placesLater.get();
    coding = new Coding(codebookLater.get());
    dates = datesLater.get();
    quantities = quantitiesLater.get();
  }

  /** Resolves by the dictionaries, the places and the codebook that are shipped inside. */
  public static EventResolver shipped(String version) {
    return of(version, UserActors.NONE);
  }

  /** The dictionary of actors that it resolves by. */
  public Dictionary dictionary() {
    return dictionary;
  }

  /**
   * Resolves by a user's dictionaries of actors too.
   *
   * @throws org.dateline.knowledge.KnowledgeException where a dictionary is wrong
   */
  public static EventResolver of(String version, UserActors own) {
    return new EventResolver(version, own);
  }

  /**
   * A sentence in which acts were marked.
   *
   * @param sentence where it stands
   * @param view its text as the marker read it
   * @param marks the acts, their spans counted in the view
   */
  public record Marked(Sentence sentence, Repaired view, List<Mark> marks) {}

  /** The events that the marks of an article tell, in the order of the text. */
  public List<Event> resolve(Article article, List<Sentence> sentences, List<Marked> marked) {
    if (marked.isEmpty()) {
      return List.of();
    }
    ReadArticle read = read(article, sentences);
    return marked.stream().flatMap(sentence -> events(read, sentence).stream()).toList();
  }

  private ReadArticle read(Article article, List<Sentence> sentences) {
    ActorResolver.Reading cast = actors.read(article, sentences);
    PlaceResolver.Reading where = places.read(article, sentences, cast.countries());
    String filedFrom = where.filedFrom().map(Place::country).orElse(null);
    DateResolver.Reading when = dates.read(article, sentences, filedFrom);
    return new ReadArticle(article, cast, where, when);
  }

  /** What the acts of one sentence tell, its numbers shared out among them. */
  private List<Event> events(ReadArticle read, Marked marked) {
    String view = marked.view.view();
    String dateline = read.article().dateline() == null ? "" : read.article().dateline();
    SentenceDates told = read.dates().of(marked.sentence, view);
    List<List<Quantity>> counted =
        QuantityTies.tie(quantities.findWithCues(view, dateline), marked.marks);
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < marked.marks.size(); i++) {
      Draft draft = Draft.of(read, marked, told, marked.marks.get(i));
      events.add(event(draft, counted.get(i)));
    }
    return events;
  }

  private Event event(Draft draft, List<Quantity> counted) {
    Mark mark = draft.mark();
    Actor speaker = Parties.speaker(draft);
    When when = Dating.when(draft);
    Where where = Placing.where(draft);
    List<Actor> sources = Parties.sources(draft, speaker);
    List<Actor> targets = Parties.targets(draft, speaker, sources, where);
    CameoChoice cameo = coding.cameo(draft);
    return new Event(
        EventId.of(draft.read().article(), version, draft.trigger(), mark.type()),
        draft.read().article(),
        draft.sentence(),
        draft.trigger(),
        mark.type(),
        mark.mode(),
        coding.contexts(draft),
        cameo.code().code(),
        coding.score(mark),
        cameo.code().goldstein(),
        sources,
        targets,
        mark.status(),
        speaker == null ? null : new Attribution(speaker),
        when,
        where,
        counted.stream().map(draft::place).toList(),
        mark.chance(),
        new Explanation(Chances.of(draft), draft.rules()));
  }
}
