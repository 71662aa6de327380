package org.dateline.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.Actor;
import org.dateline.Article;
import org.dateline.Attribution;
import org.dateline.Event;
import org.dateline.Explanation;
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
import org.dateline.resolve.time.DateResolver;
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

  private final String version;
  private final Codebook codebook;
  private final ActorResolver actors;
  private final DateResolver dates = new DateResolver();

  private EventResolver(String version, Codebook codebook, ActorResolver actors) {
    this.version = version;
    this.codebook = codebook;
    this.actors = actors;
  }

  /** Resolves by the dictionaries and the codebook that are shipped inside. */
  public static EventResolver shipped(String version) {
    return new EventResolver(version, Codebook.shipped(), new ActorResolver(Dictionary.shipped()));
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
    List<Event> events = new ArrayList<>();
    for (Marked sentence : marked) {
      for (Mark mark : sentence.marks) {
        events.add(event(new Draft(article, cast, sentence, mark, new ArrayList<>())));
      }
    }
    return events;
  }

  /** What one event is made from, and the rules that decided so far. */
  private record Draft(
      Article article, ActorResolver.Reading cast, Marked marked, Mark mark, List<String> rules) {

    /** The characters of the article that a phrase covers. */
    Span place(Span inView) {
      Span inSentence = marked.view.sourceSpan(inView);
      int start = marked.sentence.span().start();
      return new Span(start + inSentence.start(), start + inSentence.end());
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

  private Event event(Draft draft) {
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
        mark.chance(),
        new Explanation(probabilities(mark, draft.marked), draft.rules));
  }

  /** Who does it; where the sentence names nobody, an act of speech is the speaker's. */
  private static List<Actor> sources(Draft draft, @Nullable Actor speaker) {
    List<Actor> sources = draft.actors(Part.SOURCE, speaker);
    if (!sources.isEmpty() || speaker == null || !SPEECH.contains(draft.mark.type())) {
      return sources;
    }
    draft.rules.add(
        "source: what is " + draft.mark.type() + " in a speaker's mouth is the speaker's act");
    return List.of(speaker);
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
  private @Nullable When when(Draft draft) {
    Status status = draft.mark.status();
    boolean ahead = status == Status.PLANNED || status == Status.POSSIBLE;
    LocalDate published = draft.article.published();
    for (Phrase phrase : draft.mark.phrases(Part.WHEN)) {
      String words = phrase.span().in(draft.marked.view.view());
      Optional<When> told = dates.resolve(words, published, ahead);
      if (told.isPresent()) {
        draft.rules.add("date %s: '%s' as of %s".formatted(told.get().value(), words, published));
        return told.get();
      }
    }
    if (ahead) {
      return null;
    }
    Optional<When> only = dates.onlyIn(draft.marked.view.view(), published);
    if (only.isPresent()) {
      draft.rules.add(
          "date %s: the only one that the sentence tells".formatted(only.get().value()));
      return only.get();
    }
    if (published == null) {
      return null;
    }
    draft.rules.add(
        "date " + published + ": the sentence gives none, the article was published then");
    return new When(published.toString(), When.Precision.DAY, When.Basis.PUBLISHED);
  }

  private static @Nullable Where where(Draft draft) {
    return draft
        .surest(Part.WHERE)
        .map(phrase -> draft.place(phrase.span()))
        .map(
            span -> new Where(span.in(draft.article.text()), span, draft.cast.countryOfPlace(span)))
        .orElse(null);
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
