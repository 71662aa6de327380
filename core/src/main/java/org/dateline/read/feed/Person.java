package org.dateline.read.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of authors, as feeds write them: {@code jane@paper.org (Jane Doe)}, {@code admin}. */
final class Person {
  private static final Pattern MAIL_AND_NAME =
      Pattern.compile("\\s*(?:mailto:)?\\S{1,80}@\\S{1,80}\\s*\\(([^()]{1,200})\\)\\s*");
  private static final Pattern MAIL =
      Pattern.compile("[<(\\[]?\\s*\\S{1,80}@\\S{1,80}\\s*[>)\\]]?");
  private static final Set<String> NOBODY =
      Set.of("admin", "administrator", "webmaster", "editor", "root", "unknown", "anonymous");

  private Person() {}

  /** The names on one line, as a byline has them, or null where nobody is named. */
  static @Nullable String names(List<String> written) {
    List<String> names = new ArrayList<>();
    for (String each : written) {
      Matcher both = MAIL_AND_NAME.matcher(each);
      String plain = both.matches() ? both.group(1) : MAIL.matcher(each).replaceAll(" ");
      String name = FeedText.line(plain);
      if (name != null && !name.isBlank() && !NOBODY.contains(name.toLowerCase(Locale.ROOT))) {
        names.add(name);
      }
    }
    return names.isEmpty() ? null : String.join(", ", names);
  }
}
