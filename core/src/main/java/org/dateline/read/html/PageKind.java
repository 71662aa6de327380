package org.dateline.read.html;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells pages that hold no article: of errors, of consent, to log in, and lists of articles. */
final class PageKind {
  private static final int SHORT = 600;
  private static final int MOST_TEASERS = 12;
  private static final Pattern ERROR =
      Pattern.compile(
          "\\b404\\b|\\b403\\b|page not found|not found|no longer available|page doesn.t exist"
              + "|page does not exist|can.t be found|cannot be found|access denied|forbidden"
              + "|internal server error|service unavailable|bad gateway|error \\d{3}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ASKING =
      Pattern.compile(
          "^(?:log ?in|sign ?in|login|register|subscribe)\\b|\\b(?:log|sign) ?in to\\b|captcha|are"
              + " you (?:a )?(?:human|robot)|just a moment|attention required|checking your"
              + " browser|enable javascript|before you continue|cookie consent|privacy"
              + " settings|your consent|we value your privacy|verify you are",
          Pattern.CASE_INSENSITIVE);

  private final MainText main;
  private final String title;
  private final boolean article;

  PageKind(Outline outline, MainText main, @Nullable String headline, boolean article) {
    this.main = main;
    String window = outline.head().title();
    this.title = (headline == null ? "" : headline) + "\n" + (window == null ? "" : window.strip());
    this.article = article;
  }

  /**
   * Why there is no article, or null where there may be one.
   *
   * @param length the characters of text that were found
   */
  @Nullable String noArticle(long length) {
    if (article) {
      return null;
    }
    if (length < SHORT && ERROR.matcher(title).find()) {
      return "a page that says that something was not found";
    }
    if (length < SHORT && title.lines().anyMatch(line -> ASKING.matcher(line).find())) {
      return "a page that asks to log in or to agree to something";
    }
    return main.runs() == 0 && main.teasers() >= MOST_TEASERS
        ? "a list of articles, not an article"
        : null;
  }
}
