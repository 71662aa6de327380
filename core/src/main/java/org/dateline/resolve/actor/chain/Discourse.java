package org.dateline.resolve.actor.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whom an article has spoken of so far. Not for sharing. */
final class Discourse {
  /** So many mentions back, at most, is somebody still in mind. */
  private static final int IN_MIND = 60;

  /** So many of one name or noun, at most, are told apart. */
  private static final int OF_ONE_WORD = 12;

  private final List<Mention> mentions;
  private final List<Integer> speakers;
  private final List<Entity> byMention = new ArrayList<>();
  private final Map<String, Entity> byId = new HashMap<>();
  private final Map<Integer, Entity> awaited = new HashMap<>();
  private final Map<String, Entity> byShortForm = new HashMap<>();
  private final Map<String, Entity> byEnd = new HashMap<>();
  private final Map<String, List<Entity>> byName = new HashMap<>();
  private final Map<String, List<Entity>> byNoun = new HashMap<>();

  /**
   * A discourse in which nothing was said yet.
   *
   * @param mentions all the mentions of the article
   * @param speakers for each quotation the number of the mention that speaks it, or -1
   */
  Discourse(List<Mention> mentions, List<Integer> speakers) {
    this.mentions = mentions;
    this.speakers = speakers;
  }

  /** Adds a mention of an entity; mentions come in the order of the text. */
  void add(Mention mention, Entity entity) {
    entity.add(mention);
    byMention.add(entity);
    if (mention.form() == Form.PRONOUN) {
      return;
    }
    String id = mention.traits().id();
    if (id != null && mention.form() == Form.NAME) {
      byId.putIfAbsent(id, entity);
    }
    mention.words().shortForms().forEach(form -> byShortForm.put(form, entity));
    mention.words().ends().forEach(end -> byEnd.put(end, entity));
    mention.words().names().forEach(name -> enter(byName, name, entity));
    mention.words().nouns().forEach(noun -> enter(byNoun, noun, entity));
  }

  private static void enter(Map<String, List<Entity>> index, String word, Entity entity) {
    List<Entity> known = index.computeIfAbsent(word, w -> new ArrayList<>(2));
    known.remove(entity);
    known.add(entity);
    if (known.size() > OF_ONE_WORD) {
      known.remove(0);
    }
  }

  /** Whoever the mention of that number will turn out to be. */
  Entity await(int mention) {
    return awaited.computeIfAbsent(mention, number -> begin());
  }

  Optional<Entity> awaited(int mention) {
    return Optional.ofNullable(awaited.remove(mention));
  }

  /** Takes what was held for somebody else for one and the same. */
  void merge(Entity part, Entity whole) {
    if (part == whole || part.size() == 0) {
      return;
    }
    if (Quoted.isOfTheSpeaker(part.first())) {
      for (Mention mention : part.mentions()) {
        whole.addBefore(mention);
        byMention.set(mention.number(), whole);
      }
      return;
    }
    boolean fits =
        whole.couldBe(part.first().traits()) && SameName.couldBeOne(part.names(), whole.names());
    if (part.size() > 1 || !fits) {
      return;
    }
    Mention only = part.first();
    whole.add(only);
    byMention.set(only.number(), whole);
    only.words().nouns().forEach(noun -> replace(byNoun, noun, part, whole));
    only.words().names().forEach(name -> replace(byName, name, part, whole));
    only.words().ends().forEach(end -> byEnd.replace(end, part, whole));
    only.words().shortForms().forEach(form -> byShortForm.replace(form, part, whole));
    String id = only.traits().id();
    if (id != null) {
      byId.replace(id, part, whole);
    }
  }

  private static void replace(
      Map<String, List<Entity>> index, String word, Entity part, Entity whole) {
    List<Entity> known = index.getOrDefault(word, List.of());
    if (known.remove(part)) {
      enter(index, word, whole);
    }
  }

  Chains chains() {
    return new Chains(byMention);
  }

  Entity begin() {
    return new Entity();
  }

  /** Whose mention was the one of that number, where it came already. */
  Optional<Entity> of(int mention) {
    return mention < 0 || mention >= byMention.size()
        ? Optional.empty()
        : Optional.of(byMention.get(mention));
  }

  Optional<Entity> withId(@Nullable String id) {
    return Optional.ofNullable(id == null ? null : byId.get(id));
  }

  Optional<Entity> withShortForm(String form) {
    return Optional.ofNullable(byShortForm.get(form));
  }

  /** The latest of those whose whole name may be called again by that word of it. */
  Optional<Entity> withEnd(String end) {
    return Optional.ofNullable(byEnd.get(end));
  }

  /** Those with that name among their names, the latest last. */
  List<Entity> withName(String name) {
    return byName.getOrDefault(name, List.of());
  }

  /** Those called by that noun, the latest last. */
  List<Entity> withNoun(String noun) {
    return byNoun.getOrDefault(noun, List.of());
  }

  /** Who speaks a quotation: the mention, which may still be to come. */
  Optional<Mention> speaker(int quote) {
    boolean known = quote >= 0 && quote < speakers.size() && speakers.get(quote) >= 0;
    return known ? Optional.of(mentions.get(speakers.get(quote))) : Optional.empty();
  }

  /** Who speaks the quotation that a mention stands in, where that came already. */
  @Nullable Entity speakerOf(Mention mention) {
    return speaker(mention.place().quote()).flatMap(found -> of(found.number())).orElse(null);
  }

  /** The latest of those in mind that fits, no more than so many sentences back. */
  Optional<Entity> latest(Mention mention, int sentences, Predicate<Entity> wanted) {
    return inMind(mention, sentences).stream().filter(wanted).findFirst();
  }

  /** Those spoken of within so many sentences back, the latest first. */
  Set<Entity> inMind(Mention mention, int sentences) {
    Set<Entity> inMind = new LinkedHashSet<>();
    int from = Math.max(0, byMention.size() - IN_MIND);
    for (int i = byMention.size() - 1; i >= from; i--) {
      if (mentions.get(i).place().sentence() < mention.place().sentence() - sentences) {
        break;
      }
      inMind.add(byMention.get(i));
    }
    return inMind;
  }
}
