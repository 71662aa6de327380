package org.dateline.read.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The paragraphs of the plain text of a message: lines that were wrapped are joined again, what is
 * quoted from other messages, signatures and the lines of mailing lists are left out.
 */
final class MailText {
  private static final int LONGEST_SIGNATURE = 10;
  private static final int MOST_FOOTERS = 10;
  private static final int LONGEST_FOOTER = 500;

  private static final Pattern ATTRIBUTION =
      Pattern.compile("(?:On\\s.{5,300}|.{1,150})\\s(?:wrote|writes):\\s*");
  private static final Pattern ORIGINAL =
      Pattern.compile("\\s*-{2,}\\s*Original Message\\s*-{2,}\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern FORWARDED =
      Pattern.compile(
          "\\s*-{2,}\\s*(?:Forwarded|Original)\\s.{0,40}?-{2,}\\s*|Begin forwarded message:\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FORWARDED_FIELD =
      Pattern.compile(
          "\\W*(?:from|to|cc|date|sent|subject|reply-to)\\W*:.*", Pattern.CASE_INSENSITIVE);
  private static final Pattern RULE = Pattern.compile("\\s*_{20,}\\s*");
  private static final Pattern FOOTER =
      Pattern.compile(
          "(?:to\\s+)?(?:unsubscribe|manage your subscription|update your (?:preferences|profile))"
              + ".*|you (?:are receiving|received|have received) this .*"
              + "|(?:view|read) this (?:e-?mail|message|bulletin) (?:in|on) .*"
              + "|(?:trouble viewing|having trouble).*|#{2,}|-+\\s?30\\s?-+|-*\\s?ends?\\s?-*",
          Pattern.CASE_INSENSITIVE);

  private MailText() {}

  /**
   * The paragraphs.
   *
   * @param flowed whether a space at the end of a line says that it goes on in the next
   * @param joined whether that space is no part of the text
   */
  static List<String> paragraphs(String text, boolean flowed, boolean joined) {
    List<String> lines = text.lines().map(String::stripTrailing).toList();
    List<String> raw = text.lines().toList();
    List<String> own = own(raw, lines);
    if (own.stream().allMatch(String::isBlank)) {
      List<String> quoted = raw.stream().map(MailText::unquoted).toList();
      own = own(quoted, quoted.stream().map(String::stripTrailing).toList());
    }
    return withoutFooters(new Unwrapped(own, flowed, joined).paragraphs());
  }

  /** The lines that were written for this message. */
  private static List<String> own(List<String> raw, List<String> lines) {
    List<String> own = new ArrayList<>();
    boolean any = false;
    boolean inFields = false;
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at);
      if (isEnd(raw, lines, at, any)) {
        break;
      }
      if (FORWARDED.matcher(line).matches()) {
        inFields = true;
        continue;
      }
      if (inFields) {
        inFields = line.isBlank() && own.isEmpty() || FORWARDED_FIELD.matcher(line).matches();
      }
      if (!inFields && !isQuoted(lines, at) && !isAttribution(lines, at)) {
        own.add(raw.get(at));
        any |= !line.isBlank();
      }
    }
    return own;
  }

  private static boolean isEnd(List<String> raw, List<String> lines, int at, boolean any) {
    String line = lines.get(at);
    int left = lines.size() - at - 1;
    if (!any) {
      return false;
    }
    return raw.get(at).equals("-- ")
        || line.equals("--") && left <= LONGEST_SIGNATURE
        || RULE.matcher(line).matches() && left <= 2 * LONGEST_SIGNATURE
        || ORIGINAL.matcher(line).matches();
  }

  /** A mailbox puts {@code >} before a line that begins with "From", which is no quotation. */
  private static boolean isQuoted(List<String> lines, int at) {
    String line = lines.get(at);
    return line.startsWith(">") && (!line.startsWith(">From ") || isBesideQuoted(lines, at));
  }

  private static boolean isBesideQuoted(List<String> lines, int at) {
    return at > 0 && lines.get(at - 1).startsWith(">")
        || at + 1 < lines.size() && lines.get(at + 1).startsWith(">");
  }

  /** "On Monday Jane Doe wrote:", where a quotation follows. */
  private static boolean isAttribution(List<String> lines, int at) {
    String line = lines.get(at);
    if (!line.endsWith(":") || !ATTRIBUTION.matcher(line).matches()) {
      return false;
    }
    int next = at + 1;
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    return next < lines.size() && lines.get(next).startsWith(">");
  }

  private static String unquoted(String line) {
    int at = 0;
    while (at < line.length() && (line.charAt(at) == '>' || line.charAt(at) == ' ' && at > 0)) {
      at++;
    }
    return line.startsWith(">") ? line.substring(at) : line;
  }

  private static List<String> withoutFooters(List<String> paragraphs) {
    int from = 0;
    int to = paragraphs.size();
    while (from < to && isFooter(paragraphs.get(from))) {
      from++;
    }
    for (int count = 0; count < MOST_FOOTERS && to > from; count++) {
      if (!isFooter(paragraphs.get(to - 1))) {
        break;
      }
      to--;
    }
    return paragraphs.subList(from, to);
  }

  private static boolean isFooter(String paragraph) {
    return paragraph.length() <= LONGEST_FOOTER && FOOTER.matcher(paragraph).matches();
  }
}
