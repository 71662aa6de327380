package org.dateline.resolve.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.When;
import org.dateline.When.Basis;
import org.dateline.When.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Turns an expression of time into a date, against the day of publication: news tells of the past,
 * so "Monday" is the last one, unless the event lies ahead. Immutable; may be shared.
 */
public final class DateResolver {
  private static final String MONTHS =
      "(jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?"
          + "|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)";
  private static final String WEEKDAYS =
      "(monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
  private static final String YEAR = "(1[89]\\d\\d|20\\d\\d)";
  private static final Pattern TELLING =
      Pattern.compile(
          "\\b(?:(?:last |next )?%2$s|yesterday|today|last night|%1$s \\d{1,2}(?:st|nd|rd|th)?(?:,? %3$s)?|\\d{1,2} %1$s(?: %3$s)?|(?:last|this) (?:week|month|year)|(?:in|since|during) %3$s)\\b"
              .formatted(MONTHS, WEEKDAYS, YEAR));
  private static final String NUMBER =
      "(\\d{1,2}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve)";
  private static final Map<String, Integer> NUMBERS = numbers();

  private final List<Rule> rules =
      List.of(
          rule(
              "\\b(\\d{4})-(\\d{2})-(\\d{2})\\b",
              (m, now) -> day(number(m, 1), number(m, 2), number(m, 3))),
          rule(
              "\\b" + MONTHS + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+" + YEAR + "\\b",
              (m, now) -> day(number(m, 3), month(m.group(1)), number(m, 2))),
          rule(
              "\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+" + MONTHS + ",?\\s+" + YEAR + "\\b",
              (m, now) -> day(number(m, 3), month(m.group(2)), number(m, 1))),
          rule(
              "\\b" + MONTHS + "\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b",
              (m, now) -> nearDay(now, month(m.group(1)), number(m, 2))),
          rule(
              "\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+" + MONTHS + "\\b",
              (m, now) -> nearDay(now, month(m.group(2)), number(m, 1))),
          rule(
              "\\b" + MONTHS + ",?\\s+(?:of\\s+)?" + YEAR + "\\b",
              (m, now) -> month(number(m, 2), month(m.group(1)))),
          rule(
              "\\b" + MONTHS + "\\s+(?:of\\s+)?last year\\b",
              (m, now) -> month(now.day.getYear() - 1, month(m.group(1)))),
          rule(
              "\\b(?:last|previous) " + WEEKDAYS + "\\b",
              (m, now) -> day(now.day.with(TemporalAdjusters.previous(weekday(m, 1))))),
          rule(
              "\\bnext " + WEEKDAYS + "\\b",
              (m, now) -> day(now.day.with(TemporalAdjusters.next(weekday(m, 1))))),
          rule("\\b" + WEEKDAYS + "s?\\b", (m, now) -> day(nearWeekday(now, weekday(m, 1)))),
          rule("\\b(?:day before yesterday)\\b", (m, now) -> day(now.day.minusDays(2))),
          rule("\\byesterday\\b|\\blast night\\b", (m, now) -> day(now.day.minusDays(1))),
          rule("\\b(?:day after tomorrow)\\b", (m, now) -> day(now.day.plusDays(2))),
          rule("\\btomorrow\\b", (m, now) -> day(now.day.plusDays(1))),
          rule(
              "\\btoday\\b|\\btonight\\b|\\bthis (?:morning|afternoon|evening)\\b|\\bearlier in the day\\b",
              (m, now) -> day(now.day)),
          rule(
              "\\b" + NUMBER + " days? (?:ago|earlier)\\b",
              (m, now) -> day(now.day.minusDays(count(m, 1)))),
          rule(
              "\\b" + NUMBER + " weeks? ago\\b", (m, now) -> week(now.day.minusWeeks(count(m, 1)))),
          rule(
              "\\b" + NUMBER + " months? ago\\b",
              (m, now) -> month(YearMonth.from(now.day).minusMonths(count(m, 1)))),
          rule(
              "\\b" + NUMBER + " years? ago\\b", (m, now) -> year(now.day.getYear() - count(m, 1))),
          rule(
              "\\b(?:last|past|previous) weekend\\b|\\b(?:at|over) the weekend\\b",
              (m, now) ->
                  week(
                      now.day.getDayOfWeek().getValue() >= 6 && !m.group().contains("last")
                          ? now.day
                          : now.day.minusWeeks(1))),
          rule("\\b(?:last|past|previous) week\\b", (m, now) -> week(now.day.minusWeeks(1))),
          rule("\\bnext week\\b", (m, now) -> week(now.day.plusWeeks(1))),
          rule(
              "\\b(?:this|the current) week\\b|\\bearlier in the week\\b",
              (m, now) -> week(now.day)),
          rule(
              "\\b(?:last|past|previous) month\\b",
              (m, now) -> month(YearMonth.from(now.day).minusMonths(1))),
          rule("\\bnext month\\b", (m, now) -> month(YearMonth.from(now.day).plusMonths(1))),
          rule("\\bthis month\\b", (m, now) -> month(YearMonth.from(now.day))),
          rule("\\b(?:last|past|previous) year\\b", (m, now) -> year(now.day.getYear() - 1)),
          rule("\\bnext year\\b", (m, now) -> year(now.day.getYear() + 1)),
          rule("\\bthis year\\b", (m, now) -> year(now.day.getYear())),
          rule("\\b" + YEAR + "\\b(?!s)", (m, now) -> year(number(m, 1))),
          rule(
              "\\b(?:in|since|last|next|this|until|by|of|early|late|mid-?|throughout|during)\\s*"
                  + MONTHS
                  + "(?![a-z])",
              (m, now) -> nearMonth(now, month(m.group(1)))),
          rule("^" + MONTHS + "(?:'s|’s)?$", (m, now) -> nearMonth(now, month(m.group(1)))),
          rule(
              "\\b(?:on )?the (\\d{1,2})(?:st|nd|rd|th)\\b",
              (m, now) -> nearDayOfMonth(now, number(m, 1))));

