package org.dateline.resolve.actor.phrase;

import java.util.List;
import org.dateline.codebook.Role;

/**
 * What a part of a phrase says of an actor.
 *
 * @param identity who it is
 * @param head what its head is, which says how much the rest may still decide
 */
record Sense(Identity identity, Head head) {

  /** What stands at the head of a part. */
  enum Head {
    /** No known word. */
    NOTHING,
    /** A place that is no state. */
    PLACE,
    /** A state's adjective. */
    ADJECTIVE,
    /** A state by name, its people or seat. */
    STATE,
    /** A role noun that says little: "a leader". */
    LIGHT,
    /** A role noun or a body. */
    FULL,
    /** A person by name. */
    PERSON
  }

  static final Sense NONE = new Sense(Identity.UNKNOWN, Head.NOTHING);

  /** Whether a role noun, body or person stands at the head. */
  boolean isFull() {
    return head == Head.FULL || head == Head.PERSON;
  }

  /** Whether the pieces behind it cannot add anything. */
  boolean isComplete() {
    return identity.country() != null
        && identity.role() != null
        && (isFull() || head == Head.STATE);
  }

  /** Completed by the next of a list, or by a description behind a comma. */
  Sense joinedBy(Sense next) {
    Identity other = next.identity;
    if (next.head == Head.NOTHING) {
      return this;
    }
    if (head == Head.NOTHING) {
      return new Sense(identity.filledFrom(other, "from the words behind"), next.head);
    }
    if (head == Head.PLACE) {
      return placedBy(next);
    }
    boolean hangsOnNext = head == Head.ADJECTIVE || head == Head.LIGHT;
    Role role = identity.role();
    if (role == null || hangsOnNext && next.isFull() && other.role() != null) {
      role = other.role();
    }
    String country = identity.country() == null ? other.country() : identity.country();
    List<String> because = Reasons.join(identity.because(), other.because());
    return new Sense(identity.with(country, role, because), head);
  }

  /**
   * A place is where the next place says: "Lebanon, Pennsylvania"; or "Atlanta, Georgia police".
   */
  private Sense placedBy(Sense next) {
    if (next.isFull() && identity.role() == null) {
      String country = identity.country() == null ? next.identity.country() : identity.country();
      List<String> because = Reasons.join(identity.because(), next.identity.because());
      return new Sense(identity.with(country, next.identity.role(), because), next.head);
    }
    boolean wider = next.head == Head.PLACE || next.head == Head.STATE;
    String country = next.identity.country();
    if (!wider || country == null) {
      return this;
    }
    List<String> because = Reasons.join(next.identity.because(), identity.because());
    return new Sense(identity.with(country, identity.role(), because), head);
  }
}
