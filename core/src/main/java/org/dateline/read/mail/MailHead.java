package org.dateline.read.mail;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells mail by how it begins: by at least three fields of mail, among them one that only programs
 * write, or both the day and an address of a sender. News that begins with "From: our own
 * correspondent" is no mail.
 */
final class MailHead {
  private static final int ENOUGH = 3;
  private static final Pattern FIELD = Pattern.compile("([A-Za-z][A-Za-z0-9-]{0,60}):(.*)");
  private static final Pattern SEPARATOR =
      Pattern.compile("From \\S{1,200} .{0,80}\\d{1,2}:\\d{2}.{0,40}");

  private static final Set<String> FIELDS =
      Set.of(
          "from",
          "to",
          "cc",
          "bcc",
          "date",
          "subject",
          "message-id",
          "mime-version",
          "received",
          "content-type",
          "content-transfer-encoding",
          "content-language",
          "return-path",
          "delivered-to",
          "reply-to",
          "sender",
          "in-reply-to",
          "references",
          "list-id",
          "list-unsubscribe",
          "dkim-signature",
          "authentication-results",
          "received-spf",
          "precedence",
          "snapshot-content-location");
  private static final Set<String> OF_PROGRAMS =
      Set.of("message-id", "mime-version", "received", "content-type");

  private MailHead() {}

  /** Whether a message begins here. */
  static boolean isMessage(String head) {
    Set<String> seen = new HashSet<>();
    boolean address = false;
    int count = 0;
    for (String line : (Iterable<String>) head.lines()::iterator) {
      boolean folded = line.startsWith(" ") || line.startsWith("\t");
      Matcher field = FIELD.matcher(line);
      if (folded && count > 0) {
        continue;
      }
      if (!field.matches()) {
        break;
      }
      String name = field.group(1).toLowerCase(Locale.ROOT);
      if (FIELDS.contains(name) || name.startsWith("x-")) {
        count++;
        seen.add(name);
        address |= name.equals("from") && field.group(2).indexOf('@') >= 0;
      }
    }
    boolean written = seen.stream().anyMatch(OF_PROGRAMS::contains);
    return count >= ENOUGH && (written || address && seen.contains("date"));
  }

  /** Whether the first line is any field at all: enough where the name of the file says mail. */
  static boolean isField(String head) {
    return FIELD.matcher(firstLine(head)).matches();
  }

  /** Whether a mailbox begins here: the line that parts messages, and a field. */
  static boolean isMailbox(String head) {
    int end = head.indexOf('\n');
    return end > 0 && isSeparator(firstLine(head)) && isField(head.substring(end + 1));
  }

  /** Whether a line parts messages of a mailbox. */
  static boolean isSeparator(String line) {
    return line.startsWith("From ") && SEPARATOR.matcher(line).matches();
  }

  private static String firstLine(String head) {
    int end = head.indexOf('\n');
    return (end < 0 ? head : head.substring(0, end)).stripTrailing();
  }
}
