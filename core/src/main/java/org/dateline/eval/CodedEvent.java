package org.dateline.eval;

import java.util.List;
import org.dateline.Actor;
import org.dateline.Attribution;
import org.dateline.Event;
import org.dateline.When;
import org.dateline.Where;
import org.jspecify.annotations.Nullable;

/**
 * An event that a coder found, with what the score looks at.
 *
 * @param article the id of the article
 * @param trigger the word that names the act
 * @param start where it stands in the article's text, in UTF-16 units
 * @param type its PLOVER type
 * @param mode its mode, or null
 * @param sources who did it
 * @param targets whom it was done to
 * @param status whether it happened, or null
 * @param attributedTo on whose word, or null
 * @param date when it took place, or null
 * @param place where it took place, or null
 */
public record CodedEvent(
    String article,
    String trigger,
    int start,
    String type,
    @Nullable String mode,
    List<NamedActor> sources,
    List<NamedActor> targets,
    @Nullable String status,
    @Nullable String attributedTo,
    @Nullable String date,
    @Nullable String place) {

  /** Copies the lists. */
  public CodedEvent {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
  }

  /** What the score looks at in an event of this program's own coder. */
  public static CodedEvent of(Event event) {
    Attribution attribution = event.attribution();
    When when = event.when();
    Where where = event.where();
    return new CodedEvent(
        event.article().id(),
        event.trigger().in(event.article().text()),
        event.trigger().start(),
        event.type().name(),
        event.mode(),
        named(event.sources()),
        named(event.targets()),
        event.status().label(),
        attribution == null ? null : attribution.speaker().text(),
        when == null ? null : when.value(),
        where == null ? null : where.text());
  }

  private static List<NamedActor> named(List<Actor> actors) {
    return actors.stream().map(actor -> new NamedActor(actor.text(), actor.country())).toList();
  }
}
