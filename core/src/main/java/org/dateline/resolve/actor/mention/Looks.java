package org.dateline.resolve.actor.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.codebook.Role;
import org.dateline.resolve.actor.chain.Being;
import org.dateline.resolve.actor.chain.Count;
import org.dateline.resolve.actor.chain.Form;
import org.dateline.resolve.actor.chain.Gender;
import org.dateline.resolve.actor.chain.Mention.Traits;
import org.dateline.resolve.actor.chain.Mention.Words;
import org.dateline.resolve.actor.dictionary.Entry.Kind;
import org.dateline.resolve.actor.dictionary.Match;
import org.dateline.resolve.actor.dictionary.Token;
import org.dateline.resolve.actor.mention.ReferenceWords.Use;
import org.dateline.resolve.actor.mention.Runs.Run;
import org.dateline.resolve.actor.phrase.Identity;
import org.jspecify.annotations.Nullable;

/** What the words of one run show of whom they name: form, words and traits. */
final class Looks {
  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "both", "either", "neither", "each");

  private final Line line;
  private final ReferenceWords reference;
  private final Run run;
  private final Identity identity;
  private final int head;
  private final List<String> names = new ArrayList<>();
  private final Set<String> nouns = new HashSet<>();
  private final Set<String> shortForms = new HashSet<>();
  private final Set<String> ends = new HashSet<>();
  private boolean given;
  private boolean title;
  private boolean pluralNoun;
  private Gender gender = Gender.OPEN;

  Looks(Line line, ReferenceWords reference, Run run, Identity identity) {
    this.line = line;
    this.reference = reference;
    this.run = run;
    this.identity = identity;
    int headEnd = headEnd(line, run);
    head = headEnd - 1;
    for (int i = ownStart(); i < headEnd; i++) {
      look(i);
    }
    if (names.size() == 1 && !title) {
      given = false;
      gender = Gender.OPEN;
    }
    String known = identity.name();
    if (identity.person() && known != null && gender == Gender.OPEN) {
      Token.of(known).stream().limit(1).forEach(token -> takeGender(token.key()));
    }
    nameEnds();
  }

  /** One past the head: where "of" or "for" begins to say of what. */
  static int headEnd(Line line, Run run) {
    for (int i = run.start() + 1; i < run.end(); i++) {
      boolean joins = line.key(i).equals("of") || line.key(i).equals("for");
      if (joins && line.at(i) == null) {
        return i;
      }
    }
    return run.end();
  }

  /** Behind the last possessive of the head: the "army chief" of "Pakistan's army chief". */
  private int ownStart() {
    for (int i = head; i > run.start(); i--) {
      if (line.token(i).possessive() && line.at(i) == null) {
        return i + 1;
      }
    }
    return run.start();
  }

  private void look(int i) {
    Token token = line.token(i);
    Match match = line.at(i);
    boolean small = reference.is(Use.TITLE, token.key()) || reference.is(Use.PARTICLE, token.key());
    if (line.isName(i) && !small) {
      given |= names.isEmpty() && reference.isGivenName(token.key());
      names.add(token.key());
      if (token.upper() && match == null) {
        shortForms.add(token.key());
      }
    }
    boolean role = match != null && match.first().kind() == Kind.ROLE && i == match.end() - 1;
    if (role && match != null) {
      String phrase = phrase(match);
      pluralNoun |= Nouns.isPlural(token.key()) && i < head;
      nouns.add(Nouns.singular(phrase));
      nouns.add(Nouns.singular(token.key()));
    } else if (match == null && i == head && reference.noun(token.key()) != null) {
      nouns.add(Nouns.singular(token.key()));
    }
    title |= reference.genderOfNoun(token.key()) != null;
    takeGender(token.key());
  }

  private String phrase(Match match) {
    StringBuilder phrase = new StringBuilder();
    for (int i = match.start(); i < match.end(); i++) {
      phrase.append(i == match.start() ? "" : " ").append(line.key(i));
    }
    return phrase.toString();
  }

  private void takeGender(String key) {
    Gender told = reference.genderOfNoun(key);
    if (told != null) {
      gender = told;
    } else if (gender == Gender.OPEN) {
      gender = reference.gender(key);
    }
  }

  private void nameEnds() {
    Match match = line.at(head);
    if (match == null) {
      if (!names.isEmpty() && reference.noun(line.key(head)) != null) {
        ends.add(line.key(head));
      }
      return;
    }
    Kind kind = match.first().kind();
    if (kind == Kind.NAMED) {
      ends.add(line.key(head));
      List<Token> whole = Token.of(match.first().name());
      ends.add(whole.get(whole.size() - 1).key());
    } else if ((kind == Kind.STATE || kind == Kind.ADJECTIVE) && match.end() - match.start() > 1) {
      ends.add(line.key(match.start()));
    }
  }

  Form form() {
    Match match = line.at(head);
    if (!names.isEmpty()) {
      return Form.NAME;
    }
    if (match == null) {
      return Form.DESCRIPTION;
    }
    return switch (match.first().kind()) {
      case ROLE, DEMONYM -> Form.DESCRIPTION;
      default -> Form.NAME;
    };
  }

  boolean isAdjective() {
    return line.isKind(head, Kind.ADJECTIVE);
  }

  Words words(boolean definite) {
    Match match = line.at(head);
    boolean longRole =
        match != null && match.first().kind() == Kind.ROLE && match.end() - match.start() > 1;
    String last = longRole && match != null ? phrase(match) : line.key(head);
    return new Words(
        form() == Form.DESCRIPTION ? Nouns.singular(last) : last,
        names,
        nouns,
        shortForms,
        ends,
        definite,
        pluralNoun);
  }

  Traits traits() {
    Being being = being();
    return new Traits(
        being == Being.STATE && line.isKind(head, Kind.PLACE) ? null : identity.id(),
        identity.country(),
        role(being),
        being,
        count(being),
        being == Being.PERSON ? gender : Gender.OPEN);
  }

  private @Nullable Role role(Being being) {
    ReferenceWords.Noun noun = reference.noun(line.key(head));
    if (noun != null && names.isEmpty()) {
      return noun.role() == null && being == Being.BODY ? identity.role() : noun.role();
    }
    return being == Being.STATE ? null : identity.role();
  }

  private Being being() {
    Match match = line.at(head);
    Kind kind = match == null ? null : match.first().kind();
    ReferenceWords.Noun noun = reference.noun(line.key(head));
    if (noun != null && names.isEmpty()) {
      return noun.being();
    }
    if (noun != null) {
      boolean itself = noun.being() == Being.PERSON || noun.being() == Being.STATE;
      return itself ? noun.being() : Being.BODY;
    }
    if (kind == Kind.ROLE && match != null) {
      boolean plural = Nouns.isPlural(line.key(head));
      boolean person = match.first().person() || plural;
      return person ? Being.PERSON : Being.BODY;
    }
    if (kind == Kind.PERSON || given || title || identity.person()) {
      return Being.PERSON;
    }
    if (kind == Kind.DEMONYM) {
      return Being.PERSON;
    }
    if (kind == Kind.NAMED) {
      return Being.BODY;
    }
    if (kind != null && names.isEmpty()) {
      return Being.STATE;
    }
    return names.size() >= 2 && identity.role() == null ? Being.PERSON : Being.OPEN;
  }

  private Count count(Being being) {
    ReferenceWords.Noun noun = reference.noun(line.key(head));
    boolean plural = Nouns.isPlural(line.key(head));
    if (noun != null && names.isEmpty()) {
      return noun.count();
    }
    boolean pluralRole = plural && line.isKind(head, Kind.ROLE);
    if (form() == Form.DESCRIPTION && plural || pluralRole) {
      return Count.MANY;
    }
    return being == Being.PERSON || being == Being.STATE ? Count.ONE : Count.EITHER;
  }

  static boolean isDefinite(String determiner) {
    return DEFINITE.contains(determiner);
  }
}
