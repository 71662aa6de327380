package org.dateline.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.Actor;
import org.dateline.Where;
import org.dateline.codebook.Type;
import org.dateline.mark.Mark;
import org.dateline.mark.Phrase.Part;
import org.dateline.resolve.actor.ActorResolver;
import org.jspecify.annotations.Nullable;

/** Who does an act and whom it is done to: those marked, or those whom the sentence implies. */
final class Parties {
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

  private Parties() {}

  /** On whose word the act is told, or null for the narrator. */
  static @Nullable Actor speaker(Draft draft) {
    return draft.surest(Part.BY).map(by -> draft.actor(draft.place(by.span()))).orElse(null);
  }

  /** Who does it; where the sentence names nobody, an act of speech is the speaker's. */
  static List<Actor> sources(Draft draft, @Nullable Actor speaker) {
    List<Actor> sources = draft.actors(Part.SOURCE, speaker);
    if (sources.size() == 1 && draft.mark().type() == Type.CONSULT) {
      sources = withOthers(draft, sources.get(0));
    }
    if (sources.isEmpty()) {
      sources = owner(draft);
    }
    if (!sources.isEmpty() || speaker == null || !SPEECH.contains(draft.mark().type())) {
      return sources;
    }
    draft.because(
        "source: what is " + draft.mark().type() + " in a speaker's mouth is the speaker's act");
    return List.of(speaker);
  }

  /** Those who meet "Greece and Turkey" are both, though only one of them was marked. */
  private static List<Actor> withOthers(Draft draft, Actor one) {
    List<Actor> others = draft.read().cast().together(draft.sentence(), one.span());
    if (others.isEmpty() || !draft.mark().phrases(Part.TARGET).isEmpty()) {
      return List.of(one);
    }
    draft.because("source: all that are named side by side do it together");
    List<Actor> all = new ArrayList<>(others);
    all.add(one);
    all.sort(Comparator.comparingInt(actor -> actor.span().start()));
    return all;
  }

  /** Whose act a noun tells: Russia's of "Russia's offensive", but not of "Smith's arrest". */
  private static List<Actor> owner(Draft draft) {
    Optional<ActorResolver.Owner> owner =
        draft
            .read()
            .cast()
            .ownerOf(draft.sentence(), draft.trigger())
            .filter(
                found ->
                    found.isPerson()
                        ? OF_PERSONS.contains(draft.mark().type())
                        : !SUFFERED.contains(draft.mark().type()));
    owner.ifPresent(found -> draft.because("source: whose act it is said to be"));
    return owner.map(found -> List.of(found.actor())).orElse(List.of());
  }

  /**
   * Whom it is done to; a visit, help or bombing of which only the place is told goes to the place.
   */
  static List<Actor> targets(
      Draft draft, @Nullable Actor speaker, List<Actor> sources, @Nullable Where where) {
    List<Actor> targets = draft.actors(Part.TARGET, speaker);
    boolean placeStandsForIt =
        where != null && where.country() != null && goesSomewhere(draft.mark(), sources);
    if (!targets.isEmpty() || where == null || !placeStandsForIt) {
      return targets;
    }
    draft.because("target: the place, as the sentence names nobody there");
    return List.of(draft.actor(where.span()));
  }

  private static boolean goesSomewhere(Mark mark, List<Actor> sources) {
    return "visit".equals(mark.mode())
        || mark.type() == Type.AID
        || mark.type() == Type.ASSAULT && sources.size() == 1;
  }
}
