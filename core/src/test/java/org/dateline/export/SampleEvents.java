package org.dateline.export;

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

/** Events written by hand: one of which all is known, one of which as little as can be. */
final class SampleEvents {
  private SampleEvents() {}

  /** Two sources, a speaker, a place, a date from the text. */
  static Event full() {
    String text = "Paris and Berlin pledged \"aid\", officials in Kyiv said Monday.";
    Article article =
        Article.text(text)
            .id("a-1")
            .title("Aid; more of it")
            .agency("AFP")
            .url("https://example.org/1")
            .published(LocalDate.of(2024, 2, 27))
            .build();
    return new Event(
        "00112233445566aa",
        article,
        new Sentence(1, new Span(0, text.length()), text, 1),
        span(text, "pledged"),
        Type.AGREE,
        "cooperate",
        List.of("military", "economic"),
        "033",
        5.25,
        5.2,
        List.of(
            actor(text, "Paris", "France", "FRA", "FRA", Role.GOV),
            actor(text, "Berlin", null, null, "DEU", null)),
        List.of(),
        Status.PLANNED,
        new Attribution(actor(text, "officials", null, null, "UKR", Role.GOV)),
        new When("2024-02-26", When.Precision.DAY, When.Basis.TEXT),
        new Where(
            "Kyiv", span(text, "Kyiv"), "Kyiv", "UKR", "Kyiv City", null, 50.45, 30.52, 703448L),
        List.of(),
        0.91234567,
        new Explanation(List.of(), List.of()));
  }

  /** Nothing is known that may be unknown. */
  static Event bare() {
    return bare("They attacked.");
  }

  /** The same with another text, whose second word is the trigger. */
  static Event bare(String text) {
    return bare(text, List.of());
  }

  /** The same with numbers. */
  static Event bare(String text, List<Quantity> quantities) {
    int start = text.indexOf(' ') + 1;
    return new Event(
        "ffeeddccbbaa9988",
        Article.text(text).id("a-2").build(),
        new Sentence(1, new Span(0, text.length()), text, 1),
        new Span(start, text.length() - 1),
        Type.ASSAULT,
        null,
        List.of(),
        "190",
        -10,
        -10,
        List.of(),
        List.of(),
        Status.OCCURRED,
        null,
        null,
        null,
        quantities,
        1,
        new Explanation(List.of(), List.of()));
  }

  /** Two numbers of "They attacked.", one of them a range. */
  static List<Quantity> quantities() {
    Span span = new Span(0, 4);
    return List.of(
        new Quantity(
            "They",
            span,
            new BigDecimal("2700000000"),
            null,
            Quantity.Bound.AT_LEAST,
            "USD",
            "money",
            null),
        new Quantity(
            "They",
            span,
            BigDecimal.valueOf(5),
            BigDecimal.TEN,
            Quantity.Bound.RANGE,
            "soldiers",
            "killed",
            Quantity.Side.TARGET));
  }

  private static Actor actor(
      String text, String words, String name, String id, String country, Role role) {
    return new Actor(words, span(text, words), name, id, country, role, List.of());
  }

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }
}
