package org.dateline.resolve;

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
        events.add(event(article, sentence, mark, cast));
      }
    }
    return events;
  }

  private Event event(Article article, Marked marked, Mark mark, ActorResolver.Reading cast) {
    Sentence sentence = marked.sentence;
    List<String> rules = new ArrayList<>();
    Optional<Actor> speaker =
        strongest(mark, Part.BY)
            .map(
                phrase ->
                    cast.resolve(
                        sentence, place(marked, phrase.span()), article.published(), null));
    When when = when(article, marked, mark, rules);
    List<Actor> sources = actors(marked, mark, Part.SOURCE, cast, article, speaker.orElse(null));
    List<Actor> targets = actors(marked, mark, Part.TARGET, cast, article, speaker.orElse(null));
    Where where = where(marked, mark, cast, article);
    if (sources.isEmpty() && speaker.isPresent() && SPEECH.contains(mark.type())) {
      sources = List.of(speaker.get());
      rules.add("source: what is " + mark.type() + " in a speaker's mouth is the speaker's act");
    }
    if (targets.isEmpty()
        && where != null
        && where.country() != null
        && standsForItsPeople(mark, sources)) {
      targets = List.of(cast.resolve(sentence, where.span(), article.published(), null));
      rules.add("target: the place, as the sentence names nobody there");
    }
    Span trigger = place(marked, mark.trigger());
    CameoChoice cameo =
        codebook
            .cameoRules()
            .codeFor(
                mark.type(),
                mark.mode(),
                mark.status().label(),
                trigger.in(article.text()),
                marked.view.view());
    rules.add(
        "cameo %s %s: %s".formatted(cameo.code().code(), cameo.code().name(), cameo.because()));
    List<ContextHit> contexts = codebook.contextLexicon().contextsIn(marked.view.view());
    contexts.forEach(
        hit ->
            rules.add("context %s: '%s', %s".formatted(hit.context(), hit.words(), hit.place())));
    return new Event(
        EventId.of(article, version, trigger, mark.type()),
        article,
        sentence,
        trigger,
        mark.type(),
        mark.mode(),
        contexts.stream().map(ContextHit::context).toList(),
        cameo.code().code(),
        codebook.score(mark.type(), mark.mode()),
        cameo.code().goldstein(),
        sources,
        targets,
        mark.status(),
        speaker.map(Attribution::new).orElse(null),
        when,
        where,
        mark.chance(),
        new Explanation(probabilities(mark, marked), rules));
  }

  /** Whom a visit, help or bombing goes to, where only the place is told. */
  private static boolean standsForItsPeople(Mark mark, List<Actor> sources) {
    return "visit".equals(mark.mode())
        || mark.type() == Type.AID
        || mark.type() == Type.ASSAULT && sources.size() == 1;
  }

  private static List<Actor> actors(
      Marked marked,
      Mark mark,
      Part part,
      ActorResolver.Reading cast,
      Article article,
      @Nullable Actor speaker) {
    return mark.phrases(part).stream()
        .map(
            phrase ->
                cast.resolveAll(
                    marked.sentence, place(marked, phrase.span()), article.published(), speaker))
        .flatMap(List::stream)
        .toList();
  }

  /** The date the sentence gives; for what happened, else the day of publication. */
  private @Nullable When when(Article article, Marked marked, Mark mark, List<String> rules) {
    boolean ahead = mark.status() == Status.PLANNED || mark.status() == Status.POSSIBLE;
    for (Phrase phrase : mark.phrases(Part.WHEN)) {
      String words = phrase.span().in(marked.view.view());
      Optional<When> told = dates.resolve(words, article.published(), ahead);
      if (told.isPresent()) {
        rules.add(
            "date %s: '%s' as of %s".formatted(told.get().value(), words, article.published()));
        return told.get();
      }
    }
    Optional<When> only =
        ahead ? Optional.empty() : dates.onlyIn(marked.view.view(), article.published());
    if (only.isPresent()) {
      rules.add("date %s: the only one that the sentence tells".formatted(only.get().value()));
      return only.get();
    }
    if (ahead || article.published() == null) {
      return null;
    }
    rules.add(
        "date "
            + article.published()
            + ": the sentence gives none, the article was published then");
    return new When(article.published().toString(), When.Precision.DAY, When.Basis.PUBLISHED);
  }

  private static @Nullable Where where(
      Marked marked, Mark mark, ActorResolver.Reading cast, Article article) {
    return strongest(mark, Part.WHERE)
        .map(phrase -> place(marked, phrase.span()))
        .map(span -> new Where(span.in(article.text()), span, cast.countryOfPlace(span)))
        .orElse(null);
  }

  private static Optional<Phrase> strongest(Mark mark, Part part) {
    return mark.phrases(part).stream().max(Comparator.comparingDouble(Phrase::chance));
  }

  /** From characters of the sentence as the marker read it to characters of the article. */
  private static Span place(Marked marked, Span inView) {
    Span inSentence = marked.view.sourceSpan(inView);
    int start = marked.sentence.span().start();
    return new Span(start + inSentence.start(), start + inSentence.end());
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
