package org.dateline.cli.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dateline.Actor;
import org.dateline.Article;
import org.dateline.Attribution;
import org.dateline.Event;
import org.dateline.Explanation;
import org.dateline.Quantity;
import org.dateline.Sentence;
import org.dateline.Span;
import org.dateline.Status;
import org.dateline.When;
import org.dateline.Where;
import org.dateline.codebook.Role;
import org.dateline.codebook.Type;

/** An article of two sentences and its three events, written by hand. */
public final class Samples {
  private static final String FIRST =
      "Officials in Kabul said gunmen attacked the American embassy on Tuesday, and Washington"
          + " accused Pakistan of helping them.";
  private static final String SECOND = "Islamabad may recall its ambassador.";

  /** The article. */
  public static final Article ARTICLE =
      Article.text(FIRST + "\n\n" + SECOND)
          .id("sample")
          .title("Embassy attacked")
          .agency("AFP")
          .dateline("KABUL")
          .published(LocalDate.of(2011, 9, 14))
          .build();

  private static final Sentence ONE = new Sentence(1, new Span(0, FIRST.length()), FIRST, 1);
  private static final Sentence TWO =
      new Sentence(2, new Span(FIRST.length() + 2, ARTICLE.text().length()), SECOND, 2);

  private Samples() {}

  /** The events. */
  public static List<Event> events() {
    return List.of(attack(), accusation(), recall());
  }

  /** Gunmen attacked the embassy, on the word of officials. */
  public static Event attack() {
    return new Event(
        "a1b2c3d4e5f60718",
        ARTICLE,
        ONE,
        span("attacked"),
        Type.ASSAULT,
        null,
        List.of("military"),
        "180",
        -9.0,
        -9.0,
        List.of(actor("gunmen", null, Role.REB)),
        List.of(actor("the American embassy", "USA", Role.GOV)),
        Status.OCCURRED,
        new Attribution(actor("Officials", "AFG", Role.GOV)),
        new When("2011-09-13", When.Precision.DAY, When.Basis.TEXT),
        new Where("Kabul", span("Kabul"), "AFG"),
        List.of(fiveToTen()),
        0.93,
        explanation("ASSAULT", 0.97));
  }

  /** Washington accused Pakistan. */
  public static Event accusation() {
    return new Event(
        "b1b2c3d4e5f60718",
        ARTICLE,
        ONE,
        span("accused"),
        Type.ACCUSE,
        "allege",
        List.of("diplomatic", "terrorism"),
        "112",
        -3.5,
        -2.0,
        List.of(
            new Actor(
                "Washington",
                span("Washington"),
                "United States",
                "USA",
                "USA",
                Role.GOV,
                List.of("states.tsv:12", "a capital stands for its government"))),
        List.of(actor("Pakistan", "PAK", Role.GOV)),
        Status.OCCURRED,
        null,
        new When("2011-09-14", When.Precision.DAY, When.Basis.PUBLISHED),
        null,
        List.of(),
        0.97,
        explanation("ACCUSE", 0.99));
  }

  /** Islamabad may recall its ambassador. */
  public static Event recall() {
    return new Event(
        "a1b2ffffe5f60718",
        ARTICLE,
        TWO,
        span("recall"),
        Type.SANCTION,
        null,
        List.of(),
        "160",
        -6.5,
        -5.6,
        List.of(actor("Islamabad", "PAK", Role.GOV)),
        List.of(),
        Status.POSSIBLE,
        null,
        null,
        null,
        List.of(),
        0.5,
        explanation("SANCTION", 0.61));
  }

  /** Made up for the drawing; the sentence gives no number. */
  private static Quantity fiveToTen() {
    return new Quantity(
        "gunmen",
        span("gunmen"),
        BigDecimal.valueOf(5),
        BigDecimal.TEN,
        Quantity.Bound.RANGE,
        "gunmen",
        "troops",
        Quantity.Side.SOURCE);
  }

  private static Actor actor(String words, String country, Role role) {
    return new Actor(words, span(words), null, null, country, role, List.of("roles.tsv:3"));
  }

  private static Span span(String words) {
    int start = ARTICLE.text().indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Explanation explanation(String type, double chance) {
    return new Explanation(
        List.of(
            new Explanation.Probability("type " + type, chance),
            new Explanation.Probability("status occurred", 0.75)),
        List.of("cameo-rules.tsv:88: " + type));
  }
}
