package org.dateline.resolve.actor.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.Article;
import org.dateline.Sentence;
import org.dateline.Span;
import org.dateline.resolve.actor.chain.Being;
import org.dateline.resolve.actor.chain.Count;
import org.dateline.resolve.actor.chain.Form;
import org.dateline.resolve.actor.chain.Gender;
import org.dateline.resolve.actor.chain.Mention;
import org.dateline.resolve.actor.chain.Mention.Place;
import org.dateline.resolve.actor.chain.Mention.Traits;
import org.dateline.resolve.actor.chain.Mention.Words;
import org.dateline.resolve.actor.chain.Pair;
import org.dateline.resolve.actor.dictionary.Closed;
import org.dateline.resolve.actor.dictionary.Dictionary;
import org.dateline.resolve.actor.dictionary.Entry;
import org.dateline.resolve.actor.dictionary.Match;
import org.dateline.resolve.actor.mention.Runs.Run;
import org.dateline.resolve.actor.phrase.Composer;
import org.dateline.resolve.actor.phrase.Identity;
import org.jspecify.annotations.Nullable;

/**
 * Finds the phrases of an article that name somebody: names, role nouns, pronouns, and lists of
 * them. May be shared by threads.
 */
public final class MentionFinder {
  private final Dictionary dictionary;
  private final Composer composer;
  private final ReferenceWords reference;

  /** Finds by a dictionary, and reads each phrase by a composer. */
  public MentionFinder(Dictionary dictionary, Composer composer, ReferenceWords reference) {
    this.dictionary = dictionary;
    this.composer = composer;
    this.reference = reference;
  }

  /** The words by which it knows what points back to somebody. */
  public ReferenceWords reference() {
    return reference;
  }

  /** The mentions, in the order of the text, numbered from 0. */
  public List<Found> find(Article article, List<Sentence> sentences, Quotations quotations) {
    List<Found> found = new ArrayList<>();
    Set<String> names = new HashSet<>();
    List<Line> lines = sentences.stream().map(each -> Line.of(each, dictionary, names)).toList();
    lines.forEach(line -> line.addNamesInside(names));
    for (Line line : lines) {
      new Finding(line, article.published(), quotations, found)
          .run(Runs.of(line, reference, names));
    }
    return found;
  }

  /**
   * The mentions in a headline or dateline.
   *
   * @param day the day on which it is written, or null
   */
  public List<Found> find(String text, @Nullable LocalDate day) {
    Line line = Line.of(new Sentence(1, new Span(0, text.length()), text, 1), dictionary, Set.of());
    List<Found> found = new ArrayList<>();
    new Finding(line, day, Quotations.of(""), found).run(Runs.of(line, reference, Set.of()));
    return found;
  }

  /** The finding of the mentions of one sentence. */
  private final class Finding {
    private static final int CLAUSE = 10;
    private static final Set<String> WHERE = Set.of("in", "at", "near", "across", "inside");
    private static final Set<String> AUXILIARIES =
        Set.of(
            "are", "were", "have", "had", "will", "would", "can", "could", "may", "might", "say",
            "said", "must", "should", "did", "do", "is", "was", "has", "of");
    private static final Set<String> SETTLEMENTS =
        Set.of("city", "capital", "town", "village", "province", "region", "port", "island");
    private static final Set<String> BOUNDS =
        Set.of(
            "that", "who", "which", "when", "while", "as", "after", "before", "because", "and",
            "but", "or", "if", "where", "whose", "since", "until");
    private static final Set<String> PAIRED = Set.of("both", "either", "neither", "each");

    private final Line line;
    private final @Nullable LocalDate day;
    private final Quotations quotations;
    private final List<Found> found;
    private final Links links;

    Finding(Line line, @Nullable LocalDate day, Quotations quotations, List<Found> found) {
      this.line = line;
      this.day = day;
      this.quotations = quotations;
      this.found = found;
      this.links = new Links(line, found);
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
      String key = line.key(i);
      if (key.equals("both") && stands(i)) {
        add(new Run(i, i + 1), -1);
        return;
      }
      Pronoun pronoun = Pronoun.of(key);
      if (pronoun == null || line.token(i).upper()) {
        return;
      }
      boolean object = Pronoun.isObject(key) && !owns(i);
      boolean subject =
          !object || key.equals("it") && line.beforeVerb(i + 1) && !line.afterPreposition(i);
      Place place =
          place(
              new Run(i, i + 1),
              subject && !owns(i),
              false,
              -1,
              object && !subject ? doer(i) : -1,
              -1);
      Words words = new Words(key, List.of(), Set.of(), Set.of(), Set.of(), false, false);
      Traits traits =
          new Traits(null, null, null, pronoun.being(), pronoun.count(), pronoun.gender());
      add(new Mention(place, Form.PRONOUN, words, traits, List.of()), Identity.UNKNOWN, i, i + 1);
    }

