package org.dateline.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dateline.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateResolverTest {
  /** A Monday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2011, 9, 26);

  private final DateResolver dates = new DateResolver();

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "Monday, 2011-09-26",
    "on Sunday, 2011-09-25",
    "late Tuesday, 2011-09-20",
    "yesterday, 2011-09-25",
    "last week, 2011-W38",
    "at the weekend, 2011-W38",
    "September 13, 2011-09-13",
    "on May 2, 2011-05-02",
    "December 24, 2010-12-24",
    "13 September, 2011-09-13",
    "'September 11, 2001', 2001-09-11",
    "in July, 2011-07",
    "in November, 2010-11",
    "April 2018, 2018-04",
    "last month, 2011-08",
    "since 2001, 2001",
    "last year, 2010",
    "two days ago, 2011-09-24",
    "three weeks ago, 2011-W36",
    "the 13th, 2011-09-13",
    "earlier this year, 2011",
  })
  void looksBackFromTheDayOfPublication(String words, String value) {
    assertThat(dates.resolve(words, PUBLISHED, false)).map(When::value).contains(value);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "Friday, 2011-09-30",
    "next week, 2011-W40",
    "March 3, 2012-03-03",
    "in February, 2012-02",
    "tomorrow, 2011-09-27"
  })
  void looksAheadForWhatIsPlanned(String words, String value) {
    assertThat(dates.resolve(words, PUBLISHED, true)).map(When::value).contains(value);
  }

  @ParameterizedTest
  @CsvSource({"in the 1990s", "for decades", "soon", "45 minutes", "''"})
  void tellsNoDateWhereTheWordsTellNone(String words) {
    assertThat(dates.resolve(words, PUBLISHED, false)).isEmpty();
  }

  @Test
  void takesTheOneDateOfASentence() {
    assertThat(dates.onlyIn("Later on Tuesday he met the premier.", PUBLISHED))
        .map(When::value)
        .contains("2011-09-20");
    assertThat(dates.onlyIn("The 18 troops landed on 25 March 2008.", PUBLISHED))
        .map(When::value)
        .contains("2008-03-25");
  }

  @Test
  void takesNoDateOfASentenceThatTellsTwoOrNone() {
    assertThat(dates.onlyIn("On Monday they left, on Tuesday they came back.", PUBLISHED))
        .isEmpty();
    assertThat(dates.onlyIn("They left 2000 men behind.", PUBLISHED)).isEmpty();
  }

  @Test
  void withoutAPublicationDayTellsOnlyWhatNeedsNone() {
    assertThat(dates.resolve("May 2, 2011", null, false)).map(When::value).contains("2011-05-02");
    assertThat(dates.resolve("on Monday", null, false)).isEmpty();
  }

  @Test
  void givesNoDayThatTheCalendarLacks() {
    assertThat(dates.resolve("February 30, 2011", PUBLISHED, false))
        .map(When::value)
        .contains("2011");
  }
}
