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
   * Who a phrase names, and why.
   *
   * @param actor the phrase and its codes; its span counts characters of the context, or of the
   *     phrase where there is none
   * @param day the day asked for, or null
   * @param reasons what decided, in the order of deciding
   * @param lines all that the dictionaries have of this actor (each office of a person, each time
   *     of a group), earlier times first; none where it has no id
   * @param standsInContext whether the phrase was found in the context that came with it; true
   *     where none came
   */
  public record Answer(
      Actor actor,
      @Nullable LocalDate day,
      List<Reason> reasons,
      List<DictionaryLine> lines,
      boolean standsInContext) {

    /** Copies the lists. */
    public Answer {
      reasons = List.copyOf(reasons);
      lines = List.copyOf(lines);
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
      return new Answer(alone.actor, day, alone.reasons, alone.lines, false);
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
    for (Known known : lines.in(given)) {
      String state = known.line().id();
      boolean whole = known.span().equals(new Span(0, given.length()));
      if (whole && known.line().sort() == DictionaryLine.Sort.STATE && state != null) {
        return state;
      }
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
    Actor actor = resolver.read(article, sentences).resolve(sentence, span, null);
    List<Reason> reasons =
        actor.because().stream().map(because -> Reason.of(because, lines)).toList();
    List<DictionaryLine> same = actor.id() == null ? List.of() : lines.ofActor(actor.id());
    return new Answer(actor, article.published(), reasons, same, standsInContext);
  }
}
