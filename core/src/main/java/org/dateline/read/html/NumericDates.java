package org.dateline.read.html;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a page writes {@code 05/03/2024} with the day or the month first: by its other
 * dates, of which one number can be no month, else by the country of its language.
 */
final class NumericDates {
  private static final Pattern DATE =
      Pattern.compile("(?<![\\d/])(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4})(?![\\d/])");
  private static final int MOST_MONTHS = 12;
  private static final int MOST_LOOKED_AT = 5000;

  private final Outline outline;
  private @Nullable Boolean dayFirst;
  private boolean looked;

  NumericDates(Outline outline) {
    this.outline = outline;
  }

  /** Looks at the page only where a date needs it. */
  private @Nullable Boolean dayFirst() {
    if (!looked) {
      looked = true;
      dayFirst = look();
    }
    return dayFirst;
  }

  private @Nullable Boolean look() {
    int days = 0;
    int months = 0;
    int end = Math.min(outline.blocks().size(), MOST_LOOKED_AT);
    for (Block block : outline.blocks().subList(0, end)) {
      Matcher date = DATE.matcher(block.text());
      while (date.find()) {
        days += Integer.parseInt(date.group(1)) > MOST_MONTHS ? 1 : 0;
        months += Integer.parseInt(date.group(3)) > MOST_MONTHS ? 1 : 0;
      }
    }
    return days == months ? byCountry(outline.head().language()) : Boolean.valueOf(days > months);
  }

  private static @Nullable Boolean byCountry(@Nullable String language) {
    Locale locale = Locale.forLanguageTag(language == null ? "" : language.replace('_', '-'));
    return locale.getCountry().isEmpty() ? null : !locale.getCountry().equals("US");
  }

  /**
   * The line with such dates written so that they mean one day; unchanged where that is unknown.
   */
  String clear(String line) {
    Matcher date = DATE.matcher(line);
    boolean needed = (line.indexOf('/') >= 0 || line.indexOf('-') >= 0) && date.find();
    Boolean day = needed ? dayFirst() : null;
    return day == null ? line : date.replaceAll(day ? "$1.$3.$4" : "$3.$1.$4");
  }
}
