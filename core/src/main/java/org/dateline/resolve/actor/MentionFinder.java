package org.dateline.resolve.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.Sentence;
import org.dateline.Span;
import org.dateline.resolve.actor.Entry.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the phrases of a sentence that name somebody: runs of known words and capitalised names,
 * such as "Greek prime minister Kyriakos Mitsotakis". A description behind a name ("Jane Doe, the
 * Greek prime minister,") is joined to it.
 */
final class MentionFinder {
  private static final Set<String> JOINING = Set.of("of", "the", "for", "and");
  private static final Set<String> WHERE =
      Set.of("in", "at", "near", "across", "inside", "outside");

  /** What may stand between a name and its description. */
  private static final Set<String> APPOSING =
      Set.of(",", ", the", ", a", ", an", "(", ", who is", ", its", ", his", ", their");

  private static final Set<String> TITLES =
      Set.of(
          "mr", "mrs", "ms", "dr", "gen", "lt", "col", "sen", "rep", "gov", "maj", "capt", "sgt");

  private final Dictionary dictionary;
  private final Composer composer;

  MentionFinder(Dictionary dictionary, Composer composer) {
    this.dictionary = dictionary;
    this.composer = composer;
  }

  /** The phrases, in the order of the text. */
  List<Mention> find(Sentence sentence, @Nullable LocalDate day) {
    List<Token> tokens = Token.of(sentence.text());
    Match[] at = covering(tokens);
    List<Mention> mentions = new ArrayList<>();
    int start = 0;
    while (start < tokens.size()) {
      int end = runEnd(tokens, at, start);
      if (end == start) {
        start++;
        continue;
      }
      mentions.add(mention(sentence, tokens, at, start, end, day));
      start = end;
    }
    return joinDescriptions(mentions, sentence);
  }

  /** The words of a phrase that are names: capitalised and unknown, or a known person's. */
  List<Token> names(List<Token> tokens) {
    Match[] at = covering(tokens);
    List<Token> names = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean unknown = at[i] == null || at[i].first().kind() == Kind.PERSON;
      if (unknown
          && token.capital()
          && token.text().length() > 1
          && !Closed.WORDS.contains(token.key())) {
        names.add(token);
      }
    }
    return names;
  }

  private Match[] covering(List<Token> tokens) {
    Match[] at = new Match[tokens.size()];
    for (Match match : dictionary.matches(tokens)) {
      Arrays.fill(at, match.start(), match.end(), match);
    }
    return at;
  }

  private static int runEnd(List<Token> tokens, Match[] at, int start) {
    if (!belongs(tokens, at, start)) {
      return start;
    }
    int end = start + 1;
    while (end < tokens.size() && goesOn(tokens, at, end)) {
      end++;
    }
    while (end > start && at[end - 1] == null && JOINING.contains(tokens.get(end - 1).key())) {
      end--;
    }
    return end;
  }

  private static boolean goesOn(List<Token> tokens, Match[] at, int i) {
    Token token = tokens.get(i);
    boolean inside = at[i] != null && at[i].start() < i;
    if (!inside
        && !token.before().isEmpty()
        && !token.before().equals("-")
        && !token.before().equals("'")
        && !abbreviationStop(tokens, i)) {
      return false;
    }
    if (belongs(tokens, at, i) || token.possessive()) {
      return true;
    }
    boolean joins = JOINING.contains(token.key()) && !token.key().equals("and");
    return joins
        && i + 1 < tokens.size()
        && (belongs(tokens, at, i + 1) || JOINING.contains(tokens.get(i + 1).key()));
  }

  private static boolean abbreviationStop(List<Token> tokens, int i) {
    Token last = tokens.get(i - 1);
    return tokens.get(i).before().equals(".")
        && (last.text().length() == 1 || TITLES.contains(last.key()));
  }

  private static boolean belongs(List<Token> tokens, Match[] at, int i) {
    if (at[i] != null) {
      return true;
    }
    Token token = tokens.get(i);
    return token.capital() && !(i == 0 && !nextIsName(tokens, at));
  }

  /** A capital at the start of a sentence says little: it counts where a name goes on behind it. */
  private static boolean nextIsName(List<Token> tokens, Match[] at) {
    boolean aName =
        tokens.get(0).text().length() > 3 && !Closed.WORDS.contains(tokens.get(0).key());
    return aName
        || tokens.size() > 1
            && at[1] == null
            && tokens.get(1).capital()
            && tokens.get(1).before().isEmpty()
            && !Closed.WORDS.contains(tokens.get(0).key());
  }

  private Mention mention(
      Sentence sentence,
      List<Token> tokens,
      Match[] at,
      int start,
      int end,
      @Nullable LocalDate day) {
    List<Token> run = tokens.subList(start, end);
    Set<String> names = new HashSet<>();
    Set<String> nouns = new HashSet<>();
    boolean plural = false;
    for (int i = start; i < end; i++) {
      Token token = tokens.get(i);
      if (at[i] == null) {
        if (token.capital() && token.text().length() > 1) {
          names.add(token.key());
        }
      } else {
        Entry entry = at[i].first();
        if (entry.kind() == Kind.PERSON) {
          names.add(token.key());
        } else if (entry.kind() == Kind.ROLE && i == at[i].end() - 1) {
          nouns.add(token.key());
          plural = isPlural(token.key());
        } else if (entry.kind() == Kind.NAMED && i == at[i].end() - 1) {
          nouns.add(token.key());
        } else if (entry.kind() == Kind.DEMONYM) {
          plural = isPlural(token.key());
        }
      }
    }
    Span span =
        new Span(
            sentence.span().start() + run.get(0).span().start(),
            sentence.span().start() + run.get(run.size() - 1).span().end());
    Identity identity = composer.compose(run, day);
    boolean person =
        identity.person() || !names.isEmpty() && identity.role() == null && names.size() >= 2;
    Identity known =
        new Identity(
            identity.name(),
            identity.id(),
            identity.country(),
            identity.role(),
            person && !plural,
            identity.because());
    boolean located = start > 0 && WHERE.contains(tokens.get(start - 1).key());
    return new Mention(sentence.number(), span, known, names, nouns, plural, located);
  }

  private static boolean isPlural(String noun) {
    return noun.endsWith("s")
        || noun.endsWith("men")
        || noun.equals("people")
        || noun.equals("police");
  }

  /** Gives a bare name what the phrase behind its comma says, and the other way round. */
  private static List<Mention> joinDescriptions(List<Mention> mentions, Sentence sentence) {
    List<Mention> joined = new ArrayList<>(mentions);
    for (int i = 0; i + 1 < joined.size(); i++) {
      Mention first = joined.get(i);
      Mention second = joined.get(i + 1);
      int from = first.span().end() - sentence.span().start();
      int to = second.span().start() - sentence.span().start();
      String between = sentence.text().substring(from, to).strip();
      if (!APPOSING.contains(between)) {
        continue;
      }
      boolean nameFirst =
          !first.names().isEmpty() && first.nouns().isEmpty() && !second.nouns().isEmpty();
      boolean nameSecond =
          between.equals(",")
              && first.names().isEmpty()
              && !first.nouns().isEmpty()
              && !second.names().isEmpty()
              && second.nouns().isEmpty()
              && second.identity().country() == null;
      if (nameFirst && (first.identity().country() == null || first.identity().role() == null)) {
        joined.set(i, described(first, second));
      } else if (nameSecond) {
        joined.set(i + 1, described(second, first));
      }
    }
    return joined;
  }

  private static Mention described(Mention name, Mention by) {
    Identity identity = name.identity().filledFrom(by.identity(), "described in apposition");
    Set<String> nouns = new HashSet<>(name.nouns());
    nouns.addAll(by.nouns());
    return new Mention(name.sentence(), name.span(), identity, name.names(), nouns, false, false);
  }
}
