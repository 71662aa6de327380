package org.dateline.resolve.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.codebook.Role;
import org.dateline.resolve.actor.Entry.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Puts the known words of a phrase together: "Pakistan's army chief of staff" is PAK and MIL.
 *
 * <p>A phrase is its head, up to the first preposition or comma, and a tail. The country is the
 * first one that the head names, else the tail's; the role is that of the last role noun of the
 * head, unless a body that is no state's is named there ("a Taliban commander") or the role noun
 * says little by itself ("a leader of Hezbollah"). Immutable; may be shared.
 */
final class Composer {
  private static final Set<String> TAIL_WORDS =
      Set.of(
          "of",
          "in",
          "from",
          "for",
          "at",
          "near",
          "against",
          "to",
          "who",
          "which",
          "that",
          "on",
          "over",
          "with",
          "by",
          "under",
          "outside",
          "based",
          "across",
          "inside",
          "including",
          "accused",
          "suspected",
          "killed",
          "called",
          "known",
          "during",
          "and",
          "as");
  private static final Set<String> BACKERS =
      Set.of(
          "backed",
          "led",
          "supported",
          "trained",
          "allied",
          "aligned",
          "dominated",
          "funded",
          "brokered",
          "mediated",
          "sponsored",
          "occupied",
          "controlled",
          "born",
          "speaking");
  private static final Set<String> SAYS_LITTLE =
      Set.of(
          "leader",
          "leaders",
          "head",
          "heads",
          "chief",
          "chiefs",
          "member",
          "members",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "spokesmen",
          "representative",
          "representatives",
          "official",
          "officials",
          "commander",
          "commanders",
          "founder",
          "deputy",
          "supporter",
          "supporters",
          "secretary general",
          "director",
          "chairman",
          "president",
          "delegation",
          "people",
          "envoy",
          "staff",
          "candidate",
          "candidates",
          "figure",
          "activist",
          "activists",
          "fighter",
          "fighters",
          "worker",
          "workers",
          "employee",
          "employees",
          "force",
          "forces",
          "mission",
          "team");
  private static final Set<Role> OF_STATES =
      EnumSet.of(Role.GOV, Role.MIL, Role.COP, Role.SPY, Role.JUD, Role.LEG);

  private final Dictionary dictionary;

