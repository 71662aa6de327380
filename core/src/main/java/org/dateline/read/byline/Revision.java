package org.dateline.read.byline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What agencies put before a headline to say what it is to earlier versions: {@code UPDATE 2-},
 * {@code CORRECTED-}, {@code WRAPUP 1-}, {@code (ADDS quotes)}.
 *
 * @param label the mark: "UPDATE 2", "ADDS quotes"
 * @param title the headline without it
 */
public record Revision(String label, String title) {
  private static final Pattern BEFORE_DASH =
      Pattern.compile(
          "((?:UPDATE|WRAPUP|RECAP|CORRECTED|CORRECTION|CORRECTING|REFILE|RPT|REPEAT|REPEATING)"
              + "(?:\\s*\\d{1,2})?(?:\\s*\\([^()]{1,40}\\))?)\\s*[-:\\u2013\\u2014]\\s*(?=\\S)(.*)");
  private static final Pattern BRACKETED =
      Pattern.compile(
          "\\(((?:ADDS|UPDATES|RECASTS|CORRECTS|CORRECTED|RELEADS|CHANGES|RAISES|UPDATE)\\b"
              + "[^()]{0,80})\\)\\s*(?=\\S)(.*)",
          Pattern.CASE_INSENSITIVE);

  /** The mark that {@code title} begins with, or null. */
  public static @Nullable Revision of(@Nullable String title) {
    if (title == null) {
      return null;
    }
    Matcher found = BEFORE_DASH.matcher(title);
    if (found.matches()) {
      Revision more = of(found.group(2));
      return more == null
          ? new Revision(found.group(1), found.group(2))
          : new Revision(found.group(1) + " " + more.label, more.title);
    }
    found = BRACKETED.matcher(title);
    return found.matches() ? new Revision(found.group(1).strip(), found.group(2)) : null;
  }
}
