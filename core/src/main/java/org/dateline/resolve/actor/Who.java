package org.dateline.resolve.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.Actor;
import org.dateline.Article;
import org.dateline.Sentence;
import org.dateline.Span;
import org.dateline.knowledge.Nearest;
import org.dateline.resolve.actor.dictionary.Dictionary;
import org.dateline.resolve.actor.dictionary.DictionaryLine;
import org.dateline.resolve.actor.dictionary.DictionaryLines;
import org.dateline.resolve.lexicon.Membership;
import org.dateline.text.SentenceSplitter;
import org.jspecify.annotations.Nullable;

/**
 * Answers who a phrase names: country, role and code on a day, and the dictionary lines that say
 * so.
 *
 * <pre>{@code
 * Who who = Who.shipped();
 * Who.Answer answer = who.is("Armenian Prime Minister Nikol Pashinyan", LocalDate.of(2020, 10, 1));
 * answer.actor().code(); // "ARMGOV"
 * }</pre>
 *
 * <p>Any text may be asked for; what is not known is null in the answer. Immutable; may be shared
 * by threads. It takes some tenths of a second to open and about a hundredth of a millisecond to
 * answer.
 */
public final class Who {
  /** An article needs a name; this one is never seen. */
  private static final String ASKED = "who";

  /** No state's name is longer. */
  private static final int LONGEST_NAME = 60;

  private final ActorResolver resolver;
  private final DictionaryLines lines;
  private final Membership membership = Membership.shipped();
  private final SentenceSplitter splitter = new SentenceSplitter();

  private Who(Dictionary dictionary) {
    this.resolver = new ActorResolver(dictionary);
    this.lines = DictionaryLines.of(dictionary);
  }

  /**
   * Opens the dictionaries that are shipped inside.
   *
   * @throws org.dateline.knowledge.KnowledgeException where a dictionary is wrong; the message says
   *     where and how to mend it
   */
  public static Who shipped() {
    return of(Dictionary.shipped());
  }

  /** Answers from a dictionary. */
  public static Who of(Dictionary dictionary) {
    return new Who(dictionary);
  }

  /**
   * Whom a phrase names.
   *
   * @param all the actors, at least one; several where the phrase names several: "Britain and
   *     France"
   * @param day the day asked for, or null
   * @param standsInContext whether the phrase was found in the context that came with it; true
   *     where none came
   */
  public record Answer(List<Named> all, @Nullable LocalDate day, boolean standsInContext) {

    /** Copies the list. */
    public Answer {
      all = List.copyOf(all);
    }

    /** The actor, the first where there are several. */
    public Actor actor() {
      return all.get(0).actor;
    }
  }

  /**
   * An actor that a phrase names, and why.
   *
   * @param actor the whole phrase and the actor's codes; its span counts characters of the context,
   *     or of the phrase where there is none
   * @param reasons what decided, in the order of deciding
   * @param lines all that the dictionaries have of this actor (each office of a person, each time
   *     of a group), earlier times first; none where it has no id
   * @param members who is a member of it on the day: states by code, bodies by id, in order; none
   *     where it is no body or its members are not known
   * @param bodies the ids of the bodies of which it is a member on the day, in order
   */
  public record Named(
      Actor actor,
      List<Reason> reasons,
      List<DictionaryLine> lines,
      List<String> members,
      List<String> bodies) {

    /** Copies the lists. */
    public Named {
      reasons = List.copyOf(reasons);
      lines = List.copyOf(lines);
      members = List.copyOf(members);
      bodies = List.copyOf(bodies);
    }

    /**
     * ISO 3166-1 alpha-3 of the state the actor sits in on the day where it acts in another: PAK
     * for the Haqqani network of Afghanistan. Null where that is not known or no other.
     */
    public @Nullable String base() {
      for (Reason reason : reasons) {
        DictionaryLine line = reason.line();
        if (line != null && line.base() != null && line.id() != null) {
          return line.id().equals(actor.id()) ? line.base() : null;
        }
      }
      return null;
    }
  }

  /** Who a phrase names today and in the latest past: where terms have an end, in the last one. */
  public Answer is(String phrase) {
    return is(phrase, null);
  }

  /**
   * Who a phrase names.
   *
   * @param day the day on which it is written, or null
   */
  public Answer is(String phrase, @Nullable LocalDate day) {
    return is(phrase, day, null);
  }

