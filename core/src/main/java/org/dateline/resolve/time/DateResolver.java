package org.dateline.resolve.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.Article;
import org.dateline.Moment;
import org.dateline.Sentence;
import org.dateline.Span;
import org.dateline.When;
import org.jspecify.annotations.Nullable;

/**
 * Turns expressions of time into dates, against the time of publication in its own zone: news tells
 * of the past, so "Monday" is the last one, unless its clause or the event lies ahead.
 *
 * <pre>{@code
 * DateResolver dates = new DateResolver();
 * dates.resolve("two days ago", LocalDate.of(2011, 9, 26), false); // 2011-09-24
 * }</pre>
 *
 * <p>Weeks are ISO weeks; a weekend, a decade, a season, a fiscal year or Ramadan is a range of
 * days. Distances are as exact as their unit: "two weeks ago" is a week. "The following day" and
 * its like count from the date told before in the sentence, else in the sentence before. Words,
 * feasts, calendars and fiscal years come from {@code knowledge/time}. Immutable; may be shared by
 * threads.
 */
public final class DateResolver {
  private final Grammar grammar = new Grammar(new Vocabulary());
  private final Tense tense = new Tense();
  private final Zones zones = new Zones();

  /**
   * The date an expression names.
   *
   * @param expression "on Monday", "last week", "September 13"
   * @param published the day of publication, or null; then only full dates are known
   * @param ahead whether the event lies in the future, so that "Monday" is the next one
   * @return the date, or nothing where the words tell none
   */
  public Optional<When> resolve(String expression, @Nullable LocalDate published, boolean ahead) {
    Moment at = published == null ? null : Moment.of(published);
    return sentence(expression, at, DayOrder.UNKNOWN)
        .in(new Span(0, expression.length()), ahead)
        .map(SentenceDates.Told::when);
  }

  /**
   * The dates of a sentence that stands alone.
   *
   * @param text the sentence
   * @param published when it was published, or null
   * @param order which of two figures is the day
   */
  public SentenceDates sentence(String text, @Nullable Moment published, DayOrder order) {
    return sentence(text, new Anchor(published, order), null);
  }

  private SentenceDates sentence(String text, Anchor anchor, @Nullable Days before) {
    Words words = Words.of(text);
    List<SentenceDates.Found> found = new ArrayList<>();
    Grammar.Reader reader = grammar.reader(words);
    int at = 0;
    while (at < words.size()) {
      Match match = reader.at(at);
      if (match == null) {
        at++;
        continue;
      }
      boolean ofPage = at == 0 && ofPage(words, match, anchor);
      if (match.meaning() != Meaning.NOTHING && !ofPage) {
        Tense.Side side = tense.of(words, at, match.end());
        found.add(new SentenceDates.Found(at, match.end(), match, side));
      }
      at = match.inner() > at ? match.inner() : match.end();
    }
    return new SentenceDates(words, found, anchor, before);
  }

  /**
   * The day of publication that some pages leave before the first sentence: no date of an event.
   */
  private static boolean ofPage(Words words, Match match, Anchor anchor) {
    Days days = Meaning.fixed(match.meaning());
    return days != null
        && days.equals(anchor.published())
        && words.word(match.end()).capital()
        && words.word(match.end()).letters();
  }

  /**
   * Reads an article, so that its sentences may count from one another. Where the country it comes
   * from has one time zone and the time of publication comes with its offset, days count from the
   * day it was there.
   *
   * @param article what is read
   * @param sentences its sentences in order
   * @param country where it comes from, by ISO 3166-1 alpha-3, or null
   * @return its dates; for one thread
   */
  public Reading read(Article article, List<Sentence> sentences, @Nullable String country) {
    Moment at = zones.there(article.publishedAt(), country);
    return new Reading(new Anchor(at, DayOrder.of(country)), sentences);
  }

  /** The dates of one article. For one thread. */
  public final class Reading {
    private final Anchor anchor;
    private final List<Sentence> sentences;
    private final Map<Integer, @Nullable Days> last = new HashMap<>();

    private Reading(Anchor anchor, List<Sentence> sentences) {
      this.anchor = anchor;
      this.sentences = sentences;
    }

    /**
     * The dates of a sentence.
     *
     * @param sentence one of the article's
     * @param text its text, in which spans are counted
     */
    public SentenceDates of(Sentence sentence, String text) {
      int index = sentences.indexOf(sentence);
      return sentence(text, anchor, index > 0 ? last(index - 1, 1) : null);
    }

    /** The date told last in a sentence, or a little before it. */
    private @Nullable Days last(int index, int more) {
      if (last.containsKey(index)) {
        return last.get(index);
      }
      Days before = more > 0 && index > 0 ? last(index - 1, more - 1) : null;
      Days found = sentence(sentences.get(index).text(), anchor, before).last();
      if (more > 0) {
        last.put(index, found);
      }
      return found;
    }
  }
}
