package org.dateline.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.Actor;
import org.dateline.Article;
import org.dateline.Attribution;
import org.dateline.Event;
import org.dateline.Explanation;
import org.dateline.Quantity;
import org.dateline.Sentence;
import org.dateline.Span;
import org.dateline.Status;
import org.dateline.When;
import org.dateline.Where;
import org.dateline.codebook.CameoChoice;
import org.dateline.codebook.Codebook;
import org.dateline.codebook.ContextHit;
import org.dateline.codebook.Type;
import org.dateline.mark.Mark;
import org.dateline.mark.Phrase;
import org.dateline.mark.Phrase.Part;
import org.dateline.resolve.actor.ActorResolver;
import org.dateline.resolve.actor.Dictionary;
import org.dateline.resolve.place.PlaceResolver;
import org.dateline.resolve.quantity.QuantityFinder;
import org.dateline.resolve.quantity.QuantityTies;
import org.dateline.resolve.time.DateResolver;
import org.dateline.resolve.time.SentenceDates;
import org.dateline.text.Repaired;
import org.jspecify.annotations.Nullable;

/**
 * Makes events of marks: spans become actors with codes, dates and places; type, mode and trigger
 * give the CAMEO code; the words of the sentence give the contexts. May be shared by threads.
 */
public final class EventResolver {
  private static final Set<Type> SPEECH =
      EnumSet.of(
          Type.ACCUSE,
          Type.REQUEST,
          Type.REJECT,
          Type.THREATEN,
          Type.SUPPORT,
          Type.AGREE,
          Type.CONCEDE);

  /** What a person has when it is what the person does: "his promise", not "his arrest". */
  private static final Set<Type> OF_PERSONS =
      EnumSet.of(
          Type.AGREE,
          Type.CONSULT,
          Type.SUPPORT,
          Type.CONCEDE,
          Type.AID,
          Type.REQUEST,
          Type.REJECT,
          Type.THREATEN);

  /** What a body has may be done to it: "the consulate's closure". */
  private static final Set<Type> SUFFERED = EnumSet.of(Type.COERCE, Type.SANCTION);

  private final String version;
  private final Codebook codebook;
  private final ActorResolver actors;
  private final PlaceResolver places;
  private final DateResolver dates = new DateResolver();
  private final QuantityFinder quantities = QuantityFinder.shipped();

  private EventResolver(
      String version, Codebook codebook, ActorResolver actors, PlaceResolver places) {
    this.version = version;
    this.codebook = codebook;
    this.actors = actors;
    this.places = places;
  }

  /** Resolves by the dictionaries and the codebook that are shipped inside. */
  public static EventResolver shipped(String version) {
    return of(version, Dictionary.shipped());
  }

  /** Resolves by a dictionary of actors, and by the places and the codebook shipped inside. */
  public static EventResolver of(String version, Dictionary dictionary) {
    return new EventResolver(
        version, Codebook.shipped(), new ActorResolver(dictionary), PlaceResolver.shipped());
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
    ActorResolver.Reading cast = actors.read(article, sentences);
    PlaceResolver.Reading where = places.read(article, sentences, Map.of());
    List<Event> events = new ArrayList<>();
    DateResolver.Reading times = dates.read(article, sentences, null);
    String dateline = article.dateline() == null ? "" : article.dateline();
    for (Marked sentence : marked) {
      SentenceDates told = times.of(sentence.sentence, sentence.view.view());
      List<List<Quantity>> counted =
          QuantityTies.tie(quantities.findWithCues(sentence.view.view(), dateline), sentence.marks);
      for (int i = 0; i < sentence.marks.size(); i++) {
        Mark mark = sentence.marks.get(i);
        Draft draft = new Draft(article, cast, told, where, sentence, mark, new ArrayList<>());
        events.add(event(draft, counted.get(i)));
      }
    }
    return events;
  }

