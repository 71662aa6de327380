package org.dateline.read.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.read.byline.Agencies;
import org.jspecify.annotations.Nullable;

/**
 * What a message is about, without {@code Re:} and {@code Fwd:} and the mark of its mailing list.
 *
 * @param title the headline
 * @param agency the agency that the mark of the list names, or null
 */
record Subject(String title, @Nullable String agency) {
  private static final Pattern BEFORE =
      Pattern.compile("\\s*(?:re|fw|fwd|aw|wg)(?:\\[\\d+\\])?:\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern LIST = Pattern.compile("\\s*\\[([^\\[\\]]{1,60})\\]\\s*(?=\\S)");

  /**
   * Reads the subject.
   *
   * @param fromList whether the message came through a mailing list
   */
  static @Nullable Subject of(@Nullable String written, boolean fromList) {
    if (written == null) {
      return null;
    }
    String rest = written;
    String agency = null;
    boolean shorter = true;
    while (shorter) {
      String before = rest;
      Matcher list = LIST.matcher(rest);
      if (list.lookingAt() && (fromList || Agencies.atEndOf(list.group(1)) != null)) {
        agency = Agencies.atEndOf(list.group(1));
        rest = rest.substring(list.end());
      }
      Matcher reply = BEFORE.matcher(rest);
      rest = reply.lookingAt() ? rest.substring(reply.end()) : rest;
      shorter = rest.length() < before.length();
    }
    return new Subject(rest.strip(), agency);
  }
}