    /** Whether a word such as "both" stands for somebody and does not go with a noun. */
    private boolean stands(int i) {
      String next = line.key(i + 1);
      boolean ends = i + 1 >= line.size() || !line.token(i + 1).before().isEmpty();
      return ends || AUXILIARIES.contains(next) || next.endsWith("ed") || next.endsWith("d");
    }

    /** Whether a pronoun is followed by what it has: "her army", "its embassy". */
    private boolean owns(int i) {
      String key = line.key(i);
      if (key.equals("his")
          || key.equals("its")
          || key.equals("their")
          || key.equals("our")
          || key.equals("my")) {
        return true;
      }
      return key.equals("her") && (line.beforeVerb(i + 1) || line.at(i + 1) != null);
    }

    private void named(Run whole) {
      int possessive = possessive(whole);
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
      Place place = place(run, false, false, -1, -1, -1);
      add(
          new Mention(place, looks.form(), words, traits, List.of()),
          identity,
          run.start(),
          run.end());
    }

    private Identity compose(Run run) {
      return composer.compose(line.tokens(run.start(), run.end()), day);
    }

    /** The last possessive s inside a run, or -1. */
    private int possessive(Run run) {
      for (int i = run.end() - 2; i > run.start(); i--) {
        if (line.token(i).possessive() && line.at(i) == null) {
          return i;
        }
      }
      return -1;
    }

    private void add(Run run, int ownerInRun) {
      Run phrase = new Run(adjective(run), run.end());
      Identity identity = compose(phrase);
      if (reference.isAbroad(line.key(Looks.headEnd(line, run) - 1)) && onlyPlaces(phrase)) {
        identity = identity.inCountry(null, "stands abroad", List.of());
      }
      Looks looks = new Looks(line, reference, run, identity);
      int determiner = line.determiner(phrase.start());
      int owner = ownerInRun;
      boolean named = looks.form() == Form.NAME;
      if (owner < 0 && !named && determiner >= 0 && owns(determiner)) {
        owner = numberAt(determiner);
      }
      boolean definite =
          determiner >= 0 && Looks.isDefinite(line.key(determiner))
              || run.start() > 0 && line.key(run.start() - 1).equals("the");
      boolean subject =
          !line.afterPreposition(run.start())
              && !looks.isAdjective()
              && (line.beforeVerb(run.end()) || opens(run));
      boolean possessor = run.end() < line.size() && line.token(run.end()).possessive();
      boolean located =
          !possessor
              && line.afterPreposition(run.start(), WHERE)
              && (!looks.isAdjective() || SETTLEMENTS.contains(line.key(run.end())));
      Words words = looks.words(definite);
      if (isPaired(run, determiner)) {
        words = paired(words);
      }
      int number = found.size();
      Traits traits = looks.traits();
      Mention draft =
          new Mention(
              place(run, subject, located, owner, -1, -1), looks.form(), words, traits, List.of());
      int says = links.says(draft, determiner < 0 ? phrase.start() : determiner + 1);
      Mention mention =
          new Mention(
              place(run, subject, located, owner, -1, says),
              looks.form(),
              words,
              traits,
              List.of());
      add(mention, identity, run.start(), run.end());
      links.list(number, run).ifPresent(this::addList);
    }

    /**
     * Where a phrase begins whose country stands apart from its noun by words that nobody knows:
     * "the South Korean puppet military".
     */
    private int adjective(Run run) {
      if (!line.isKind(run.end() - 1, Entry.Kind.ROLE)) {
        return run.start();
      }
      for (int i = run.start() - 1; i > Math.max(0, run.start() - 3); i--) {
        boolean apart = !line.token(i + 1).before().isEmpty();
        if (apart || line.token(i).capital() || Closed.WORDS.contains(line.key(i))) {
          break;
        }
        if (line.isKind(i - 1, Entry.Kind.ADJECTIVE) && line.token(i).before().isEmpty()) {
          Match match = line.at(i - 1);
          return match == null ? i - 1 : match.start();
        }
      }
      return run.start();
    }

    /** Whether a phrase has no country but that of a place: "the Chengdu consulate". */
    private boolean onlyPlaces(Run phrase) {
      for (int i = phrase.start(); i < phrase.end(); i++) {
        boolean state = line.isKind(i, Entry.Kind.STATE) || line.isKind(i, Entry.Kind.ADJECTIVE);
        if (state || line.isKind(i, Entry.Kind.NAMED) || line.token(i).possessive()) {
          return false;
        }
      }
      return true;
    }

    /** Whether a run is the first of its sentence, with more about it behind a comma. */
    private boolean opens(Run run) {
      return isFirst() && run.end() < line.size() && line.token(run.end()).before().startsWith(",");
    }

