package org.dateline.read.mail;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines joined to paragraphs. Where the text does not say which lines go on (format=flowed), a line
 * goes on where the first word of the next had no more room in it, or where a sentence would be
 * torn.
 */
final class Unwrapped {
  private static final int NARROWEST = 50;
  private static final int WIDEST = 100;
  private static final int SLACK = 4;
  private static final String STOPS = ".!?:;\"\u201D\u2019)";

  private final List<String> lines;
  private final boolean flowed;
  private final boolean joined;
  private final int width;

  Unwrapped(List<String> lines, boolean flowed, boolean joined) {
    this.lines = lines;
    this.flowed = flowed;
    this.joined = joined;
    this.width = width(lines);
  }

  List<String> paragraphs() {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    String last = "";
    for (String written : lines) {
      String line = flowed && written.startsWith(" ") ? written.substring(1) : written;
      boolean goesOn = !paragraph.isEmpty() && !line.isBlank() && goesOn(last, line);
      if (!goesOn) {
        add(paragraph, paragraphs);
      } else if (!last.endsWith(" ")) {
        paragraph.append(' ');
      } else if (joined) {
        paragraph.setLength(paragraph.length() - 1);
      }
      paragraph.append(line.startsWith(">From ") ? line.substring(1) : line);
      last = line;
    }
    add(paragraph, paragraphs);
    return paragraphs;
  }

  private static void add(StringBuilder paragraph, List<String> paragraphs) {
    if (!paragraph.toString().isBlank()) {
      paragraphs.add(paragraph.toString().strip());
    }
    paragraph.setLength(0);
  }

  private boolean goesOn(String line, String next) {
    if (flowed && line.endsWith(" ")) {
      return true;
    }
    String end = line.stripTrailing();
    if (end.isEmpty() || isIndented(line, next) || isListed(next)) {
      return false;
    }
    boolean torn = STOPS.indexOf(end.charAt(end.length() - 1)) < 0;
    boolean small = Character.isLowerCase(next.strip().codePointAt(0));
    boolean full = end.length() + 1 + firstWord(next) > width - SLACK;
    return torn && small || !flowed && width <= WIDEST && end.length() >= NARROWEST / 2 && full;
  }

  private static boolean isIndented(String line, String next) {
    return next.startsWith("  ") && !line.startsWith("  ") || next.startsWith("\t");
  }

  private static boolean isListed(String next) {
    return next.startsWith("* ") || next.startsWith("- ") || next.startsWith("\u2022");
  }

  private static int firstWord(String line) {
    String plain = line.strip();
    int end = plain.indexOf(' ');
    return end < 0 ? plain.length() : end;
  }

  private static int width(List<String> lines) {
    int widest = lines.stream().mapToInt(line -> line.stripTrailing().length()).max().orElse(0);
    return Math.max(NARROWEST, widest);
  }
}
