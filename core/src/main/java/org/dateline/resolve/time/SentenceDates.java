package org.dateline.resolve.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dateline.Span;
import org.dateline.When;
import org.jspecify.annotations.Nullable;

/**
 * The expressions of time in one sentence, and the dates they stand for. Spans count characters of
 * the text that the sentence was read from. Dates are found when first asked for; for one thread.
 */
public final class SentenceDates {
  private final Words words;
  private final List<Found> found;
  private final Map<Telling, List<@Nullable Days>> values = new EnumMap<>(Telling.class);
  private final @Nullable Days before;
  private final Anchor anchor;

  /** An expression: its words, what it means, and what its clause tells of. */
  record Found(int from, int end, Match match, Tense.Side side) {}

  /**
   * A date and the words that tell it.
   *
   * @param when the date
   * @param span the words
   */
  public record Told(When when, Span span) {}

  SentenceDates(Words words, List<Found> found, Anchor anchor, @Nullable Days before) {
    this.words = words;
    this.found = found;
    this.anchor = anchor;
    this.before = before;
  }

  /** What is told, where a clause does not say: what has been, what is to come, or either. */
  private enum Telling {
    PAST,
    AHEAD,
    EITHER
  }

  private List<@Nullable Days> values(boolean toCome) {
    return values(toCome ? Telling.AHEAD : Telling.PAST);
  }

  private List<@Nullable Days> values(Telling telling) {
    return values.computeIfAbsent(telling, this::resolved);
  }

  private List<@Nullable Days> resolved(Telling telling) {
    List<@Nullable Days> values = new ArrayList<>();
    Days told = before;
    Days toldHere = null;
    for (Found one : found) {
      boolean side =
          switch (one.side) {
            case PAST -> false;
            case AHEAD -> true;
            case PRESENT -> telling != Telling.PAST;
            case UNKNOWN -> telling == Telling.AHEAD;
          };
      Days days = anchor.days(one.match.meaning(), side, told);
      values.add(days);
      boolean better = days != null && (toldHere == null || days.isDay() || !toldHere.isDay());
      if (better) {
        toldHere = days;
        told = days;
      }
    }
    return values;
  }

  /** The date that a later sentence may count from, or null. */
  @Nullable Days last() {
    Days last = null;
    for (Days days : values(Telling.PAST)) {
      if (days != null && (last == null || days.isDay() || !last.isDay())) {
        last = days;
      }
    }
    return last;
  }

  /** Whether the sentence tells no date at all. */
  public boolean isEmpty() {
    return values(Telling.PAST).stream().allMatch(Objects::isNull);
  }

  /**
   * The date that a phrase tells: the expression that fits its words best.
   *
   * @param phrase the words
   * @param toCome whether what it dates lies in the future, where its clause does not tell
   * @return the date, or nothing where the phrase tells none
   */
  public Optional<Told> in(Span phrase, boolean toCome) {
    return in(phrase, values(toCome));
  }

  /**
   * The date that a phrase tells, where nothing is known of an event: a sentence without any past
   * form tells of what is to come.
   */
  public Optional<Told> in(Span phrase) {
    return in(phrase, values(Telling.EITHER));
  }

  private Optional<Told> in(Span phrase, List<@Nullable Days> days) {
    double best = 0;
    Optional<Told> told = Optional.empty();
    for (int i = 0; i < found.size(); i++) {
      Span span = span(found.get(i));
      double fit = fit(span, phrase);
      Optional<Told> one = fit > best ? told(i, days) : Optional.empty();
      if (one.isPresent()) {
        best = fit;
        told = one;
      }
    }
    return told;
  }

  private static double fit(Span one, Span other) {
    int both = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    int all = Math.max(one.end(), other.end()) - Math.min(one.start(), other.start());
    return both <= 0 ? 0 : (double) both / all;
  }

  private Span span(Found one) {
    return new Span(words.word(one.from).start(), words.word(one.end - 1).end());
  }

  private Optional<Told> told(int index, List<@Nullable Days> all) {
    Days days = all.get(index);
    When when = days == null ? null : days.when();
    return when == null ? Optional.empty() : Optional.of(new Told(when, span(found.get(index))));
  }

  /**
   * The date of an event that no phrase was marked for: what the sentence counts from it ("two days
   * after being freed"), else the expression that stands nearest in its clause.
   *
   * @param trigger the word that names the event
   * @param others the words that name the sentence's other events; what stands in the noun phrase
   *     of one ("the September 13 attack") dates no other
   * @param toCome whether it lies in the future, where the expression's clause does not tell
   * @return the date, or nothing where no expression belongs to it
   */
  public Optional<Told> near(Span trigger, List<Span> others, boolean toCome) {
    int at = index(trigger);
    Optional<Told> counted = counted(at);
    if (counted.isPresent()) {
      return counted;
    }
    int least = Integer.MAX_VALUE;
    Optional<Told> nearest = Optional.empty();
    for (int i = 0; i < found.size(); i++) {
      Found one = found.get(i);
      boolean ofSpeech = !toCome && Nearness.ofSpeech(words, at, one.from);
      if (ofSpeech || others.stream().anyMatch(other -> describes(one, index(other)))) {
        continue;
      }
      int distance = Nearness.distance(words, at, one.from, one.end);
      Optional<Told> date = distance < least ? told(i, values(toCome)) : Optional.empty();
      if (date.isPresent()) {
        least = distance;
        nearest = date;
      }
    }
    return nearest;
  }

  /** Whether an expression stands in the noun phrase of an event: "the May 2 raid". */
  private boolean describes(Found one, int trigger) {
    int between = trigger - one.end;
    boolean noun = words.is(one.from - 1, "the", "a", "an");
    return noun && between >= 0 && between <= 2 && Nearness.clauseEnd(words, one.end) > trigger;
  }

  private int index(Span trigger) {
    for (int i = 0; i < words.size(); i++) {
      if (words.word(i).end() > trigger.start()) {
        return i;
      }
    }
    return words.size();
  }

  /** What stands after "two days after": so long before the event that the sentence tells first. */
  private Optional<Told> counted(int at) {
    for (int i = 0; i < found.size(); i++) {
      Found one = found.get(i);
      Shift shift = one.match.shift();
      if (shift == null || at < one.end || at > Nearness.clauseEnd(words, one.end)) {
        continue;
      }
      Days base = base(i);
      Days days = base == null ? null : Reference.counted(base, shift.back());
      When when = days == null ? null : days.when();
      if (when != null) {
        return Optional.of(new Told(when, span(one)));
      }
    }
    return Optional.empty();
  }

  private @Nullable Days base(int index) {
    for (int i = index - 1; i >= 0; i--) {
      Days days = values(Telling.PAST).get(i);
      if (days != null && days.isDay()) {
        return days;
      }
    }
    boolean goesOn = words.is(0, "this", "that", "it", "which");
    return goesOn && before != null ? before : anchor.published();
  }
}
