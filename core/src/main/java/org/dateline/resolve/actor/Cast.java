package org.dateline.resolve.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.Article;
import org.dateline.Sentence;
import org.dateline.Span;
import org.dateline.resolve.actor.chain.Being;
import org.dateline.resolve.actor.chain.Chains;
import org.dateline.resolve.actor.chain.Entity;
import org.dateline.resolve.actor.chain.Form;
import org.dateline.resolve.actor.chain.Mention;
import org.dateline.resolve.actor.mention.Found;
import org.dateline.resolve.actor.mention.MentionFinder;
import org.dateline.resolve.actor.mention.Pronoun;
import org.dateline.resolve.actor.mention.Quotations;
import org.dateline.resolve.actor.mention.ReferenceWords;
import org.dateline.resolve.actor.mention.ReferenceWords.Use;
import org.dateline.resolve.actor.phrase.Identity;

/**
 * Everybody an article names, for finding whom a short name, a pronoun or a bare role stands for.
 * Made for one article; not for sharing.
 */
final class Cast {
  /** What may stand between an owner and what it has, with up to two words that describe it. */
  private static final Pattern BEHIND_PRONOUN = Pattern.compile("\\s(?:[\\p{Ll}-]{1,20}\\s){0,2}");

  private static final Pattern BEHIND_NAME =
      Pattern.compile("['’]s?\\s(?:[\\p{Ll}-]{1,20}\\s){0,2}");

  private final List<Found> found;
  private final Map<Integer, List<Found>> bySentence = new HashMap<>();
  private final Chains chains;
  private final Scene scene;
  private final Map<Entity, Identity> portraits = new HashMap<>();
  private final Map<String, Map<String, Entity>> offices = new HashMap<>();

  private Cast(List<Found> found, Chains chains, Scene scene) {
    this.found = found;
    this.chains = chains;
    this.scene = scene;
    for (Found one : found) {
      bySentence.computeIfAbsent(one.mention().place().sentence(), n -> new ArrayList<>()).add(one);
    }
  }

  /** Reads an article's sentences, and its title and dateline for the country it is about. */
  static Cast of(Article article, List<Sentence> sentences, MentionFinder finder) {
    Quotations quotations = Quotations.of(article.text());
    List<Found> found = finder.find(article, sentences, quotations);
    List<Integer> speakers = Speakers.of(found, quotations, new SentencePlaces(sentences));
    Chains chains = Chains.of(found.stream().map(Found::mention).toList(), speakers);
    Cast cast = new Cast(found, chains, Scene.of(article, found, finder));
    cast.enterOffices(finder.reference());
    return cast;
  }

  /** Where what the article tells goes on. */
  Scene scene() {
    return scene;
  }

  /** Whom a mention speaks of. */
  Entity entity(Mention mention) {
    return chains.entity(mention.place().number());
  }

  /** Who owns what a mention names: the country of "the country's army". */
  Optional<Entity> owner(Mention mention) {
    int owner = mention.place().owner();
    return owner < 0 ? Optional.empty() : Optional.of(chains.entity(owner));
  }

  /** The mention that a phrase is, or that it begins with, or that it is part of. */
  Optional<Found> at(int sentence, Span span) {
    Found inside = null;
    Found around = null;
    for (Found one : bySentence.getOrDefault(sentence, List.of())) {
      Span its = one.mention().place().span();
      if (one.mention().form() == Form.LIST) {
        continue;
      }
      if (its.equals(span)) {
        return Optional.of(one);
      }
      boolean pronoun = one.mention().form() == Form.PRONOUN;
      if (span.contains(its) && !pronoun) {
        boolean first = inside == null || its.start() == start(inside) && its.end() > end(inside);
        inside = first ? one : inside;
      } else if (its.contains(span) && !pronoun) {
        around = one;
      }
    }
    return Optional.ofNullable(inside == null ? around : inside);
  }

  /**
   * The name that a phrase breaks off: the Organization for the Prohibition of Chemical Weapons of
   * "the Organization for the Prohibition".
   */
  Optional<Found> brokenOff(int sentence, Span span) {
    return bySentence.getOrDefault(sentence, List.of()).stream()
        .filter(one -> one.mention().form() != Form.LIST && one.identity().id() != null)
        .filter(one -> one.mention().traits().being() != Being.STATE)
        .filter(one -> start(one) >= span.start() && start(one) <= span.end() + 1)
        .filter(one -> end(one) > span.end())
        .findFirst();
  }

  /** The noun phrase whose end a phrase breaks off: "all combat troops" of "all combat". */
  Optional<Found> brokenOffNoun(int sentence, Span span) {
    return bySentence.getOrDefault(sentence, List.of()).stream()
        .filter(one -> one.mention().form() == Form.DESCRIPTION)
        .filter(one -> start(one) >= span.start() && start(one) < span.end())
        .filter(one -> end(one) > span.end())
        .findFirst();
  }