  /**
   * Who a phrase names in an article from some country: "the PRD", "the interior minister".
   *
   * @param day the day on which it is written, or null
   * @param documentCountry ISO 3166-1 alpha-3 of the country the article is about, or null
   * @throws IllegalArgumentException where no state has that code
   */
  public Answer is(String phrase, @Nullable LocalDate day, @Nullable String documentCountry) {
    Span whole = new Span(0, phrase.length());
    List<Sentence> only = List.of(new Sentence(1, whole, phrase, 1));
    return answer(article(phrase, day, documentCountry), only, whole, true);
  }

  /**
   * Who a phrase names inside a text: pronouns, short names and bare roles find whom they stand for
   * there.
   *
   * @param day the day on which it is written, or null
   * @param documentCountry ISO 3166-1 alpha-3 of the country the article is about, or null
   * @param context the sentence or passage that the phrase stands in; where it stands there several
   *     times, the last counts. Where it does not stand there the phrase is taken alone
   * @throws IllegalArgumentException where no state has that code
   */
  public Answer is(
      String phrase, @Nullable LocalDate day, @Nullable String documentCountry, String context) {
    Optional<Span> found = phrase.isBlank() ? Optional.empty() : PhraseInText.find(phrase, context);
    if (found.isEmpty()) {
      Answer alone = is(phrase, day, documentCountry);
      return new Answer(alone.all, day, false);
    }
    Article article = article(context, day, documentCountry);
    List<Sentence> sentences = splitter.split(article);
    // there is none in a context that shows nothing, such as one of zero-width spaces
    return sentences.isEmpty()
        ? is(phrase, day, documentCountry)
        : answer(article, sentences, found.get(), true);
  }

  /**
   * The code of a state that is given by code or name ("PAK", "pak", "Pakistan").
   *
   * @throws IllegalArgumentException where there is none; the message names the nearest
   */
  public String country(String codeOrName) {
    String given = codeOrName.strip();
    String code = given.toUpperCase(Locale.ROOT);
    if (isState(code)) {
      return code;
    }
    Map<String, String> codes = lines.states();
    for (Map.Entry<String, String> state : codes.entrySet()) {
      if (state.getKey().equalsIgnoreCase(given)) {
        return state.getValue();
      }
    }
    String called = lines.stateCalled(given);
    if (called != null) {
      return called;
    }
    throw new IllegalArgumentException(
        "no state has the code or name '"
            + (given.length() > LONGEST_NAME ? given.substring(0, LONGEST_NAME) + "…" : given)
            + "'"
            + hint(given, codes));
  }

  private static String hint(String given, Map<String, String> codes) {
    if (given.length() > LONGEST_NAME) {
      return "; write it as PAK";
    }
    String hint = Nearest.hint(given, given.length() == 3 ? codes.values() : codes.keySet());
    return hint.isEmpty() ? "; write it as PAK" : hint;
  }

  private boolean isState(String code) {
    List<DictionaryLine> found = lines.ofActor(code);
    return !found.isEmpty() && found.get(0).sort() == DictionaryLine.Sort.STATE;
  }

  private Article article(String text, @Nullable LocalDate day, @Nullable String country) {
    String dateline = country == null ? null : lines.ofActor(country(country)).get(0).name();
    return Article.text(text).id(ASKED).published(day).dateline(dateline).build();
  }

  private Answer answer(
      Article article, List<Sentence> sentences, Span span, boolean standsInContext) {
    Sentence sentence = sentences.get(0);
    for (Sentence each : sentences) {
      if (each.span().start() <= span.start()) {
        sentence = each;
      }
    }
    List<Named> all =
        resolver.read(article, sentences).resolveAll(sentence, span, null).stream()
            .map(actor -> named(actor, article.published()))
            .toList();
    return new Answer(all, article.published(), standsInContext);
  }

  private Named named(Actor actor, @Nullable LocalDate day) {
    List<Reason> reasons =
        actor.because().stream().map(because -> Reason.of(because, lines)).toList();
    String id = actor.id();
    return id == null
        ? new Named(actor, reasons, List.of(), List.of(), List.of())
        : new Named(
            actor,
            reasons,
            lines.ofActor(id),
            membership.of(id, day),
            membership.bodiesOf(id, day));
  }
}
