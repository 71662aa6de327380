package org.dateline.resolve.actor.phrase;

import java.util.Set;
import org.dateline.resolve.actor.dictionary.Dictionary;
import org.dateline.resolve.actor.dictionary.Entry;
import org.dateline.resolve.actor.dictionary.Entry.Kind;
import org.dateline.resolve.actor.dictionary.Match;
import org.dateline.resolve.actor.dictionary.PhraseWords;
import org.dateline.resolve.actor.dictionary.PhraseWords.Use;

/** Reads the head of a phrase, run by run. Immutable; may be shared. */
final class CoreReader {
  private final Dictionary dictionary;
  private final PhraseWords words;
  private final Modifiers modifiers;

  CoreReader(Dictionary dictionary, PhraseWords words) {
    this.dictionary = dictionary;
    this.words = words;
    this.modifiers = new Modifiers(words);
  }

  Core read(Phrase phrase, Range range, Setting setting) {
    Core core = new Core();
    int officeEnd = range.start();
    for (int i = range.start(); i < range.end(); i++) {
      noteWord(core, phrase, i);
      Match run = phrase.startingAt(i);
      if (run != null && run.end() <= range.end() && !modifiers.nameAnother(phrase, run)) {
        take(core, phrase, run, setting);
        Kind kind = run.first().kind();
        boolean office = kind == Kind.ROLE || kind == Kind.PERSON;
        officeEnd = office ? Math.max(officeEnd, run.end()) : officeEnd;
      }
    }
    if (modifiers.isFormer(phrase, new Range(range.start(), officeEnd))) {
      core.markFormer();
    }
    Match last = range.isEmpty() ? null : phrase.at(range.end() - 1);
    if (last != null && last.end() == range.end()) {
      core.markEnding();
    }
    return core;
  }

  private void noteWord(Core core, Phrase phrase, int i) {
    Set<Use> uses = words.of(phrase.token(i));
    if (uses.isEmpty()) {
      return;
    }
    Match run = phrase.at(i);
    boolean alone = run == null || run.end() == run.start() + 1;
    if (run == null && uses.contains(Use.LIGHT)) {
      core.takeUnknownLight(i, uses.contains(Use.VOICE));
    }
    if (uses.contains(Use.ETHNIC)) {
      core.markEthnic();
    }
    if (uses.contains(Use.MISSION)) {
      core.markMission();
    }
    if (alone && uses.contains(Use.MANY)) {
      core.markOfMany();
    }
    if (uses.contains(Use.ALLIANCE)) {
      core.markAlliance();
    }
  }

  private void take(Core core, Phrase phrase, Match run, Setting setting) {
    Entry entry = setting.best(run.entries());
    boolean ofState = entry.kind() == Kind.ADJECTIVE || entry.kind() == Kind.DEMONYM;
    if (modifiers.leads(phrase, run)) {
      core.takeLastResort(entry);
    } else if (!ofState || !modifiers.isEthnic(phrase, run)) {
      core.take(entry, run, phrase, words);
      takeStateHiddenIn(core, phrase, run, setting);
    }
  }

  /** The state that a role's longer name holds: "Senate committee", "members of Congress". */
  private void takeStateHiddenIn(Core core, Phrase phrase, Match run, Setting setting) {
    if (run.first().kind() != Kind.ROLE || core.state() != null || run.end() < run.start() + 2) {
      return;
    }
    Match inner = dictionary.within(phrase.tokens(), run);
    if (inner != null && hides(core, inner, setting)) {
      return;
    }
    for (Match other : dictionary.matches(phrase.tokens().subList(run.start() + 1, run.end()))) {
      if (hides(core, other, setting)) {
        return;
      }
    }
  }

  private static boolean hides(Core core, Match inner, Setting setting) {
    Entry hidden = setting.best(inner.entries());
    boolean state = hidden.kind().compareTo(Kind.PLACE) < 0;
    boolean known = hidden.kind() != Kind.NAMED || RoleChoice.isPublic(hidden.role());
    boolean hides = state && known && hidden.country() != null && hidden.kind() != Kind.PERSON;
    if (hides) {
      core.takeHidden(hidden);
    }
    return hides;
  }
}
