package org.dateline.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.dateline.Article;
import org.dateline.Moment;
import org.dateline.Sentence;
import org.dateline.Span;
import org.dateline.When;
import org.dateline.When.Precision;
import org.dateline.text.SentenceSplitter;
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
    "at the weekend, 2011-09-24/2011-09-25",
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
    "on the 13th, 2011-09-13",
    "earlier this year, 2011",
    "in the 1990s, 1990-01-01/1999-12-31",
    "the year before last, 2009",
    "Tuesday of last week, 2011-09-20",
    "two and a half years ago, 2009-03",
    "a week ago today, 2011-09-19",
    "on 13/9, 2011-09-13",
    "on 9/13, 2011-09-13",
    "last summer, 2011-06-01/2011-08-31",
    "in the third quarter of 2010, 2010-07-01/2010-09-30",
    "over the past three days, 2011-09-23/2011-09-26",
    "from 3 to 5 May, 2011-05-03/2011-05-05",
    "between Monday and Wednesday, 2011-09-19/2011-09-21",
    "a year after the May 2 raid, 2012",
    "hours after the May 2 raid, 2011-05-02",
    "the Friday after the July 3 coup, 2011-07-08",
    "during Ramadan, 2011-08-01/2011-08-29",
    "'on October 25, 1917, Old Style', 1917-11-07",
    "in the second half of 2010, 2010-07-01/2010-12-31",
    "in fiscal 2012 of the United States, 2011-10-01/2012-09-30",
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
    "tomorrow, 2011-09-27",
    "in two days, 2011-09-28",
    "from Thursday to Saturday, 2011-09-29/2011-10-01",
    "Eid al-Adha, 2011-11-06",
  })
  void looksAheadForWhatIsPlanned(String words, String value) {
    assertThat(dates.resolve(words, PUBLISHED, true)).map(When::value).contains(value);
  }

  @ParameterizedTest
  @CsvSource({
    "for decades",
    "soon",
    "45 minutes",
    "every Friday",
    "in recent weeks",
    "several days ago",
    "since then",
    "the following day",
    "2000 men",
    "the March 14 bloc",
    "''"
  })
  void tellsNoDateWhereTheWordsTellNone(String words) {
    assertThat(dates.resolve(words, PUBLISHED, false)).isEmpty();
  }

  @Test
  void saysHowExactADateIs() {
    assertThat(dates.resolve("this quarter", PUBLISHED, false))
        .contains(new When("2011-07-01/2011-09-30", Precision.QUARTER, When.Basis.TEXT));
    assertThat(dates.resolve("at the weekend", PUBLISHED, false))
        .map(When::precision)
        .contains(Precision.RANGE);
  }

  @Test
  void aClauseTellsWhetherItsDateLiesAhead() {
    String text = "Border posts closed on the 20th and will open again on Friday.";

    assertThat(at(text, "on the 20th")).contains("2011-09-20");
    assertThat(at(text, "on Friday")).contains("2011-09-30");
  }

  @Test
  void countsFromTheDateToldBefore() {
    String text = "He was sworn in on January 22, 2005 and a month later sacked the judge.";

    assertThat(at(text, "a month later")).contains("2005-02");
  }

  @Test
  void countsFromTheSentenceBefore() {
    Article article =
        Article.text("The jet fell on Thursday. Observers came the following day.")
            .published(PUBLISHED)
            .build();
    List<Sentence> sentences = new SentenceSplitter().split(article);
    Sentence second = sentences.get(1);

    Optional<SentenceDates.Told> told =
        dates
            .read(article, sentences, null)
            .of(second, second.text())
            .in(span(second.text(), "the following day"), false);

    assertThat(told).map(date -> date.when().value()).contains("2011-09-23");
  }

  @Test
  void whatStandsAfterADistanceLiesThatFarBack() {
    String text = "She arrived today, two days after being freed from the jungle.";

    assertThat(near(text, "arrived")).contains("2011-09-26");
    assertThat(near(text, "freed")).contains("2011-09-24");
  }

  @Test
  void anEventHasTheDateThatStandsNearestInItsClause() {
    String text = "Besides the 1962 war, they had a standoff at Doklam in 2010 over a road.";

    assertThat(near(text, "war")).contains("1962");
    assertThat(near(text, "standoff")).contains("2010");
  }

  @Test
  void theDayOfSpeakingIsNotThatOfWhatIsSpokenOf() {
    String text = "Four people were killed after police fired, an official said on Sunday.";

    assertThat(near(text, "killed")).isEmpty();
    assertThat(near(text, "said")).contains("2011-09-25");
  }

  @Test
  void theCountryOrdersFigures() {
    Moment at = Moment.of(PUBLISHED);
    String text = "It happened on 3/5/2011.";
    Span span = span(text, "3/5/2011");

    assertThat(dates.sentence(text, at, DayOrder.of("USA")).in(span))
        .map(told -> told.when().value())
        .contains("2011-03-05");
    assertThat(dates.sentence(text, at, DayOrder.of("GBR")).in(span))
        .map(told -> told.when().value())
        .contains("2011-05-03");
  }

  @Test
  void hoursCountFromTheTimeOfPublicationInItsZone() {
    Moment at = Moment.of(OffsetDateTime.parse("2016-07-16T00:30:00+03:00"));
    String text = "Tanks blocked the bridges two hours ago.";

    assertThat(dates.sentence(text, at, DayOrder.UNKNOWN).in(span(text, "two hours ago")))
        .map(told -> told.when().value())
        .contains("2016-07-15");
  }

  @Test
  void withoutAPublicationDayTellsOnlyWhatNeedsNone() {
    assertThat(dates.resolve("May 2, 2011", null, false)).map(When::value).contains("2011-05-02");
    assertThat(dates.resolve("in the 1990s", null, false))
        .map(When::value)
        .contains("1990-01-01/1999-12-31");
    assertThat(dates.resolve("on Monday", null, false)).isEmpty();
    assertThat(dates.resolve("Ramadan", null, true)).isEmpty();
  }

  @Test
  void givesNoDayThatTheCalendarLacks() {
    assertThat(dates.resolve("on 2011-02-30", PUBLISHED, false)).isEmpty();
    assertThat(dates.resolve("on February 29, 2011", PUBLISHED, false)).isEmpty();
  }

  private Optional<String> at(String text, String words) {
    return dates
        .sentence(text, Moment.of(PUBLISHED), DayOrder.UNKNOWN)
        .in(span(text, words), false)
        .map(told -> told.when().value());
  }

  private Optional<String> near(String text, String trigger) {
    return dates
        .sentence(text, Moment.of(PUBLISHED), DayOrder.UNKNOWN)
        .near(span(text, trigger), List.of(), false)
        .map(told -> told.when().value());
  }

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }
}
