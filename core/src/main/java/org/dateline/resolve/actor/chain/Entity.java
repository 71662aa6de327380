package org.dateline.resolve.actor.chain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.codebook.Role;
import org.dateline.resolve.actor.chain.Mention.Traits;
import org.jspecify.annotations.Nullable;

/** One and the same, whom several mentions of an article speak of. Not for sharing. */
public final class Entity {
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Entity> members = new ArrayList<>();
  private final Set<String> nouns = new HashSet<>();
  private final Set<String> ends = new HashSet<>();
  private List<String> names = List.of();
  private boolean writer;
  private @Nullable String id;
  private @Nullable String country;
  private @Nullable Role role;
  private Being being = Being.OPEN;
  private Count count = Count.EITHER;
  private Gender gender = Gender.OPEN;

  /** The mentions of it, in the order of the text. */
  public List<Mention> mentions() {
    return Collections.unmodifiableList(mentions);
  }

  /** Whom it is made of, where it is several that were named one by one. */
  public List<Entity> members() {
    return Collections.unmodifiableList(members);
  }

  void add(Mention mention) {
    mentions.add(mention);
    if (mention.form() == Form.PRONOUN) {
      takeGender(mention.traits());
      return;
    }
    writer |= mention.traits().being() == Being.PAPER;
    nouns.addAll(mention.words().nouns());
    ends.addAll(mention.words().ends());
    if (mention.words().names().size() > names.size()) {
      names = mention.words().names();
    }
    take(mention.traits());
  }

  /** Adds what was said before it was known who speaks. */
  void addBefore(Mention mention) {
    mentions.add(Math.max(0, mentions.size() - 1), mention);
  }

  private void take(Traits traits) {
    id = id == null ? traits.id() : id;
    country = country == null ? traits.country() : country;
    role = role == null ? traits.role() : role;
    being = being == Being.OPEN ? traits.being() : being;
    count = count == Count.EITHER ? traits.count() : count;
    takeGender(traits);
  }

  private void takeGender(Traits traits) {
    gender = gender == Gender.OPEN ? traits.gender() : gender;
  }

  void addMembers(List<Entity> those) {
    members.addAll(those);
  }

  /** Whether any mention names it or says what it is. */
  public boolean isNamed() {
    return mentions.stream().anyMatch(mention -> mention.form() != Form.PRONOUN);
  }

  /** Whether it is one human being who is named. */
  public boolean isPersonByName() {
    return being == Being.PERSON && count != Count.MANY && !names.isEmpty();
  }

  /** Whether it is states or governments that are not told apart: "other countries". */
  public boolean isOfManyStates() {
    return being == Being.STATE && count == Count.MANY && members.isEmpty();
  }

  /** Whether that word may stand for its whole name. */
  public boolean isCalled(String end) {
    return ends.contains(end);
  }

  /** The sentence in which it first comes. */
  public int firstSentence() {
    return first().place().sentence();
  }

  Mention first() {
    return mentions.get(0);
  }

  Mention last() {
    return mentions.get(mentions.size() - 1);
  }

  int size() {
    return mentions.size();
  }

  List<String> names() {
    return names;
  }

  /** The nouns for what it is. */
  public Set<String> nouns() {
    return Collections.unmodifiableSet(nouns);
  }

  @Nullable String id() {
    return id;
  }

  @Nullable String country() {
    return country;
  }

  @Nullable Role role() {
    return role;
  }

  Being being() {
    return being;
  }

  Count count() {
    return count;
  }

  Gender gender() {
    return gender;
  }

  /** Whether nothing that is known of it speaks against such traits. */
  boolean couldBe(Traits traits) {
    return being.couldBe(traits.being())
        && count.couldBe(traits.count())
        && gender.couldBe(traits.gender())
        && couldBeOf(traits.country());
  }

  /** Whether a paper spoke for it. */
  boolean isWriter() {
    return writer;
  }

  boolean couldBeOf(@Nullable String otherCountry) {
    return country == null || otherCountry == null || country.equals(otherCountry);
  }
}
