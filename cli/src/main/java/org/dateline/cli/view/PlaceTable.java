package org.dateline.cli.view;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.cli.terminal.Cells;
import org.dateline.cli.terminal.Palette;
import org.dateline.cli.terminal.Printable;
import org.dateline.cli.terminal.Style;
import org.dateline.cli.terminal.StyledText;
import org.dateline.resolve.place.Candidate;
import org.dateline.resolve.place.Place;

/**
 * Draws places, a line for each: name, kind, country, divisions, latitude and longitude, people,
 * GeoNames number, the line that says so. Immutable; may be shared.
 */
public final class PlaceTable {
  private static final int NAME = 24;
  private static final int KIND = 8;
  private static final int COUNTRY = 3;
  private static final int NARROWEST_DIVISION = 16;
  private static final int AT = 18;
  private static final int PEOPLE = 11;
  private static final int GEONAMES = 9;
  private static final int GAP = 2;
  private static final int REST = NAME + KIND + COUNTRY + AT + PEOPLE + GEONAMES + 6 * GAP + 22;

  private final int columns;
  private final boolean colour;

  /**
   * Makes the drawer.
   *
   * @param columns the cells of a line
   * @param colour whether to draw in colour
   */
  public PlaceTable(int columns, boolean colour) {
    this.columns = columns;
    this.colour = colour;
  }

  /** The names of the columns. */
  public String head() {
    StyledText line = new StyledText();
    cell(line, "name", NAME, Palette.QUIET);
    cell(line, "kind", KIND, Palette.QUIET);
    cell(line, "of", COUNTRY, Palette.QUIET);
    cell(line, "in", Math.max(NARROWEST_DIVISION, columns - REST), Palette.QUIET);
    cell(line, "latitude longitude", AT, Palette.QUIET);
    cell(line, "     people", PEOPLE, Palette.QUIET);
    cell(line, "geonames", GEONAMES, Palette.QUIET);
    return line.add("line", Palette.QUIET).render(colour);
  }

  /** The line of a place, without its end. */
  public String line(Candidate candidate) {
    Place place = candidate.place();
    StyledText line = new StyledText();
    cell(line, Printable.of(place.name()), NAME, Palette.STRONG);
    cell(line, place.kind().name().toLowerCase(Locale.ROOT), KIND, Style.NONE);
    cell(line, Objects.requireNonNullElse(place.country(), "—"), COUNTRY, Palette.SOURCE);
    cell(line, divisions(place), Math.max(NARROWEST_DIVISION, columns - REST), Style.NONE);
    cell(line, at(place), AT, Style.NONE);
    String people = place.people() == 0 ? "—" : String.format(Locale.ROOT, "%,d", place.people());
    cell(line, " ".repeat(Math.max(0, PEOPLE - people.length())) + people, PEOPLE, Style.NONE);
    cell(line, Objects.toString(place.geonames(), "—"), GEONAMES, Style.NONE);
    line.add(candidate.because(), Palette.QUIET);
    return line.render(colour);
  }

  private static String divisions(Place place) {
    String divisions =
        Stream.of(place.admin2(), place.admin1())
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining(", "));
    return divisions.isEmpty() ? "—" : Printable.of(divisions);
  }

  private static String at(Place place) {
    return String.format(Locale.ROOT, "%8.3f %9.3f", place.latitude(), place.longitude());
  }

  private static void cell(StyledText line, String words, int width, Style style) {
    String shown = Cells.cut(words, width);
    line.add(shown, style).add(" ".repeat(Math.max(0, width - Cells.of(shown)) + GAP));
  }
}