  Composer(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** Who the phrase names on that day, by itself. */
  Identity compose(List<Token> tokens, @Nullable LocalDate day) {
    return compose(tokens, dictionary.matches(tokens), day);
  }

  Identity compose(List<Token> tokens, List<Match> matches, @Nullable LocalDate day) {
    int headEnd = headEnd(tokens, matches);
    Found head = new Found(day);
    Found tail = new Found(day);
    for (Match match : matches) {
      if (!backsAnother(tokens, match) && !isSurname(tokens, match)) {
        Found part = match.start() < headEnd ? head : tail;
        part.take(match);
        part.takeCountryHiddenIn(match, dictionary.within(tokens, match));
      }
    }
    return join(head, tail, headNoun(tokens, headEnd));
  }

  /** The key of the last token of the head. */
  private static String headNoun(List<Token> tokens, int headEnd) {
    int last = headEnd - 1;
    while (last > 0 && tokens.get(last).possessive()) {
      last--;
    }
    return last < 0 ? "" : tokens.get(last).key();
  }

  /** The first preposition or comma that is not inside a known run of words. */
  private static int headEnd(List<Token> tokens, List<Match> matches) {
    int next = 0;
    for (int i = 0; i < tokens.size(); i++) {
      while (next < matches.size() && matches.get(next).end() <= i) {
        next++;
      }
      boolean inside = next < matches.size() && matches.get(next).start() < i;
      boolean comma = i > 0 && !inside && tokens.get(i).before().startsWith(",");
      boolean bracket = i > 0 && tokens.get(i).before().endsWith("(");
      boolean known = next < matches.size() && matches.get(next).start() == i;
      if (comma
          || bracket
          || !inside && !known && i > 0 && TAIL_WORDS.contains(tokens.get(i).key())) {
        return i;
      }
    }
    return tokens.size();
  }

  /** Whether the run is the X of "X-backed Y". */
  private static boolean backsAnother(List<Token> tokens, Match match) {
    return match.end() < tokens.size()
        && tokens.get(match.end()).before().equals("-")
        && BACKERS.contains(tokens.get(match.end()).key());
  }

  /** Whether the run is a place only by its spelling: "Sudesh Amman" is a man. */
  private static boolean isSurname(List<Token> tokens, Match match) {
    Kind kind = match.first().kind();
    if (kind != Kind.SEAT && kind != Kind.PLACE || match.start() == 0) {
      return false;
    }
    Token before = tokens.get(match.start() - 1);
    return before.capital()
        && before.text().length() > 1
        && !Closed.WORDS.contains(before.key())
        && tokens.get(match.start()).before().isEmpty()
        && match.end() == tokens.size();
  }

  private static Identity join(Found head, Found tail, String headNoun) {
    Entry named = head.named;
    Entry roleNoun = head.role;
    boolean weak = roleNoun == null || SAYS_LITTLE.contains(headNoun);
    if (named == null && weak && head.person == null && tail.named != null && head.state == null) {
      named = tail.named;
    }
    List<String> because = new ArrayList<>();
    Entry state = head.state != null ? head.state : tail.state;
    String country = null;
    if (head.person != null) {
      country = note(head.person, because).country();
    }
    if (country == null && head.state != null) {
      country = note(head.state, because).country();
    }
    if (country == null && named != null && named.country() != null) {
      country = note(named, because).country();
    }
    if (country == null && state != null) {
      country = note(state, because).country();
    }
    Role role = role(head, tail, named, roleNoun, because);
    if (country == null && role == Role.IGO) {
      country = Role.IGO.name();
    }
    Entry decisive = head.person != null ? head.person : named;
    if (decisive == null && roleNoun == null && head.state != null) {
      decisive = head.state;
    }
    boolean person = head.person != null || roleNoun != null && roleNoun.person();
    return new Identity(
        decisive == null ? null : decisive.name(),
        decisive == null ? null : decisive.id(),
        country,
        role,
        person,
        because);
  }

  private static @Nullable Role role(
      Found head,
      Found tail,
      @Nullable Entry named,
      @Nullable Entry roleNoun,
      List<String> because) {
    if (head.person != null && head.personInOffice && head.person.role() != null) {
      return note(head.person, because).role();
    }
    if (named != null
        && named.role() != null
        && (roleNoun == null || !OF_STATES.contains(named.role()))) {
      return note(named, because).role();
    }
    if (roleNoun != null) {
      return note(roleNoun, because).role();
    }
    if (named != null && named.role() != null) {
      return note(named, because).role();
    }
    if (head.person != null) {
      return note(head.person, because).role();
    }
    if (head.state != null) {
      return head.state.kind() == Kind.PLACE ? null : head.state.role();
    }
    return tail.role == null ? null : note(tail.role, because).role();
  }

  private static Entry note(Entry entry, List<String> because) {
    String reason = entry.spelling() + " " + entry.place();
    if (!because.contains(reason)) {
      because.add(reason);
    }
    return entry;
  }

  /** The entries that one part of a phrase names. */
  private static final class Found {
    private final @Nullable LocalDate day;
    private @Nullable Entry state;
    private @Nullable Entry named;
    private @Nullable Entry person;
    private boolean personInOffice;
    private @Nullable Entry role;

    private Found(@Nullable LocalDate day) {
      this.day = day;
    }

    private void take(Match match) {
      Entry entry = best(match.entries());
      switch (entry.kind()) {
        case PERSON -> {
          if (person == null) {
            person = entry;
            personInOffice = entry.daysFrom(day) == 0;
          }
        }
        case NAMED -> named = named == null ? entry : named;
        case ROLE -> role = entry;
        case STATE, ADJECTIVE, DEMONYM, SEAT, PLACE -> {
          if (state == null || state.kind() == Kind.PLACE && entry.kind() != Kind.PLACE) {
            state = entry;
          }
        }
      }
    }

    /** The state that a role's longer name begins with: the Senate of "Senate committee". */
    private void takeCountryHiddenIn(Match role, @Nullable Match inner) {
      boolean hides = role.first().kind() == Kind.ROLE && inner != null && state == null;
      if (hides && inner != null && inner.first().kind().ordinal() < Kind.PLACE.ordinal()) {
        Entry hidden = best(inner.entries());
        state = hidden.country() == null ? null : hidden;
      }
    }

    /** The first that holds on the day, else the one whose time is nearest to it. */
    private Entry best(List<Entry> entries) {
      return Collections.min(entries, Comparator.comparingLong(entry -> entry.daysFrom(day)));
    }
  }
}
