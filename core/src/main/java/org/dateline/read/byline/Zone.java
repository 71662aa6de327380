package org.dateline.read.byline;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The offset that is written behind a time: {@code Z}, {@code +0500}, {@code GMT+5}, {@code EST},
 * {@code -0500 (EST)}. Where numbers and letters are both there, the numbers count.
 *
 * <p>Letters that news uses of several zones (CST, IST, BST, AST) give no offset.
 */
final class Zone {
  /** What a zone looks like, in lower case: without groups. */
  static final String PATTERN =
      "(?:(?:z|utc?|gmt)?\\s?[+-]\\d{1,2}(?::?\\d{2})?|z|[a-z]{2,5})"
          + "(?:\\s?[a-z]{2,5}|\\s?\\([a-z .]{1,40}\\))?";

  private static final Pattern NUMBERS = Pattern.compile("([+-])(\\d{1,2})(?::?(\\d{2}))?");
  private static final Pattern LETTERS = Pattern.compile("[a-z]+");
  private static final Map<String, Integer> HOURS = hours();

  private Zone() {}

  /** Zones by RFC 822, section 5.1, and those of Europe and Asia whose letters mean one zone. */
  private static Map<String, Integer> hours() {
    Map<String, Integer> hours = new HashMap<>();
    hours.putAll(Map.of("z", 0, "ut", 0, "utc", 0, "gmt", 0, "wet", 0, "west", 1));
    hours.putAll(Map.of("est", -5, "edt", -4, "cdt", -5, "mst", -7, "mdt", -6));
    hours.putAll(Map.of("pst", -8, "pdt", -7, "cet", 1, "cest", 2, "met", 1, "mest", 2));
    hours.putAll(Map.of("eet", 2, "eest", 3, "msk", 3, "pkt", 5, "hkt", 8, "sgt", 8, "jst", 9));
    return Map.copyOf(hours);
  }

  /** The offset of a zone that looks like {@link #PATTERN}, or null. */
  static @Nullable ZoneOffset offset(String zone) {
    Matcher numbers = NUMBERS.matcher(zone);
    if (numbers.find()) {
      int sign = numbers.group(1).equals("-") ? -1 : 1;
      int minutes = numbers.group(3) == null ? 0 : Integer.parseInt(numbers.group(3));
      return ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(numbers.group(2)), sign * minutes);
    }
    Matcher letters = LETTERS.matcher(zone);
    Integer hours = letters.find() ? HOURS.get(letters.group()) : null;
    return hours == null ? null : ZoneOffset.ofHours(hours);
  }
}
