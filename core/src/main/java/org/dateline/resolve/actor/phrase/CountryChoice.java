package org.dateline.resolve.actor.phrase;

import org.dateline.codebook.Role;
import org.dateline.resolve.actor.dictionary.Entry;
import org.dateline.resolve.actor.dictionary.Entry.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the country: the person's; the possessor's; of state and body in the head the first that
 * has one; the tail's; the leader's of "X-led Y".
 */
final class CountryChoice {
  private final Parts parts;
  private final Core core;
  private final Reasons reasons;

  CountryChoice(Parts parts, Reasons reasons) {
    this.parts = parts;
    this.core = parts.core();
    this.reasons = reasons;
  }

  @Nullable String country() {
    Entry person = core.actingPerson();
    if (person != null && person.country() != null) {
      return reasons.note(person).country();
    }
    String owner = parts.possessor().identity().country();
    if (owner != null) {
      return reasons.note(parts.possessor().identity()).country();
    }
    Entry head = ofHead();
    if (head != null) {
      return reasons.note(head).country();
    }
    Entry leader = core.lastResort();
    String tail = core.isForceOfLeader() ? null : tailCountry();
    return tail != null || leader == null ? tail : reasons.note(leader).country();
  }

  /** Of state, body and owning person the first that has a country. */
  private @Nullable Entry ofHead() {
    Entry first = core.bodyFirst() ? core.body() : core.state();
    Entry second = core.bodyFirst() ? core.state() : core.body();
    if (first != null && first.country() != null) {
      return first;
    }
    if (second != null && second.country() != null) {
      return second;
    }
    Entry person = core.person();
    return person != null && person.country() != null ? person : null;
  }

  private @Nullable String tailCountry() {
    Identity tail = parts.tail().identity();
    boolean elsewhere = parts.opener() == Opener.PLACE && core.isMission();
    boolean ofNone = core.isOfMany() && parts.opener() != Opener.PLACE;
    return elsewhere || ofNone || tail.country() == null ? null : reasons.note(tail).country();
  }

  /** Whether the article's country would be a wrong guess: no one state is meant. */
  boolean isOfMany() {
    Entry state = core.state();
    Entry body = core.body();
    boolean region = state != null && state.kind() == Kind.PLACE && state.country() == null;
    boolean people = body != null && (body.role() == Role.CVL || body.role() == Role.REL);
    boolean stateless = body != null && !people && body.id() != null && body.country() == null;
    boolean whole = parts.opener() == Opener.COMPLEMENT && parts.tail().identity().open();
    return core.isOfMany() || region || stateless || whole;
  }
}
