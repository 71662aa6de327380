package org.dateline.resolve.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.dateline.Quantity;
import org.dateline.Quantity.Bound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityFinderTest {
  private static final QuantityFinder FINDER = QuantityFinder.shipped();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The toll rose to 45 on Friday.|45|EXACT|people|killed",
        "A 300-strong force is to guard the dam.|300|EXACT|troops|troops",
        "A further 1.5 million people fled.|1500000|EXACT|people|displaced",
        "Donors gave 3 lakh crore rupees to Delhi.|3000000000000|EXACT|INR|money",
        "Two of them were hurt.|2|EXACT|people|wounded",
        "Both men were shot dead.|2|EXACT|men|killed",
        "Nobody was kidnapped.|0|EXACT|people|kidnapped",
        "Some 40 sailors are missing.|40|ABOUT|sailors|missing",
        "Police held 12 or more suspects.|12|AT_LEAST|suspects|arrested",
        "The convoy had 20-odd lorries.|20|ABOUT|lorries|vehicles",
        "They want C$50 million.|50000000|EXACT|CAD|money",
        "Cairo owes 9 billion pounds.|9000000000|EXACT|EGP|money",
        "Villagers gave up 1.500 rifles.|1.5|EXACT|rifles|weapons",
        "Rebels freed 1.500 prisoners.|1500|EXACT|prisoners|persons",
        "The army lost ١٢٠ soldiers.|120|EXACT|soldiers|killed",
        "Camps hold 10 000 refugees.|10000|EXACT|refugees|displaced"
      })
  void understands(String sentence, BigDecimal value, Bound bound, String unit, String what) {
    List<Quantity> found = FINDER.find(sentence);

    assertThat(found).hasSize(1);
    assertThat(found.get(0).value()).isEqualTo(value);
    assertThat(found.get(0).bound()).isEqualTo(bound);
    assertThat(found.get(0).unit()).isEqualTo(unit);
    assertThat(found.get(0).what()).isEqualTo(what);
  }

  @Test
  void tellsTheDeadFromTheWounded() {
    assertThat(FINDER.find("It went off, killing at least five people and wounding a dozen more."))
        .extracting(Quantity::text, Quantity::value, Quantity::what)
        .containsExactly(
            tuple("at least five people", new BigDecimal(5), "killed"),
            tuple("a dozen more", new BigDecimal(12), "wounded"));
  }

  @Test
  void aNumberJoinedToAnotherSharesItsVerb() {
    assertThat(FINDER.find("Nine rebels, two guards and a cook were killed."))
        .extracting(Quantity::what)
        .containsExactly("killed", "killed", "killed");
  }

  @Test
  void aRangeHasTwoEnds() {
    Quantity range = FINDER.find("Between two and three million people marched.").get(0);
    assertThat(range.bound()).isEqualTo(Bound.RANGE);
    assertThat(range.value()).isEqualTo(new BigDecimal(2_000_000));
    assertThat(range.high()).isEqualTo(new BigDecimal(3_000_000));
  }

  @Test
  void aTollThatRoseIsNoRange() {
    assertThat(FINDER.find("The death toll rose from 40 to 45."))
        .extracting(Quantity::value)
        .containsExactly(new BigDecimal(40), new BigDecimal(45));
  }

  @Test
  void theDatelineTellsWhoseMoneyItIs() {
    assertThat(FINDER.findWithCues("The widow got Rs 900.", "LAHORE"))
        .extracting(found -> found.quantity().unit())
        .containsExactly("PKR");
  }

  @Test
  void doesNotGuessWhoseMoneyItIs() {
    assertThat(FINDER.find("The widow got Rs 900."))
        .extracting(Quantity::unit)
        .containsExactly("rs");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The 34-year-old was arrested.",
        "Ali Khan, 34, was arrested.",
        "It began on September 13.",
        "In 2011 rebels took the town.",
        "The 1990s were hard.",
        "Resolution 1973 was passed.",
        "The G20 met in Seoul.",
        "An F-16 and a Boeing 737 flew over.",
        "Brigade 12 took the hill.",
        "The vote was 59 to 42.",
        "Turnout was 62 percent.",
        "One in five voters stayed away.",
        "Two-thirds of the house agreed.",
        "Call +44 20 7946 0958 for help.",
        "He was jailed for 10 years.",
        "The third raid came at 10:30.",
        "They made five demands.",
        "It was minus -40 degrees.",
        "The sets were 1,2,3,4 and 5/6.",
        "It is worth 1e400.",
        "No talks were held."
      })
  void leavesOutWhatCountsNothing(String sentence) {
    assertThat(FINDER.find(sentence)).isEmpty();
  }
}