  /** What one event is made from, and the rules that decided so far. */
  private record Draft(
      Article article,
      ActorResolver.Reading cast,
      SentenceDates dates,
      PlaceResolver.Reading places,
      Marked marked,
      Mark mark,
      List<String> rules) {

    /** The characters of the article that a phrase covers. */
    Span place(Span inView) {
      Span inSentence = marked.view.sourceSpan(inView);
      int start = marked.sentence.span().start();
      return new Span(start + inSentence.start(), start + inSentence.end());
    }

    /** The quantity, counted in the view, as one of the article. */
    Quantity place(Quantity inView) {
      Span span = place(inView.span());
      return inView.at(span, span.in(article.text()));
    }

    Optional<Phrase> surest(Part part) {
      return mark.phrases(part).stream().max(Comparator.comparingDouble(Phrase::chance));
    }

    Actor actor(Span place) {
      return cast.resolve(marked.sentence, place, null);
    }

    List<Actor> actors(Part part, @Nullable Actor speaker) {
      return mark.phrases(part).stream()
          .map(phrase -> cast.resolveAll(marked.sentence, place(phrase.span()), speaker))
          .flatMap(List::stream)
          .toList();
    }
  }

  private Event event(Draft draft, List<Quantity> counted) {
    Mark mark = draft.mark;
    Span trigger = draft.place(mark.trigger());
    Actor speaker =
        draft.surest(Part.BY).map(by -> draft.actor(draft.place(by.span()))).orElse(null);
    When when = when(draft);
    Where where = where(draft);
    List<Actor> sources = sources(draft, speaker);
    List<Actor> targets = targets(draft, speaker, sources, where);
    CameoChoice cameo = cameo(draft, trigger);
    return new Event(
        EventId.of(draft.article, version, trigger, mark.type()),
        draft.article,
        draft.marked.sentence,
        trigger,
        mark.type(),
        mark.mode(),
        contexts(draft),
        cameo.code().code(),
        codebook.score(mark.type(), mark.mode()),
        cameo.code().goldstein(),
        sources,
        targets,
        mark.status(),
        speaker == null ? null : new Attribution(speaker),
        when,
        where,
        counted.stream().map(draft::place).toList(),
        mark.chance(),
        new Explanation(probabilities(mark, draft.marked), draft.rules));
  }

  /** Who does it; where the sentence names nobody, an act of speech is the speaker's. */
  private static List<Actor> sources(Draft draft, @Nullable Actor speaker) {
    List<Actor> sources = draft.actors(Part.SOURCE, speaker);
    if (sources.size() == 1 && draft.mark.type() == Type.CONSULT) {
      sources = withOthers(draft, sources.get(0));
    }
    if (sources.isEmpty()) {
      sources = owner(draft);
    }
    if (!sources.isEmpty() || speaker == null || !SPEECH.contains(draft.mark.type())) {
      return sources;
    }
    draft.rules.add(
        "source: what is " + draft.mark.type() + " in a speaker's mouth is the speaker's act");
    return List.of(speaker);
  }

  /** Those who meet "Greece and Turkey" are both, though only one of them was marked. */
  private static List<Actor> withOthers(Draft draft, Actor one) {
    List<Actor> others = draft.cast.together(draft.marked.sentence, one.span());
    if (others.isEmpty() || !draft.mark.phrases(Part.TARGET).isEmpty()) {
      return List.of(one);
    }
    draft.rules.add("source: all that are named side by side do it together");
    List<Actor> all = new ArrayList<>(others);
    all.add(one);
    all.sort(Comparator.comparingInt(actor -> actor.span().start()));
    return all;
  }

  /** Whose act a noun tells: Russia's of "Russia's offensive", but not of "Smith's arrest". */
  private static List<Actor> owner(Draft draft) {
    Optional<ActorResolver.Owner> owner =
        draft
            .cast
            .ownerOf(draft.marked.sentence, draft.place(draft.mark.trigger()))
            .filter(
                found ->
                    found.isPerson()
                        ? OF_PERSONS.contains(draft.mark.type())
                        : !SUFFERED.contains(draft.mark.type()));
    owner.ifPresent(found -> draft.rules.add("source: whose act it is said to be"));
    return owner.map(found -> List.of(found.actor())).orElse(List.of());
  }

  /**
   * Whom it is done to; a visit, help or bombing of which only the place is told goes to the place.
   */
  private static List<Actor> targets(
      Draft draft, @Nullable Actor speaker, List<Actor> sources, @Nullable Where where) {
    List<Actor> targets = draft.actors(Part.TARGET, speaker);
    boolean placeStandsForIt =
        where != null && where.country() != null && goesSomewhere(draft.mark, sources);
    if (!targets.isEmpty() || where == null || !placeStandsForIt) {
      return targets;
    }
    draft.rules.add("target: the place, as the sentence names nobody there");
    return List.of(draft.actor(where.span()));
  }