  /** Who has what a word names: Russia of "Russia's offensive", "its" of "its support". */
  Optional<Found> ownerOf(int sentence, Span word, String text) {
    Found owner = null;
    for (Found one : bySentence.getOrDefault(sentence, List.of())) {
      if (end(one) > word.start() || one.mention().form() == Form.LIST) {
        continue;
      }
      String between = text.substring(end(one), word.start());
      boolean pronoun = one.mention().form() == Form.PRONOUN;
      boolean has =
          pronoun
              ? Pronoun.isPossessive(one.mention().words().head())
                  && BEHIND_PRONOUN.matcher(between).matches()
              : BEHIND_NAME.matcher(between).matches();
      owner = has ? one : owner;
    }
    return Optional.ofNullable(owner);
  }

  private static int start(Found one) {
    return one.mention().place().span().start();
  }

  private static int end(Found one) {
    return one.mention().place().span().end();
  }

  /** The list that a phrase is: all its members lie in the phrase, and the first begins it. */
  Optional<Entity> list(int sentence, Span span) {
    Entity longest = null;
    for (Found one : bySentence.getOrDefault(sentence, List.of())) {
      if (one.mention().form() == Form.LIST && span.contains(one.mention().place().span())) {
        longest = entity(one.mention());
      }
    }
    return Optional.ofNullable(longest);
  }

  /** The others of a list of which a phrase is one, where the list is the one that does it. */
  List<Found> othersOfList(int sentence, Span span) {
    List<Found> here = bySentence.getOrDefault(sentence, List.of());
    for (Found one : here) {
      boolean list = one.mention().form() == Form.LIST && one.mention().place().subject();
      List<Found> members = one.mention().members().stream().map(found::get).toList();
      boolean among = members.stream().anyMatch(m -> m.mention().place().span().equals(span));
      if (list && among) {
        return members.stream().filter(m -> !m.mention().place().span().equals(span)).toList();
      }
    }
    return List.of();
  }

  /** The pronoun that begins a phrase. */
  Optional<Found> pronounAt(int sentence, Span span) {
    for (Found one : bySentence.getOrDefault(sentence, List.of())) {
      if (one.mention().form() == Form.PRONOUN && start(one) == span.start()) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  /** The same with the country of where the article finds somebody at first. */
  Identity settled(Entity entity) {
    Identity portrait = portrait(entity);
    if (portrait.country() != null || !entity.isNamed() || entity.isOfManyStates()) {
      return portrait;
    }
    Set<String> taken = new HashSet<>();
    for (String noun : entity.nouns()) {
      offices
          .getOrDefault(noun, Map.of())
          .forEach(
              (country, holder) -> {
                if (holder != entity) {
                  taken.add(country);
                }
              });
    }
    boolean another = !taken.isEmpty() && entity.isPersonByName();
    return another
        ? scene.settleOutside(taken, portrait, entity.firstSentence())
        : scene.settle(portrait, entity.firstSentence());
  }

  /** Who holds each office of one holder, by country. */
  private void enterOffices(ReferenceWords reference) {
    for (Found one : found) {
      Entity entity = entity(one.mention());
      if (!entity.isPersonByName()) {
        continue;
      }
      String country = portrait(entity).country();
      for (String noun : one.mention().words().nouns()) {
        if (country != null && reference.is(Use.OFFICE, noun)) {
          offices.computeIfAbsent(noun, n -> new HashMap<>()).putIfAbsent(country, entity);
        }
      }
    }
  }

  /** What all its mentions together tell of an entity, the fullest name first. */
  Identity portrait(Entity entity) {
    Identity known = portraits.get(entity);
    if (known == null) {
      known = paint(entity);
      portraits.put(entity, known);
    }
    return known;
  }

  private Identity paint(Entity entity) {
    List<Found> sittings = new ArrayList<>();
    for (Mention mention : entity.mentions()) {
      if (mention.form() == Form.NAME || mention.form() == Form.DESCRIPTION) {
        sittings.add(found.get(mention.place().number()));
      }
    }
    sittings.sort(Comparator.comparingInt(Cast::rank).reversed());
    Identity portrait = Identity.UNKNOWN;
    for (Found one : sittings) {
      Identity more = one.identity();
      boolean adds =
          portrait.country() == null && more.country() != null
              || portrait.role() == null && more.role() != null;
      if (adds) {
        portrait = portrait.filledFrom(more, "'" + text(one) + "'");
      }
    }
    return portrait;
  }

  private static String text(Found one) {
    Mention.Words words = one.mention().words();
    return words.names().isEmpty() ? words.head() : String.join(" ", words.names());
  }

  /** Titles tell most, then fuller names. */
  private static int rank(Found one) {
    Mention mention = one.mention();
    boolean named = mention.form() == Form.NAME;
    int title = mention.words().nouns().isEmpty() ? 0 : named ? 10 : 3;
    int name = named ? 4 + Math.min(5, mention.words().names().size()) : 0;
    return title + name;
  }
}