  /** The day the article was published, and which way the event lies from it. */
  private record Now(LocalDate day, boolean ahead) {}

  private record Rule(Pattern pattern, BiFunction<MatchResult, Now, Optional<When>> value) {}

  /**
   * The date an expression tells.
   *
   * @param expression the words of the text
   * @param published the day of publication; without it only full dates and years are told
   * @param ahead whether the event lies in the future, so that "Monday" is the next one
   * @return the date, or nothing where the words tell none
   */
  public Optional<When> resolve(String expression, @Nullable LocalDate published, boolean ahead) {
    String words = expression.toLowerCase(Locale.ROOT);
    if (published == null) {
      return withoutPublication(words);
    }
    Now now = new Now(published, ahead);
    for (Rule rule : rules) {
      Matcher matcher = rule.pattern.matcher(words);
      if (matcher.find()) {
        Optional<When> value = rule.value.apply(matcher.toMatchResult(), now);
        if (value.isPresent()) {
          return value;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The date of a sentence that tells just one, for an event of which no words say when.
   *
   * @param sentence its text
   * @param published the day of publication, or null
   * @return the date, or nothing where the sentence tells none or several
   */
  public Optional<When> onlyIn(String sentence, @Nullable LocalDate published) {
    List<String> told =
        TELLING
            .matcher(sentence.toLowerCase(Locale.ROOT))
            .results()
            .map(MatchResult::group)
            .toList();
    return told.size() == 1 ? resolve(told.get(0), published, false) : Optional.empty();
  }

  /** What needs no day to count from: an answer that is the same for two such days. */
  private Optional<When> withoutPublication(String words) {
    Optional<When> once = resolve(words, LocalDate.of(1950, 6, 14), false);
    return once.equals(resolve(words, LocalDate.of(2003, 1, 29), false)) ? once : Optional.empty();
  }

  private static Rule rule(String pattern, BiFunction<MatchResult, Now, Optional<When>> value) {
    return new Rule(Pattern.compile(pattern), value);
  }

  private static Optional<When> day(LocalDate day) {
    return Optional.of(new When(day.toString(), Precision.DAY, Basis.TEXT));
  }

  private static Optional<When> day(int year, int month, int dayOfMonth) {
    try {
      return day(LocalDate.of(year, month, dayOfMonth));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The day of the year nearest to now on the side where the event lies. */
  private static Optional<When> nearDay(Now now, int month, int dayOfMonth) {
    int year = now.day.getYear();
    Optional<When> same = day(year, month, dayOfMonth);
    if (same.isEmpty()) {
      return same;
    }
    LocalDate found = LocalDate.parse(same.get().value());
    if (!now.ahead && found.isAfter(now.day.plusDays(60))) {
      return day(year - 1, month, dayOfMonth);
    }
    if (now.ahead && found.isBefore(now.day.minusDays(60))) {
      return day(year + 1, month, dayOfMonth);
    }
    return same;
  }

  private static Optional<When> nearDayOfMonth(Now now, int dayOfMonth) {
    YearMonth month = YearMonth.from(now.day);
    boolean past = dayOfMonth <= now.day.getDayOfMonth();
    YearMonth meant = past == now.ahead ? month.plusMonths(now.ahead ? 1 : -1) : month;
    return day(meant.getYear(), meant.getMonthValue(), dayOfMonth);
  }

  private static Optional<When> nearMonth(Now now, int month) {
    int year = now.day.getYear();
    int here = now.day.getMonthValue();
    if (!now.ahead && month > here + 1) {
      return month(year - 1, month);
    }
    return month(now.ahead && month < here ? year + 1 : year, month);
  }

  private static LocalDate nearWeekday(Now now, DayOfWeek weekday) {
    return now.day.with(
        now.ahead
            ? TemporalAdjusters.nextOrSame(weekday)
            : TemporalAdjusters.previousOrSame(weekday));
  }

  private static Optional<When> week(LocalDate day) {
    String value =
        "%d-W%02d"
            .formatted(
                day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    return Optional.of(new When(value, Precision.WEEK, Basis.TEXT));
  }

  private static Optional<When> month(YearMonth month) {
    return Optional.of(new When(month.toString(), Precision.MONTH, Basis.TEXT));
  }

  private static Optional<When> month(int year, int month) {
    return month(YearMonth.of(year, month));
  }

  private static Optional<When> year(int year) {
    return Optional.of(new When(Integer.toString(year), Precision.YEAR, Basis.TEXT));
  }

  private static int month(String name) {
    for (Month month : Month.values()) {
      if (month.name().toLowerCase(Locale.ROOT).startsWith(name.substring(0, 3))) {
        return month.getValue();
      }
    }
    throw new IllegalStateException("no month: " + name);
  }

  private static DayOfWeek weekday(MatchResult match, int group) {
    return DayOfWeek.valueOf(match.group(group).toUpperCase(Locale.ROOT));
  }

  private static int number(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }

  private static int count(MatchResult match, int group) {
    String word = match.group(group);
    Integer known = NUMBERS.get(word);
    return known != null ? known : Integer.parseInt(word);
  }

  private static Map<String, Integer> numbers() {
    List<String> words =
        List.of(
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
            "twelve");
    Map<String, Integer> numbers = new HashMap<>(Map.of("a", 1, "an", 1));
    words.forEach(word -> numbers.put(word, words.indexOf(word) + 1));
    return Map.copyOf(numbers);
  }
}
