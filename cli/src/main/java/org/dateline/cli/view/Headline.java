package org.dateline.cli.view;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.Actor;
import org.dateline.Article;
import org.dateline.Attribution;
import org.dateline.Event;
import org.dateline.Status;
import org.dateline.When;
import org.dateline.Where;
import org.dateline.cli.terminal.Cells;
import org.dateline.cli.terminal.Palette;
import org.dateline.cli.terminal.Printable;
import org.dateline.cli.terminal.Style;
import org.dateline.cli.terminal.StyledText;
import org.jspecify.annotations.Nullable;

/** Says an event in one line: who did what to whom, and what else is known. */
final class Headline {
  private static final int MOST_ACTORS = 3;
  private static final int LONGEST_NAME = 48;
  private static final int ID_SHOWN = 8;
  private static final String NOBODY = "—";

  private Headline() {}

  /** When: the day, week, month or year; quiet where it is only the day of publication. */
  static StyledText date(Event event) {
    When when = event.when();
    if (when == null) {
      return new StyledText();
    }
    boolean said = when.basis() == When.Basis.TEXT;
    return new StyledText().add(Printable.of(when.value()), said ? Style.NONE : Palette.QUIET);
  }

  /** Who did what to whom: {@code Washington (USAGOV) ─ACCUSE allege→ ISI (PAKSPY)}. */
  static StyledText act(Event event) {
    String mode = event.mode() == null ? "" : " " + event.mode();
    Style type = Palette.of(event.type().quad());
    return actors(event.sources(), Palette.SOURCE)
        .add(" ")
        .add("─", type)
        .add(event.type().name(), type.and(Palette.STRONG))
        .add(mode + "→", type)
        .add(" ")
        .add(actors(event.targets(), Palette.TARGET));
  }

  /** What else is known: place, status, on whose word, CAMEO code. */
  static Parts details(Event event) {
    Parts details = new Parts();
    Where where = event.where();
    if (where != null) {
      details.add(inPlace(where), Style.NONE);
    }
    if (event.status() != Status.OCCURRED) {
      details.add(event.status().label(), Palette.STRONG);
    }
    Attribution attribution = event.attribution();
    if (attribution != null) {
      details.add("says " + name(attribution.speaker()), Style.NONE);
    }
    return details.add("CAMEO " + event.cameo(), Palette.QUIET);
  }

  /** The beginning of the id, which is enough for {@code dateline explain}. */
  static String shortId(Event event) {
    String id = Printable.of(event.id());
    return id.substring(0, Math.min(ID_SHOWN, id.length()));
  }

  /** Where an article comes from: agency, day of publication, dateline. */
  static String origin(Article article) {
    String published = article.published() == null ? null : article.published().toString();
    return Stream.of(article.agency(), published, article.dateline())
        .filter(Objects::nonNull)
        .map(Printable::of)
        .collect(Collectors.joining(" · "));
  }

  private static String inPlace(Where where) {
    String place = Cells.cut(Printable.of(where.text()), LONGEST_NAME);
    return where.country() == null ? place : place + " (" + where.country() + ")";
  }

  private static StyledText actors(List<Actor> actors, Style style) {
    StyledText out = new StyledText();
    if (actors.isEmpty()) {
      return out.add(NOBODY, Palette.QUIET);
    }
    int shown = actors.size() > MOST_ACTORS ? MOST_ACTORS - 1 : actors.size();
    for (int i = 0; i < shown; i++) {
      out.add(i == 0 ? "" : i == actors.size() - 1 ? " and " : ", ", Palette.QUIET);
      out.add(Cells.cut(Printable.of(actors.get(i).text()), LONGEST_NAME), style);
      out.add(code(actors.get(i)));
    }
    int more = actors.size() - shown;
    return more == 0 ? out : out.add(" and " + more + " more", Palette.QUIET);
  }

  private static String name(Actor actor) {
    return Cells.cut(Printable.of(actor.text()), LONGEST_NAME) + code(actor);
  }

  private static String code(Actor actor) {
    @Nullable String code = actor.code();
    return code == null ? "" : " (" + code + ")";
  }
}
