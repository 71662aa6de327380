package org.dateline.resolve.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * The 955 mentions of {@code resolve/place/mentions.tsv}. Those of the set "held" were written
 * before the rules and dictionaries and are only counted: no report shows them.
 */
class MentionsTest {

  @Test
  void nearlyEveryMentionLiesInItsCountryAndWithin161Kilometres() throws IOException {
    List<MentionScore> scores = MentionScore.of("dev");

    assertThat(share(scores, MentionScore::countryRight))
        .describedAs(report("dev", scores))
        .isGreaterThanOrEqualTo(0.99);
    assertThat(share(scores, MentionScore::near))
        .describedAs(report("dev", scores))
        .isGreaterThanOrEqualTo(0.99);
  }

  @Test
  void soDoTheMentionsThatWereHeldBack() throws IOException {
    List<MentionScore> scores = MentionScore.of("held");

    assertThat(share(scores, MentionScore::countryRight)).isGreaterThanOrEqualTo(0.95);
    assertThat(share(scores, MentionScore::near)).isGreaterThanOrEqualTo(0.92);
  }

  /** Prints the totals, and what is wrong among those that may be looked at. */
  public static void main(String... arguments) throws IOException {
    List<MentionScore> dev = MentionScore.of("dev");
    dev.stream().filter(score -> !score.right()).forEach(score -> System.out.println(score.line()));
    System.out.print(report("dev", dev));
    List<MentionScore> held = MentionScore.of("held");
    System.out.print(report("held", held));
    System.out.print(report("held 126-250", held.subList(125, held.size())));
  }

  private static String report(String set, List<MentionScore> scores) {
    List<MentionScore> none = scores.stream().filter(MentionScore::noPlace).toList();
    return String.format(
        Locale.ROOT,
        "%s: %d mentions: country %.1f %%, within 161 km %.1f %%, both %.1f %%; of %d that are no"
            + " place %d right; %d places not found%n",
        set,
        scores.size(),
        100 * share(scores, MentionScore::countryRight),
        100 * share(scores, MentionScore::near),
        100 * share(scores, MentionScore::right),
        none.size(),
        none.stream().filter(MentionScore::right).count(),
        scores.stream().filter(score -> !score.noPlace() && score.found() == null).count());
  }

  private static double share(
      List<MentionScore> scores, java.util.function.Predicate<MentionScore> right) {
    return (double) scores.stream().filter(right).count() / scores.size();
  }
}
