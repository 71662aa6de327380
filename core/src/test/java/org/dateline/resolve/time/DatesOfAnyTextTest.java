package org.dateline.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dateline.When;
import org.junit.jupiter.api.Assertions;

/** Whatever the words and the day of publication: an answer in time, and one that can be read. */
class DatesOfAnyTextTest {
  private static final DateResolver DATES = new DateResolver();
  private static final List<String> PARTS =
      List.of(
          "from",
          "to",
          "between",
          "and",
          "the",
          "a",
          "day",
          "days",
          "year",
          "after",
          "before",
          "of",
          "of",
          "May",
          "March",
          "31",
          "0",
          "1",
          "2011",
          "9999",
          "1000",
          "99999999999",
          "29",
          "Monday",
          "Friday",
          "last",
          "next",
          "this",
          "in",
          "week",
          "weeks",
          "ago",
          "earlier",
          "later",
          "century",
          "decades",
          "Ramadan",
          "1432",
          "5708",
          "AH",
          "/",
          "-",
          ".",
          ",",
          "'s",
          "'",
          "first",
          "anniversary",
          "eve",
          "overnight",
          "fiscal",
          "quarter",
          "half",
          "Easter",
          "الجمعة",
          "星期五",
          "30",
          "February",
          "100000",
          "B.S.",
          "Esfand",
          "two",
          "hundred",
          "’80s");

  @Property(tries = 400)
  void answersAnyText(@ForAll String text, @ForAll boolean ahead) {
    read(text, LocalDate.of(2011, 9, 26), ahead);
  }

  @Property(tries = 1500)
  void answersAnyWordsOfTime(
      @ForAll("words") String text, @ForAll("days") LocalDate published, @ForAll boolean ahead) {
    read(text, published, ahead);
    read(text, null, ahead);
  }

  @Property(tries = 60)
  void answersLongTextsOfOneWordOverAndOver(
      @ForAll("parts") String one, @ForAll("parts") String two) {
    String text = (one + " " + two + " ").repeat(10_000 / (one.length() + two.length() + 2));

    Assertions.assertTimeout(
        Duration.ofSeconds(2), () -> read(text, LocalDate.of(2011, 9, 26), false));
  }

  private static void read(
      String text, @org.jspecify.annotations.Nullable LocalDate published, boolean ahead) {
    Optional<When> when = DATES.resolve(text, published, ahead);

    when.ifPresent(date -> assertThat(date.first()).isBeforeOrEqualTo(date.last()));
  }

  @Provide
  Arbitrary<String> words() {
    return parts().list().ofMinSize(1).ofMaxSize(14).map(list -> String.join(" ", list));
  }

  @Provide
  Arbitrary<String> parts() {
    return Arbitraries.of(PARTS);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.of(
        LocalDate.of(0, 1, 1),
        LocalDate.of(1, 1, 1),
        LocalDate.of(999, 12, 31),
        LocalDate.of(1899, 2, 28),
        LocalDate.of(2004, 2, 29),
        LocalDate.of(2011, 9, 26),
        LocalDate.of(2060, 12, 31),
        LocalDate.of(9999, 12, 31));
  }
}
