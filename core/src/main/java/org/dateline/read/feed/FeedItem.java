package org.dateline.read.feed;

import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.read.ArticleParts;
import org.dateline.read.OneLine;
import org.dateline.read.Reading;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;

/** Makes an article of an item of an XML feed. Rome tells what is what; dates are read by us. */
final class FeedItem {
  private static final List<String> PUBLISHED =
      List.of("pubDate", "published", "issued", "created", "date");
  private static final List<String> UPDATED = List.of("updated", "modified");

  private final FeedKind kind;
  private final FeedHead head;
  private final SyndFeedInput rome = new SyndFeedInput(false, Locale.ROOT);

  FeedItem(FeedKind kind, FeedHead head) {
    this.kind = kind;
    this.head = head;
    rome.setAllowDoctypes(false);
  }

  /** What comes of {@code item}, called {@code name}. */
  Reading reading(String name, Element item) {
    ArticleParts parts = new ArticleParts(name);
    dates(item, parts);
    String original = child(item, "origLink");
    String language = item.getAttributeValue("lang", Namespace.XML_NAMESPACE);
    try {
      List<SyndEntry> entries = rome.build(kind.around(item)).getEntries();
      if (entries.isEmpty()) {
        return new Reading.Failed(name, "an item in which no item of a feed is known again");
      }
      SyndEntry entry = entries.get(0);
      parts.id(entry.getUri()).url(original).url(entry.getLink()).url(address(entry.getUri()));
      parts.title(FeedText.line(entry.getTitle()));
      authors(entry, parts);
      parts.section(section(entry)).language(language).language(language(entry));
      parts.language(head.language()).agency(head.agency());
      text(entry, parts);
      return parts.reading();
    } catch (FeedException | RuntimeException e) {
      return new Reading.Failed(
          name, "an item that cannot be understood: " + OneLine.of(String.valueOf(e.getMessage())));
    }
  }

  /** A feed that knows only when it was changed knows no other day for the news. */
  private static void dates(Element item, ArticleParts parts) {
    for (String element : PUBLISHED) {
      parts.published(child(item, element));
    }
    for (String element : UPDATED) {
      String date = child(item, element);
      parts.updated(date).published(date);
    }
    // Rome would try pattern after pattern on them: a third of the time that an item takes.
    item.getChildren().removeIf(child -> isDate(child.getName()));
  }

  private static boolean isDate(String element) {
    return PUBLISHED.contains(element) || UPDATED.contains(element);
  }

  /** The words of the first child of that name in any name space. */
  private static @Nullable String child(Element item, String name) {
    for (Element child : item.getChildren()) {
      if (child.getName().equalsIgnoreCase(name)) {
        return child.getTextTrim();
      }
    }
    return null;
  }

  private void authors(SyndEntry entry, ArticleParts parts) {
    List<String> names = new ArrayList<>();
    for (SyndPerson person : entry.getAuthors()) {
      names.add(String.valueOf(person.getName()));
    }
    if (names.isEmpty() && entry.getModule(DCModule.URI) instanceof DCModule dublinCore) {
      names.addAll(dublinCore.getCreators());
    }
    if (names.isEmpty() && entry.getAuthor() != null) {
      names.add(entry.getAuthor());
    }
    parts.byline(Person.names(names));
    if (head.author() != null) {
      parts.byline(Person.names(List.of(head.author())));
    }
  }

  private static @Nullable String section(SyndEntry entry) {
    List<String> names = new ArrayList<>();
    for (SyndCategory category : entry.getCategories()) {
      names.add(category.getLabel() == null ? category.getName() : category.getLabel());
    }
    if (entry.getModule(DCModule.URI) instanceof DCModule dublinCore) {
      dublinCore.getSubjects().forEach(subject -> names.add(subject.getValue()));
    }
    return names.stream().filter(FeedItem::isSection).findFirst().map(FeedText::line).orElse(null);
  }

  private static boolean isSection(@Nullable String category) {
    return category != null
        && !category.isBlank()
        && !category.contains("://")
        && !category.strip().equalsIgnoreCase("uncategorized");
  }

  private static @Nullable String language(SyndEntry entry) {
    return entry.getModule(DCModule.URI) instanceof DCModule dublinCore
        ? dublinCore.getLanguage()
        : null;
  }

  private static @Nullable String address(@Nullable String id) {
    return id != null && (id.startsWith("http://") || id.startsWith("https://")) ? id : null;
  }

  private static void text(SyndEntry entry, ArticleParts parts) {
    List<String> content = List.of();
    for (SyndContent each : entry.getContents()) {
      List<String> paragraphs = FeedText.paragraphs(each.getValue(), each.getType());
      content = FeedText.length(paragraphs) > FeedText.length(content) ? paragraphs : content;
    }
    SyndContent description = entry.getDescription();
    List<String> summary =
        description == null
            ? List.of()
            : FeedText.paragraphs(description.getValue(), description.getType());
    FeedBody.of(content, summary).tell(parts);
  }
}
