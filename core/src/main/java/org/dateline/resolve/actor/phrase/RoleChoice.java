package org.dateline.resolve.actor.phrase;

import java.util.EnumSet;
import java.util.Set;
import org.dateline.codebook.Role;
import org.dateline.resolve.actor.dictionary.Entry;
import org.dateline.resolve.actor.dictionary.Entry.Kind;
import org.dateline.resolve.actor.phrase.Sense.Head;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the role: that of the person in office; of the body, unless it is a state's or the role
 * noun is a strong one ("a Labour lawmaker"); of the role noun, unless it says little ("the head of
 * Pakistan's army").
 */
final class RoleChoice {
  private static final Set<Role> OF_STATES =
      EnumSet.of(Role.GOV, Role.MIL, Role.COP, Role.SPY, Role.JUD, Role.LEG);

  /** What one can be as a member of a party, movement or people. */
  private static final Set<Role> OF_MEMBERS = EnumSet.of(Role.LEG, Role.PRS, Role.REF);

  /** What a party's man can be in office: "a Republican governor", "the Labour government". */
  private static final Set<Role> OF_OFFICES = EnumSet.of(Role.GOV, Role.JUD);

  /** What one can be in the service of an international body, beside its official. */
  private static final Set<Role> OF_FORCES = EnumSet.of(Role.MIL, Role.COP);

  /** What a text says of a person in another office to tell what he acts as. */
  private static final Set<Role> SAID = EnumSet.of(Role.PTY, Role.OPP, Role.GOV);

  /** What a person stays, whatever else the text says. */
  private static final Set<Role> FIRM = EnumSet.of(Role.GOV, Role.IGO, Role.REB);

  /** Who is out of office for longer holds none, whatever dates of the text are guessed. */
  private static final int GRACE_DAYS = 60;

  private final Parts parts;
  private final Core core;
  private final Setting setting;
  private final Reasons reasons;

  RoleChoice(Parts parts, Setting setting, Reasons reasons) {
    this.parts = parts;
    this.core = parts.core();
    this.setting = setting;
    this.reasons = reasons;
  }

  /** Whether a role is one that organs of a state or intergovernmental bodies have. */
  static boolean isPublic(@Nullable Role role) {
    return role == Role.IGO || role != null && OF_STATES.contains(role);
  }

  @Nullable Role role() {
    Entry person = core.actingPerson();
    if (person != null && person.role() != null && person.daysFrom(setting.day()) == 0) {
      return ofActive(person);
    }
    if (core.body() != null) {
      return ofBody(core.body(), core.role());
    }
    if (core.isStatesAlliance()) {
      return Role.MIL;
    }
    if (core.role() != null) {
      return core.isFormer() && core.role().role() == Role.GOV ? over(core.role()) : ofNoun();
    }
    return person == null ? ofRest() : lastOf(person);
  }

  /**
   * The role of a person in office, unless the text says what else he acts as here: a candidate, a
   * party's leader, a minister.
   */
  private @Nullable Role ofActive(Entry person) {
    Entry body = core.body();
    Entry said = core.isLight() || core.role() == null ? body : core.role();
    boolean speaks = said != null && said.role() != null && SAID.contains(said.role());
    boolean over = core.isFormer() && said != null && said.role() == Role.GOV;
    return said != null && speaks && !over && !FIRM.contains(person.role()) ? of(said) : of(person);
  }

  private @Nullable Role ofBody(Entry body, @Nullable Entry noun) {
    if (noun == null || noun.role() == null) {
      return of(body);
    }
    if (body.role() == null) {
      return of(noun);
    }
    if (isOfPeople(body) && noun.role() == Role.MIL && core.isLean()) {
      reasons.note(noun);
      return Role.REB;
    }
    boolean saysEnough = !core.isLight() || noun.role() == Role.LEG || isPeoples(body, noun);
    if (outranks(noun.role(), body.role()) && saysEnough) {
      return of(noun);
    }
    Role whole = core.isLight() && parts.hasComplement() ? parts.tail().identity().role() : null;
    return whole != null && outranks(whole, body.role())
        ? reasons.note(parts.tail().identity()).role()
        : of(body);
  }

  /** A people's fighters are no civilians; its leaders and officials are no government. */
  private static boolean isPeoples(Entry body, Entry noun) {
    return isOfPeople(body) && noun.role() != Role.GOV;
  }

  /** Whether it is a people or a faith, whose forces are no state's: "Kurdish forces". */
  private static boolean isOfPeople(Entry body) {
    return body.role() == Role.CVL || body.role() == Role.REL;
  }

  private static boolean outranks(Role noun, Role body) {
    return switch (body) {
      case CVL, REL -> true;
      case IGO -> OF_FORCES.contains(noun);
      case MIL -> noun != Role.COP;
      case PTY -> OF_OFFICES.contains(noun) || OF_MEMBERS.contains(noun);
      default -> OF_STATES.contains(body) || OF_MEMBERS.contains(noun);
    };
  }

  /** What a role noun says, or what it is a leader, member or speaker of. */
  private @Nullable Role ofNoun() {
    Entry noun = core.role();
    Role own = noun == null ? null : noun.role();
    Role owner = core.isLight() ? ownerRole() : null;
    if (owner != null && (owner != Role.GOV || own == Role.GOV)) {
      return owner;
    }
    if (core.isLight() && core.state() == null && parts.isOfUnknownName()) {
      return null;
    }
    Identity whole = parts.tail().identity();
    boolean named =
        parts.opener() == Opener.COMPLEMENT && whole.id() != null && core.state() == null;
    if (core.isLean() && named && whole.role() != null && parts.tail().isFull()) {
      return reasons.note(whole).role();
    }
    return noun == null ? null : of(noun);
  }

  /** The role of the possessor, or of the complement, or of the person before the noun. */
  private @Nullable Role ownerRole() {
    Entry person = core.person();
    if (parts.possessor().isFull()) {
      return reasons.note(parts.possessor().identity()).role();
    }
    if (parts.hasComplement()) {
      return reasons.note(parts.tail().identity()).role();
    }
    return person == null ? null : lastOf(person);
  }

  /** The role that a state or people by itself has, or a tail behind a word that says nothing. */
  private @Nullable Role ofRest() {
    Entry state = core.state();
    if (core.isPeople()) {
      return Role.CVL;
    }
    Role owner = core.isLight() ? ownerRole() : null;
    if (owner != null) {
      return owner;
    }
    if (core.isVoice() && state != null) {
      return state.role();
    }
    if (state != null && core.isState()) {
      return state.kind() == Kind.PLACE ? null : state.role();
    }
    boolean decides = parts.opener() == Opener.COMPLEMENT || core.isEmpty();
    boolean says = parts.tail().isFull() || parts.tail().head() == Head.LIGHT;
    return decides && says ? reasons.note(parts.tail().identity()).role() : null;
  }

  /** The role of a person in or out of office. */
  private @Nullable Role lastOf(Entry person) {
    boolean out = person.daysFrom(setting.day()) > GRACE_DAYS || core.isFormer();
    return out && person.role() == Role.GOV ? over(person) : of(person);
  }

  private @Nullable Role of(Entry entry) {
    return reasons.note(entry).role();
  }

  private @Nullable Role over(Entry office) {
    reasons.add("not in office: " + office.spelling() + " " + office.place());
    return null;
  }
}
