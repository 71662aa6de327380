package org.dateline.resolve.actor.mention;

import java.time.LocalDate;
import java.util.List;
import org.dateline.resolve.actor.chain.Being;
import org.dateline.resolve.actor.chain.Form;
import org.dateline.resolve.actor.chain.Mention;
import org.dateline.resolve.actor.chain.Mention.Place;
import org.dateline.resolve.actor.chain.Mention.Traits;
import org.dateline.resolve.actor.chain.Mention.Words;
import org.dateline.resolve.actor.dictionary.Closed;
import org.dateline.resolve.actor.dictionary.Entry;
import org.dateline.resolve.actor.dictionary.Match;
import org.dateline.resolve.actor.mention.ReferenceWords.Use;
import org.dateline.resolve.actor.mention.Runs.Run;
import org.dateline.resolve.actor.phrase.Composer;
import org.dateline.resolve.actor.phrase.Identity;
import org.jspecify.annotations.Nullable;

/** The finding of the mentions of one sentence, which go behind those found before. */
final class Finding {
  private final Line line;
  private final @Nullable LocalDate day;
  private final Composer composer;
  private final ReferenceWords reference;
  private final List<Found> found;
  private final Standing standing;
  private final Pronouns pronouns;
  private final Twosome twosome;
  private final Links links;
  private final Lists lists;

  Finding(
      Line line,
      @Nullable LocalDate day,
      Composer composer,
      ReferenceWords reference,
      Quotations quotations,
      List<Found> found) {
    this.line = line;
    this.day = day;
    this.composer = composer;
    this.reference = reference;
    this.found = found;
    this.standing = new Standing(line, reference, quotations, found);
    this.pronouns = new Pronouns(line, reference, standing);
    this.twosome = new Twosome(line, reference);
    this.links = new Links(line, reference, found);
    this.lists = new Lists(links, found);
  }

  void run(List<Run> runs) {
    int next = 0;
    for (int i = 0; i < line.size(); i++) {
      if (next < runs.size() && runs.get(next).start() == i) {
        Run run = runs.get(next++);
        i = run.end() - 1;
        if (line.at(i) != null || !Closed.WORDS.contains(line.key(i))) {
          named(run);
        }
      } else {
        pronoun(i);
      }
    }
  }

  private void pronoun(int i) {
    if (line.key(i).equals("both") && pronouns.standsAlone(i)) {
      add(new Run(i, i + 1), -1);
      return;
    }
    Mention mention = pronouns.at(i);
    if (mention != null) {
      add(mention, Identity.UNKNOWN, i, i + 1);
    }
  }

  private void named(Run whole) {
    int possessive = new Extent(line, whole).possessive();
    int owner = -1;
    if (possessive > 0) {
      owner = found.size();
      addInside(new Run(whole.start(), possessive), whole);
      boolean told = found.get(owner).identity().country() != null;
      owner = told ? -1 : owner;
    }
    namesBefore(whole, Math.max(whole.start(), possessive + 1));
    add(whole, owner);
    int headEnd = Looks.headEnd(line, whole);
    int tail = headEnd + (line.key(headEnd + 1).equals("the") ? 2 : 1);
    if (tail < whole.end() && possessive < headEnd) {
      addInside(new Run(tail, whole.end()), whole);
    }
  }

  /** Adds the bodies named before the head of a phrase: the PRD of "PRD members". */
  private void namesBefore(Run whole, int from) {
    int last = Looks.headEnd(line, whole) - 1;
    Match head = line.at(last);
    int end = head == null ? last : head.start();
    if (head == null || head.first().kind() != Entry.Kind.ROLE) {
      return;
    }
    for (int i = from; i < end; i++) {
      Match match = line.at(i);
      if (match == null && line.token(i).upper()) {
        addInside(new Run(i, i + 1), whole);
      } else if (match != null
          && match.first().kind() == Entry.Kind.NAMED
          && match.start() == i
          && match.end() <= end) {
        addInside(new Run(i, match.end()), whole);
      }
    }
  }

  /** Adds whom a longer phrase names by the way: the owner, or what follows "of". */
  private void addInside(Run run, Run whole) {
    Identity identity = compose(run);
    Looks looks = new Looks(line, reference, run, identity);
    Traits traits = looks.traits();
    if (looks.form() == Form.NAME && traits.country() == null && traits.role() == null) {
      Identity outer = compose(whole);
      Looks outerLooks = new Looks(line, reference, whole, outer);
      boolean ofABody = outerLooks.traits().being() == Being.BODY && !outer.person();
      identity = ofABody ? outer : identity;
    }
    Words words = looks.words(line.key(run.start() - 1).equals("the"));
    Place place = standing.place(run, false, false, -1, -1, -1);
    add(
        new Mention(place, looks.form(), words, traits, List.of()),
        identity,
        run.start(),
        run.end());
  }

  private Identity compose(Run run) {
    return composer.compose(line.tokens(run.start(), run.end()), day);
  }

  private void add(Run run, int ownerInRun) {
    Run phrase = new Extent(line, run).withCountry();
    Identity identity = identity(run, phrase);
    Looks looks = new Looks(line, reference, run, identity);
    int determiner = line.determiner(phrase.start());
    int owner = ownerInRun < 0 ? ownerBefore(looks, determiner) : ownerInRun;
    boolean subject = standing.isSubject(run, looks);
    boolean located = standing.isLocated(run, looks);
    Words words = looks.words(isDefinite(run, determiner));
    words = twosome.is(run, determiner) ? Twosome.marked(words) : words;
    Place draft = standing.place(run, subject, located, owner, -1, -1);
    int says =
        links.says(mention(draft, looks, words), determiner < 0 ? phrase.start() : determiner + 1);
    Place place = standing.place(run, subject, located, owner, -1, says);
    int number = found.size();
    add(mention(place, looks, words), identity, run.start(), run.end());
    links.list(number, run).ifPresent(lists::add);
  }

  private static Mention mention(Place place, Looks looks, Words words) {
    return new Mention(place, looks.form(), words, looks.traits(), List.of());
  }

  private Identity identity(Run run, Run phrase) {
    Identity identity = compose(phrase);
    boolean abroad = reference.is(Use.ABROAD, line.key(Looks.headEnd(line, run) - 1));
    return abroad && new Extent(line, phrase).isOnlyPlaces()
        ? identity.inCountry(null, "stands abroad", List.of())
        : identity;
  }

  /** The number of the pronoun that has what a phrase names, or -1. */
  private int ownerBefore(Looks looks, int determiner) {
    boolean owned = looks.form() != Form.NAME && determiner >= 0 && pronouns.owns(determiner);
    return owned ? standing.numberAt(determiner) : -1;
  }

  private boolean isDefinite(Run run, int determiner) {
    return determiner >= 0 && Looks.isDefinite(line.key(determiner))
        || run.start() > 0 && line.key(run.start() - 1).equals("the");
  }

  private void add(Mention mention, Identity identity, int start, int end) {
    boolean speaks =
        speechAt(end) || line.beforeVerb(end) && speechAt(end + 1) || speechAt(start - 1);
    found.add(new Found(mention, identity, speaks));
  }

  private boolean speechAt(int i) {
    return i >= 0 && i < line.size() && reference.is(Use.SPEECH, line.key(i)) && line.at(i) == null;
  }
}