    private boolean isFirst() {
      return found.isEmpty()
          || found.get(found.size() - 1).mention().place().sentence() != line.sentence().number();
    }

    private boolean isPaired(Run run, int determiner) {
      if (determiner >= 0 && PAIRED.contains(line.key(determiner))) {
        return true;
      }
      String two = line.key(run.start() - 1);
      String the = line.key(run.start() - 2);
      boolean twoBefore = two.equals("two") && Looks.isDefinite(the);
      boolean bare = line.key(run.start()).equals("two") && Looks.isDefinite(two);
      boolean both = line.key(run.end() - 1).equals("both");
      boolean pair =
          line.key(run.end() - 1).equals("pair") || line.key(run.end() - 1).equals("duo");
      return twoBefore || bare || both || pair;
    }

    private Words paired(Words words) {
      Set<String> nouns = new HashSet<>(words.nouns());
      nouns.add(Pair.PAIRED);
      return new Words(
          words.head(), words.names(), nouns, words.shortForms(), words.ends(), true, false);
    }

    private void addList(Links.Row row) {
      links.sharing(row).forEach(this::shareCountry);
      Mention first = found.get(row.members().get(0)).mention();
      Mention last = found.get(row.members().get(row.members().size() - 1)).mention();
      boolean subject = first.place().subject() || last.place().subject();
      Place place =
          new Place(
              found.size(),
              first.place().sentence(),
              new Span(first.place().span().start(), last.place().span().end()),
              subject,
              false,
              first.place().quote(),
              -1,
              -1,
              -1,
              first.place().opens());
      Words words = new Words("", List.of(), Set.of(), Set.of(), Set.of(), false, false);
      Traits traits = new Traits(null, null, row.role(), row.being(), Count.MANY, Gender.OPEN);
      found.add(
          new Found(
              new Mention(place, Form.LIST, words, traits, row.members()),
              Identity.UNKNOWN,
              false));
    }

    /** "Israeli prime minister A and energy minister B": B is Israeli too. */
    private void shareCountry(int from, int to) {
      Found giver = found.get(from);
      Found taker = found.get(to);
      if (taker.identity().id() != null && taker.identity().country() != null) {
        return; // whom a dictionary names has a country of his own
      }
      boolean sameNoun = giver.mention().words().isPlural() && taker.identity().role() == null;
      Mention mention = taker.mention();
      Traits traits = mention.traits();
      Traits shared =
          new Traits(
              traits.id(),
              giver.mention().traits().country(),
              sameNoun ? giver.mention().traits().role() : traits.role(),
              traits.being(),
              traits.count(),
              traits.gender());
      Identity identity =
          sameNoun
              ? taker.identity().filledFrom(giver.identity(), "what the one named with it is")
              : taker
                  .identity()
                  .inCountry(
                      giver.identity().country(),
                      "of the country of the one named with it",
                      giver.identity().because());
      found.set(
          to,
          new Found(
              new Mention(
                  mention.place(), mention.form(), mention.words(), shared, mention.members()),
              identity,
              taker.speaks()));
    }

    private Place place(Run run, boolean subject, boolean located, int owner, int doer, int says) {
      Span span = line.span(run.start(), run.end());
      return new Place(
          found.size(),
          line.sentence().number(),
          span,
          subject,
          located,
          quotations.at(span.start()),
          owner,
          doer,
          says,
          isFirst());
    }

    private void add(Mention mention, Identity identity, int start, int end) {
      boolean speaks =
          speechAt(end) || line.beforeVerb(end) && speechAt(end + 1) || speechAt(start - 1);
      found.add(new Found(mention, identity, speaks));
    }

    private boolean speechAt(int i) {
      return i >= 0 && i < line.size() && reference.isSpeech(line.key(i)) && line.at(i) == null;
    }

    /** Who does something to what stands at a place in the same clause: its number, or -1. */
    private int doer(int at) {
      int start = at;
      while (start > 0
          && at - start < CLAUSE
          && line.token(start).before().isEmpty()
          && !BOUNDS.contains(line.key(start - 1))) {
        start--;
      }
      int from = line.span(start, start + 1).start();
      for (int i = found.size() - 1; i >= 0; i--) {
        Place place = found.get(i).mention().place();
        if (place.sentence() != line.sentence().number() || place.span().start() < from) {
          return -1;
        }
        if (place.subject()) {
          return i;
        }
      }
      return -1;
    }

    /** The mention that begins at a word of this line. */
    private int numberAt(int word) {
      int start = line.span(word, word + 1).start();
      for (int i = found.size() - 1; i >= 0; i--) {
        if (found.get(i).mention().place().span().start() == start) {
          return i;
        }
        if (found.get(i).mention().place().span().start() < start) {
          break;
        }
      }
      return -1;
    }
  }
}
