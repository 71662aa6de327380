package org.dateline.resolve.actor.phrase;

import org.dateline.codebook.Role;
import org.dateline.resolve.actor.dictionary.Entry;
import org.dateline.resolve.actor.dictionary.Entry.Kind;
import org.dateline.resolve.actor.dictionary.Match;
import org.dateline.resolve.actor.dictionary.PhraseWords;
import org.dateline.resolve.actor.dictionary.PhraseWords.Use;
import org.jspecify.annotations.Nullable;

/**
 * The entries that the head of a phrase names, possessor and tail aside: at most one person, one
 * body, one state and one role noun. Made by {@link CoreReader}, run by run; not for sharing.
 */
final class Core {
  private @Nullable Match personRun;
  private @Nullable Entry person;
  private @Nullable Match bodyRun;
  private @Nullable Entry body;
  private @Nullable Match stateRun;
  private @Nullable Entry state;
  private @Nullable Match roleRun;
  private @Nullable Entry role;
  private @Nullable Entry lastResort;
  private @Nullable Entry last;
  private int lightAt = -1;
  private boolean light;
  private boolean lean;
  private boolean voice;
  private boolean former;
  private boolean ethnic;
  private boolean mission;
  private boolean alliance;
  private boolean many;
  private boolean ends;

  /** The person named, or null. */
  @Nullable Entry person() {
    return person;
  }

  /** The person who acts, or null: not the Bush of "Bush aides". */
  @Nullable Entry actingPerson() {
    int noun = roleRun == null ? lightAt : Math.max(lightAt, roleRun.start());
    return personRun != null && noun >= personRun.end() ? null : person;
  }

  /** The body, group or organisation named, or null. */
  @Nullable Entry body() {
    return body;
  }

  /** The state or place named, or null. */
  @Nullable Entry state() {
    return state;
  }

  /** The role noun, or null. */
  @Nullable Entry role() {
    return role;
  }

  /** Whose country counts where there is no other, the X of "X-led Y", or null. */
  @Nullable Entry lastResort() {
    return lastResort;
  }

  /** Whether the body is named before the state: "the UN Syria envoy". */
  boolean bodyFirst() {
    return bodyRun != null && (stateRun == null || bodyRun.start() < stateRun.start());
  }

  /** Whether the role noun says little in all its words: "a senior leader". */
  boolean isLight() {
    return light;
  }

  /** Whether the last word of the role noun says little: "a military commander". */
  boolean isLean() {
    return lean;
  }

  /** Whether it speaks for a state that it is of: "the Turkish statement". */
  boolean isVoice() {
    return voice;
  }

  /** Whether the office is over. */
  boolean isFormer() {
    return former;
  }

  /** Whether it stands for its sender, not for the place where it is. */
  boolean isMission() {
    return mission;
  }

  /** Whether it is a coalition that a state leads, which is a force and no party. */
  boolean isStatesAlliance() {
    return alliance && isLedByState();
  }

  /** Whether it is a force abroad that a state leads: "a French-led force in Mali". */
  boolean isForceOfLeader() {
    return isLedByState() && (alliance || role != null && role.role() == Role.MIL);
  }

  private boolean isLedByState() {
    return lastResort != null
        && (lastResort.kind() == Kind.STATE || lastResort.kind() == Kind.ADJECTIVE);
  }

  /** Whether several states are meant, or none. */
  boolean isOfMany() {
    return many;
  }

  /** Whether a people is named at the end, not a state: "German Turks", "ethnic Albanians". */
  boolean isPeople() {
    return role == null && body == null && person == null && (ethnic || endsIn(Kind.DEMONYM));
  }

  /** Whether the body is a people by its adjective: "Kurdish", "Sunni". */
  boolean isPeoplesAdjective() {
    boolean people = body != null && (body.role() == Role.CVL || body.role() == Role.REL);
    return people && role == null && body != null && !body.spelling().endsWith("s");
  }

  /** Whether the state or place is all that is named, at the end: "neighbouring Chad". */
  boolean isState() {
    return state != null && ends && role == null && body == null && person == null;
  }

  /** Whether the last words are a known run of some kind. */
  boolean endsIn(Kind kind) {
    return ends && last != null && last.kind() == kind;
  }

  /** Whether nothing is known of it. */
  boolean isEmpty() {
    return state == null && role == null && body == null && person == null && !ethnic;
  }

  /** Takes the state that a role noun's name holds. */
  void takeHidden(Entry entry) {
    state = entry;
    stateRun = roleRun;
  }

  void takeLastResort(Entry entry) {
    lastResort = lastResort == null ? entry : lastResort;
  }

  /** Takes a run; a state goes before a place, the first person and state before the others. */
  void take(Entry entry, Match run, Phrase phrase, PhraseWords words) {
    last = entry;
    switch (entry.kind()) {
      case PERSON -> {
        if (person == null) {
          person = entry;
          personRun = run;
        }
      }
      case NAMED -> {
        body = entry;
        bodyRun = run;
      }
      case ROLE -> takeRole(entry, run, phrase, words);
      case STATE, ADJECTIVE, DEMONYM, SEAT, PLACE -> {
        if (state == null || state.kind() == Kind.PLACE && entry.kind() != Kind.PLACE) {
          state = entry;
          stateRun = run;
        }
      }
    }
  }

  /** Takes a role noun; one that says little leaves the word to the noun before it. */
  private void takeRole(Entry entry, Match run, Phrase phrase, PhraseWords words) {
    boolean saysLittle = true;
    for (int i = run.start(); i < run.end(); i++) {
      saysLittle &= words.is(Use.LIGHT, phrase.token(i));
    }
    lean = words.is(Use.LIGHT, phrase.token(run.end() - 1));
    boolean follows = roleRun != null && roleRun.end() == run.start();
    if (!saysLittle || !follows || light) {
      role = entry;
      light = saysLittle;
    }
    roleRun = run;
  }

  /**
   * Takes a noun that says little and has no role of its own: the "statement" of a ministry, the
   * "director" of "deputy director", which takes its word from "deputy".
   */
  void takeUnknownLight(int at, boolean speaks) {
    if (roleRun != null && roleRun.end() == at && light) {
      role = null;
    }
    if (role == null) {
      light = true;
      lean = true;
      voice = speaks;
      lightAt = at;
    }
  }

  void markFormer() {
    former = true;
  }

  void markEthnic() {
    ethnic = true;
  }

  void markMission() {
    mission = true;
  }

  void markAlliance() {
    alliance = true;
  }

  void markOfMany() {
    many = true;
  }

  void markEnding() {
    ends = true;
  }
}
