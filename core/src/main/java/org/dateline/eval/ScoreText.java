package org.dateline.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.export.FourDigits;
import org.jspecify.annotations.Nullable;

/** Writes a score to be read: the figures, those of each type, and the first faults. */
public final class ScoreText {
  private ScoreText() {}

  /**
   * The lines, without their ends.
   *
   * @param faults how many faults to show at most
   */
  public static List<String> lines(Score score, int faults) {
    List<String> lines = new ArrayList<>();
    lines.add(score.documents() + " documents");
    lines.add(figures("found", score.found()));
    lines.add(figures("event", score.event()));
    lines.add(figures("dyad", score.dyad()));
    lines.add(
        String.join(
            "  ",
            share("mode", score.mode()),
            share("status", score.status()),
            share("by", score.by()),
            share("date", score.date()),
            share("place", score.place())));
    score.types().forEach((type, figures) -> lines.add(type(type, figures)));
    score.faults().stream().limit(faults).forEach(fault -> lines.addAll(fault(fault)));
    return lines;
  }

  private static String figures(String name, Figures figures) {
    return String.format(
        Locale.ROOT,
        "%-8s P %s  R %s  F1 %s   (%d right, %d extra, %d missed)",
        name,
        digits(figures.precision(), 3),
        digits(figures.recall(), 3),
        digits(figures.f1(), 3),
        figures.right(),
        figures.extra(),
        figures.missed());
  }

  private static String share(String name, Share share) {
    return name
        + " "
        + (share.value().isPresent() ? FourDigits.text(share.value().getAsDouble()) : "None");
  }

  private static String type(String type, Figures figures) {
    return String.format(
        Locale.ROOT,
        "  %-10s P %s  R %s  F1 %s   n %d",
        type,
        digits(figures.precision(), 2),
        digits(figures.recall(), 2),
        digits(figures.f1(), 2),
        figures.right() + figures.missed());
  }

  /**
   * To the nearest by the exact value of the double, which {@code %.3f} of Java does not keep to.
   */
  private static String digits(double value, int count) {
    return new BigDecimal(value).setScale(count, RoundingMode.HALF_EVEN).toPlainString();
  }

  private static List<String> fault(Fault fault) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    String kind = fault.kind().name().toLowerCase(Locale.ROOT);
    lines.add("[" + kind + "] " + fault.document() + ": " + fault.sentence());
    GoldEvent gold = fault.gold();
    if (gold != null) {
      lines.add(
          "   gold: "
              + told(gold.type(), gold.trigger(), gold.sources(), gold.targets(), gold.status()));
    }
    CodedEvent coded = fault.coded();
    if (coded != null) {
      lines.add(
          "   got:  "
              + told(
                  coded.type(), coded.trigger(), coded.sources(), coded.targets(), coded.status()));
    }
    return lines;
  }

  private static String told(
      String type,
      String trigger,
      List<NamedActor> sources,
      List<NamedActor> targets,
      @Nullable String status) {
    return String.join(
        " ",
        type,
        trigger,
        QuotedNames.of(sources),
        "->",
        QuotedNames.of(targets),
        status == null ? "None" : status);
  }
}
