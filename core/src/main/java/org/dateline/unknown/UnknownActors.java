package org.dateline.unknown;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.dateline.Actor;
import org.dateline.Article;
import org.dateline.Event;
import org.dateline.Sentence;
import org.dateline.Span;
import org.dateline.resolve.actor.dictionary.DictionaryLine;
import org.dateline.resolve.actor.dictionary.DictionaryLines;
import org.dateline.resolve.actor.dictionary.Known;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the actors of events that the dictionaries do not know.
 *
 * <pre>{@code
 * UnknownActors unknown = new UnknownActors(DictionaryLines.of(Dictionary.shipped()));
 * unknown.add(article, coder.code(article));
 * unknown.names(20, 2).forEach(name -> out.println(name.seen() + " " + name.name()));
 * }</pre>
 *
 * <p>Unknown is a name that no line has, even where the words beside it told country and role; and
 * a noun that gives no role. Pronouns, numbers and role nouns are not. Short names are counted with
 * the full name that the same article gives, titles are stripped, accents do not part.
 *
 * <p>However much is added, at most 20,000 names and 20,000 nouns are kept: see {@link #missed()}.
 * For one thread.
 */
public final class UnknownActors {
  private static final int MOST = 20_000;
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern JOINTS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final DictionaryLines lines;
  private final NameFinder finder;
  private final PhraseReader reader;
  private final Bounded<NameTally> names;
  private final Bounded<NounTally> nouns;
  private long articles;

  /** Begins to gather what these lines do not know. */
  public UnknownActors(DictionaryLines lines) {
    this(lines, MOST);
  }

  /**
   * Begins to gather.
   *
   * @param most how many names, and how many nouns, to keep at most
   */
  UnknownActors(DictionaryLines lines, int most) {
    WordKinds kinds = WordKinds.shipped();
    this.lines = lines;
    this.finder = new NameFinder(lines, kinds);
    this.reader = new PhraseReader(finder, kinds);
    this.names = new Bounded<>(most);
    this.nouns = new Bounded<>(most);
  }

  /** A tally that knows its noun. */
  private static final class NounTally extends Tally {
    private final String noun;

    NounTally(String noun) {
      this.noun = noun;
    }
  }

  /** Takes the actors of an article's events: who does it, whom it is done to, who says so. */
  public void add(Article article, List<Event> events) {
    articles++;
    FullNames full = new FullNames(article.text(), finder);
    Set<Span> seen = new HashSet<>();
    for (Event event : events) {
      event.sources().forEach(actor -> add(article, event.sentence(), actor, full, seen));
      event.targets().forEach(actor -> add(article, event.sentence(), actor, full, seen));
      if (event.attribution() != null) {
        add(article, event.sentence(), event.attribution().speaker(), full, seen);
      }
    }
  }

  private void add(
      Article article, Sentence sentence, Actor actor, FullNames full, Set<Span> seen) {
    if (!seen.add(actor.span())) {
      return;
    }
    boolean opens = actor.span().start() <= sentence.span().start();
    Span whole = WholePhrase.of(article.text(), actor.span());
    PhraseReader.Meant meant = reader.read(whole.in(article.text()), opens, article.text());
    Excerpt example = Excerpt.of(article.id(), sentence, actor.span());
    if (meant instanceof PhraseReader.Name name) {
      addName(name, actor, full, example);
    } else if (meant instanceof PhraseReader.Noun noun && actor.role() == null) {
      nouns.of(noun.singular(), () -> new NounTally(noun.singular())).add(articles, example);
    }
  }

  private void addName(PhraseReader.Name name, Actor actor, FullNames full, Excerpt example) {
    NamedRun run = name.run();
    boolean placed = name.isPlace() && decidedByLine(actor);
    if (placed || run.isShort() && stands(actor)) {
      return;
    }
    NamedRun whole = full.of(run);
    if (whole == null || isKnown(whole.name())) {
      return;
    }
    NameTally tally = names.of(key(whole.name()), NameTally::new);
    tally.add(articles, example);
    tally.form(whole.name());
    if (run.isAcronym() && !whole.equals(run)) {
      tally.form(run.name());
    }
    tally.kind(kind(name, whole));
    if (!run.possessive() && !name.isPlace()) {
      tally.codes(actor);
    }
  }

  /** Whether a line of the dictionaries, and not only a rule, gave the country. */
  private boolean decidedByLine(Actor actor) {
    String country = actor.country();
    for (String because : actor.because()) {
      DictionaryLine line = lines.at(because.substring(because.lastIndexOf(' ') + 1));
      if (line != null && country != null && country.equals(line.country())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a short name was found to stand for an actor that has a line. */
  private boolean stands(Actor actor) {
    List<DictionaryLine> own = actor.id() == null ? List.of() : lines.ofActor(actor.id());
    return !own.isEmpty() && own.get(0).sort() != DictionaryLine.Sort.STATE;
  }

  private boolean isKnown(String name) {
    for (Known known : lines.in(name)) {
      if (known.span().equals(new Span(0, name.length()))) {
        return true;
      }
    }
    return false;
  }

  private String kind(PhraseReader.Name name, NamedRun whole) {
    Word last = whole.words().get(whole.words().size() - 1);
    if (name.isPlace()) {
      return "place";
    }
    if (finder.isGroup(last) || whole.isAcronym() || name.run().isAcronym()) {
      return "group";
    }
    boolean joined = whole.words().stream().anyMatch(word -> word.text().equals("of"));
    boolean several = whole.words().size() > 1 && whole.words().size() < 5 && !joined;
    return whole.titled() || name.run().titled() || several ? "person" : "";
  }

  /** Lower case, no accents, one space for whatever parts words. */
  static String key(String name) {
    String lower = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    String plain = ACCENTS.matcher(lower.replace("'", "").replace("’", "")).replaceAll("");
    return JOINTS.matcher(plain).replaceAll(" ").strip();
  }

  /** How many articles were added. */
  public long articles() {
    return articles;
  }

  /** By how much a count may be too low, as too many names were seen to keep them all; mostly 0. */
  public long missed() {
    return Math.max(names.missed(), nouns.missed());
  }

  /**
   * The names, the most often seen first.
   *
   * @param most how many at most
   * @param least leave out what was seen less often
   */
  public List<UnknownName> names(int most, long least) {
    Map<String, UnknownName> byId = new LinkedHashMap<>();
    StreamSupport.stream(names.all().spliterator(), false)
        .filter(tally -> tally.seen() >= least)
        .sorted(
            Comparator.comparingLong(NameTally::seen)
                .thenComparingLong(NameTally::articles)
                .reversed()
                .thenComparing(tally -> tally.forms().get(0)))
        .limit(most)
        .map(tally -> name(tally, byId.keySet()))
        .forEach(name -> byId.put(name.id(), name));
    return List.copyOf(byId.values());
  }

  /**
   * The nouns without a role, the most often seen first.
   *
   * @param most how many at most
   * @param least leave out what was seen less often
   */
  public List<UnknownNoun> nouns(int most, long least) {
    return StreamSupport.stream(nouns.all().spliterator(), false)
        .filter(tally -> tally.seen() >= least)
        .sorted(
            Comparator.comparingLong(NounTally::seen)
                .thenComparingLong(NounTally::articles)
                .reversed()
                .thenComparing(tally -> tally.noun))
        .limit(most)
        .map(tally -> new UnknownNoun(tally.noun, tally.seen(), tally.articles(), tally.examples()))
        .toList();
  }

  private UnknownName name(NameTally tally, Set<String> taken) {
    List<String> forms = tally.forms();
    String name =
        forms.stream().filter(form -> form.indexOf(' ') > 0).findFirst().orElse(forms.get(0));
    Set<String> aliases = new LinkedHashSet<>(forms);
    aliases.remove(name);
    Guess guess = tally.guess();
    String kind = tally.kind();
    return new UnknownName(
        name,
        List.copyOf(aliases),
        id(name, aliases, guess.country(), kind, taken),
        kind,
        tally.seen(),
        tally.articles(),
        guess,
        tally.examples());
  }

  private String id(
      String name, Set<String> aliases, @Nullable String country, String kind, Set<String> taken) {
    String prefix = country == null ? "" : country + ".";
    for (String tail : IdWords.of(name, aliases, kind)) {
      if (lines.ofActor(prefix + tail).isEmpty() && !taken.contains(prefix + tail)) {
        return prefix + tail;
      }
    }
    int number = 2;
    String last = prefix + IdWords.whole(name);
    while (taken.contains(last + number) || !lines.ofActor(last + number).isEmpty()) {
      number++;
    }
    return last + number;
  }
}