  private static boolean goesSomewhere(Mark mark, List<Actor> sources) {
    return "visit".equals(mark.mode())
        || mark.type() == Type.AID
        || mark.type() == Type.ASSAULT && sources.size() == 1;
  }

  private CameoChoice cameo(Draft draft, Span trigger) {
    Mark mark = draft.mark;
    CameoChoice choice =
        codebook
            .cameoRules()
            .codeFor(
                mark.type(),
                mark.mode(),
                mark.status().label(),
                trigger.in(draft.article.text()),
                draft.marked.view.view());
    draft.rules.add(
        "cameo %s %s: %s".formatted(choice.code().code(), choice.code().name(), choice.because()));
    return choice;
  }

  private List<String> contexts(Draft draft) {
    List<ContextHit> hits = codebook.contextLexicon().contextsIn(draft.marked.view.view());
    hits.forEach(
        hit ->
            draft.rules.add(
                "context %s: '%s', %s".formatted(hit.context(), hit.words(), hit.place())));
    return hits.stream().map(ContextHit::context).toList();
  }

  /** The date the sentence gives; for what happened, else the day of publication. */
  private static @Nullable When when(Draft draft) {
    Status status = draft.mark.status();
    boolean ahead = status == Status.PLANNED || status == Status.POSSIBLE;
    LocalDate published = draft.article.published();
    for (Phrase phrase : draft.mark.phrases(Part.WHEN)) {
      Optional<SentenceDates.Told> told = draft.dates.in(phrase.span(), ahead);
      if (told.isPresent()) {
        return told(draft, told.get(), "");
      }
    }
    Optional<SentenceDates.Told> near = draft.dates.near(draft.mark.trigger(), ahead);
    if (near.isPresent()) {
      return told(draft, near.get(), ", which stands nearest");
    }
    if (ahead || published == null) {
      return null;
    }
    draft.rules.add(
        "date " + published + ": the sentence gives none, the article was published then");
    return new When(published.toString(), When.Precision.DAY, When.Basis.PUBLISHED);
  }

  private static When told(Draft draft, SentenceDates.Told told, String because) {
    draft.rules.add(
        "date %s: '%s'%s as of %s"
            .formatted(
                told.when().value(),
                told.span().in(draft.marked.view.view()),
                because,
                draft.article.published()));
    return told.when();
  }

  /**
   * Of the places that the marker gives the finest that has a name, on the map where it is known: a
   * town before its country. "A police station" is none.
   */
  private static @Nullable Where where(Draft draft) {
    Optional<Where> finest =
        draft.mark.phrases(Part.WHERE).stream()
            .sorted(Comparator.comparingDouble(Phrase::chance).reversed())
            .map(phrase -> draft.places.where(draft.marked.sentence, draft.place(phrase.span())))
            .filter(where -> where.name() != null || hasCapital(where.text()))
            .min(Comparator.comparingInt(draft.places::coarseness));
    if (finest.isEmpty()) {
      return null;
    }
    Where where = finest.get();
    if (where.name() == null) {
      return new Where(where.text(), where.span(), draft.cast.countryOfPlace(where.span()));
    }
    draft.rules.add("place %s: '%s'".formatted(where.name(), where.text()));
    return where;
  }

  private static boolean hasCapital(String words) {
    return words.codePoints().anyMatch(Character::isUpperCase);
  }

  private static List<Explanation.Probability> probabilities(Mark mark, Marked marked) {
    List<Explanation.Probability> chances = new ArrayList<>();
    chances.add(new Explanation.Probability("type " + mark.type(), mark.chance()));
    String mode = mark.mode() == null ? "none" : mark.mode();
    chances.add(new Explanation.Probability("mode " + mode, mark.modeChance()));
    for (Status status : Status.values()) {
      chances.add(
          new Explanation.Probability(
              "status " + status.label(), mark.statusChances().get(status.ordinal())));
    }
    for (Phrase phrase : mark.phrases()) {
      String words = phrase.span().in(marked.view.view());
      chances.add(
          new Explanation.Probability(
              phrase.part().name().toLowerCase(Locale.ROOT) + " '" + words + "'", phrase.chance()));
    }
    return chances;
  }
}
