package org.dateline.cli.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.Actor;
import org.dateline.Article;
import org.dateline.Attribution;
import org.dateline.Event;
import org.dateline.Explanation;
import org.dateline.Quantity;
import org.dateline.cli.terminal.Cells;
import org.dateline.cli.terminal.Palette;
import org.dateline.cli.terminal.Printable;
import org.dateline.cli.terminal.Style;
import org.dateline.cli.terminal.StyledText;
import org.dateline.codebook.Codebook;

/**
 * Draws one event with all that decided it: the sentence with its spans, the probabilities, the
 * dictionary lines and the rules. Immutable; may be shared.
 */
public final class Explained {
  private static final int MARGIN = 2;
  private static final int BAR = 20;
  private static final int CHANCE = 6;

  private final Codebook codebook;
  private final int columns;
  private final boolean colour;

  /**
   * Makes the drawer.
   *
   * @param codebook names the codes
   * @param columns the cells of a line, at least 40
   * @param colour whether to draw in colour
   */
  public Explained(Codebook codebook, int columns, boolean colour) {
    this.codebook = codebook;
    this.columns = columns;
    this.colour = colour;
  }

  /** The lines, without their ends. */
  public List<String> lines(Event event) {
    List<String> lines = new ArrayList<>();
    title(lines, "event " + Printable.of(event.id()));
    put(lines, Headline.act(event));
    put(
        lines,
        new Parts().add(Headline.date(event)).add(Headline.details(event).joined()).joined());
    article(lines, event.article());
    title(lines, "sentence " + event.sentence().number());
    SpanLabels.lines(event, columns - MARGIN)
        .forEach(line -> lines.add(" ".repeat(MARGIN) + line.render(colour)));
    title(lines, "codes");
    codes(lines, event);
    title(lines, "what the model gave");
    event.explanation().probabilities().forEach(each -> probability(lines, each));
    title(lines, "who they are");
    event.sources().forEach(actor -> actor(lines, "source", actor, Palette.SOURCE));
    event.targets().forEach(actor -> actor(lines, "target", actor, Palette.TARGET));
    Attribution attribution = event.attribution();
    if (attribution != null) {
      actor(lines, "says so", attribution.speaker(), Palette.QUIET);
    }
    if (!event.quantities().isEmpty()) {
      title(lines, "how many");
      event.quantities().forEach(quantity -> quantity(lines, quantity));
    }
    title(lines, "rules");
    event.explanation().rules().forEach(rule -> put(lines, plain(rule)));
    return lines;
  }

  private void article(List<String> lines, Article article) {
    String title = article.title() == null ? "article " + article.id() : article.title();
    String origin = Headline.origin(article);
    String all = Printable.of(title).strip() + (origin.isEmpty() ? "" : " · " + origin);
    put(lines, new StyledText().add(all, Palette.QUIET));
  }

  private void codes(List<String> lines, Event event) {
    String mode = event.mode() == null ? "" : " " + event.mode();
    put(
        lines,
        plain(
            "PLOVER %s%s, %s, score %s"
                .formatted(
                    event.type(), mode, event.type().quad().label(), number(event.score(), 1))));
    put(
        lines,
        plain(
            "CAMEO %s %s, Goldstein %s"
                .formatted(
                    event.cameo(),
                    codebook.cameo(event.cameo()).name(),
                    number(event.goldstein(), 1))));
    if (!event.contexts().isEmpty()) {
      put(lines, plain("about " + String.join(", ", event.contexts())));
    }
    put(lines, plain("confidence " + number(event.confidence(), 2)));
  }

  private void probability(List<String> lines, Explanation.Probability probability) {
    int room = Math.max(10, Math.min(36, columns - MARGIN - BAR - CHANCE - 2));
    String decision = Cells.cut(Printable.of(probability.decision()), room);
    StyledText line =
        new StyledText()
            .add(decision)
            .add(" ".repeat(room - Cells.of(decision)))
            .add("  ")
            .add(Bar.of(probability.chance(), BAR), Palette.SOURCE)
            .add("  ")
            .add(number(probability.chance(), 2));
    lines.add(" ".repeat(MARGIN) + line.render(colour));
  }

  private void actor(List<String> lines, String part, Actor actor, Style style) {
    String code = actor.code() == null ? "no code" : actor.code();
    String name = actor.name() == null ? "" : ", " + actor.name();
    StyledText line =
        new StyledText()
            .add(part + "  ", Palette.QUIET)
            .add(Printable.of(actor.text()), style)
            .add(" = ", Palette.QUIET)
            .add(code + name);
    put(lines, line);
    for (String reason : actor.because()) {
      put(lines, MARGIN * 2, new StyledText().add(Printable.of(reason), Palette.QUIET));
    }
  }

  private void quantity(List<String> lines, Quantity quantity) {
    BigDecimal high = quantity.high();
    Quantity.Side side = quantity.of();
    String part = side == null ? "counted" : side.name().toLowerCase(Locale.ROOT);
    String range = high == null ? "" : " to " + high.toPlainString();
    put(
        lines,
        new StyledText()
            .add(part + "  ", Palette.QUIET)
            .add(Printable.of(quantity.text()))
            .add(" = ", Palette.QUIET)
            .add(quantity.bound().label().replace('_', ' '))
            .add(" " + quantity.value().toPlainString() + range)
            .add(" " + Printable.of(quantity.unit()) + ", " + quantity.what()));
  }

  private void title(List<String> lines, String words) {
    if (!lines.isEmpty()) {
      lines.add("");
    }
    lines.add(new StyledText().add(words, Palette.STRONG).render(colour));
  }

  private void put(List<String> lines, StyledText text) {
    put(lines, MARGIN, text);
  }

  private void put(List<String> lines, int indent, StyledText text) {
    for (StyledText line : text.wrap(columns - indent)) {
      lines.add(" ".repeat(indent) + line.render(colour));
    }
  }

  private static StyledText plain(String words) {
    return new StyledText().add(Printable.of(words));
  }

  private static String number(double value, int digits) {
    return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
  }
}
