package org.dateline.read.feed;

import java.util.Locale;
import org.dateline.read.byline.Agencies;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/** What a feed says of itself that holds for its items: language, author, agency. */
final class FeedHead {
  private @Nullable String language;
  private @Nullable String author;
  private @Nullable String agency;

  /** Tells an element that is no item. */
  void tell(Element element) {
    switch (element.getName().toLowerCase(Locale.ROOT)) {
      case "language" -> language(element.getTextTrim());
      case "author" -> author = author == null ? person(element) : author;
      case "title", "publisher", "creator" -> agency(element.getTextTrim());
      default -> {
        // Nothing of the rest is said of an article.
      }
    }
  }

  void language(@Nullable String told) {
    language = language == null ? told : language;
  }

  private void agency(String told) {
    agency = agency == null ? Agencies.named(told) : agency;
  }

  private static @Nullable String person(Element element) {
    for (Element child : element.getChildren()) {
      if (child.getName().equals("name")) {
        return child.getTextTrim();
      }
    }
    return null;
  }

  @Nullable String language() {
    return language;
  }

  @Nullable String author() {
    return author;
  }

  @Nullable String agency() {
    return agency;
  }
}
