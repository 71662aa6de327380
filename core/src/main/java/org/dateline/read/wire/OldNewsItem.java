package org.dateline.read.wire;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.read.ArticleParts;
import org.dateline.read.Reading;
import org.dateline.read.byline.Agencies;
import org.dateline.read.byline.Opening;
import org.dateline.read.xml.XmlNode;
import org.dateline.read.xml.XmlParagraphs;
import org.jspecify.annotations.Nullable;

/** An item of NewsML 1. Names of elements are those of its document type. */
final class OldNewsItem implements NewsItem {
  private static final String IDENTIFICATION = "Identification";
  private static final String IDENTIFIER = "NewsIdentifier";
  private static final String MANAGEMENT = "NewsManagement";
  private static final String FORMAL_NAME = "FormalName";
  private static final List<String> TEXT = List.of("", "text", "complexdata", "composite");

  private final XmlNode item;

  OldNewsItem(XmlNode item) {
    this.item = item;
  }

  @Override
  public String id() {
    StringBuilder id = new StringBuilder("urn:newsml");
    for (String part : List.of("ProviderId", "DateId", "NewsItemId")) {
      String value = item.text(IDENTIFICATION, IDENTIFIER, part);
      if (value == null || value.isBlank()) {
        return "";
      }
      id.append(':').append(value.strip());
    }
    return id.toString();
  }

  @Override
  public int version() {
    return NewsItem.number(item.text(IDENTIFICATION, IDENTIFIER, "RevisionId"));
  }

  @Override
  public @Nullable String leftAside(Clock clock) {
    String status = item.value(FORMAL_NAME, MANAGEMENT, "Status");
    return switch (status == null ? "" : status.toLowerCase(Locale.ROOT)) {
      case "embargoed" ->
          Embargo.reason(item.text(MANAGEMENT, "StatusWillChange", "DateAndTime"), clock);
      case "withheld" -> "withheld by the agency";
      case "canceled", "cancelled" -> "canceled by the agency";
      default -> null;
    };
  }

  @Override
  public Reading reading(String name, Clock clock) {
    ArticleParts parts = new ArticleParts(name).id(id());
    lines(parts);
    parts
        .published(item.text(MANAGEMENT, "FirstCreated"))
        .updated(item.text(MANAGEMENT, "ThisRevisionCreated"))
        .language(value("Language"))
        .language(item.attribute("lang"));
    for (String party : List.of("Provider", "Source")) {
      XmlNode found = item.find(party);
      String formal = found == null ? null : found.value(FORMAL_NAME, "Party");
      parts.agency(formal == null ? null : Agencies.named(formal)).agency(formal);
    }
    boolean text = false;
    for (XmlNode content : contents(item, new ArrayList<>())) {
      String kind = content.value(FORMAL_NAME, "MediaType");
      text |= TEXT.contains(kind == null ? "" : kind.toLowerCase(Locale.ROOT));
      if (tell(parts, content)) {
        return parts.reading();
      }
    }
    return text || item.find("MediaType") == null
        ? parts.reading()
        : new Reading.Skipped(name, "a picture or other media, not text");
  }

  private void lines(ArticleParts parts) {
    XmlNode lines = item.find("NewsLines");
    if (lines != null) {
      parts
          .title(lines.text("HeadLine"))
          .subtitle(lines.text("SubHeadLine"))
          .byline(lines.text("ByLine"));
      String dateline = lines.text("DateLine");
      parts.dateline(dateline == null ? null : Opening.placeIn(dateline));
    }
  }

  private @Nullable String value(String name) {
    XmlNode found = item.find(name);
    return found == null ? null : found.attribute(FORMAL_NAME);
  }

  private static List<XmlNode> contents(XmlNode in, List<XmlNode> found) {
    for (XmlNode element : in.elements()) {
      if (element.name().equals("ContentItem")) {
        found.add(element);
      } else {
        contents(element, found);
      }
    }
    return found;
  }

  private static boolean tell(ArticleParts parts, XmlNode content) {
    XmlNode data = content.find("DataContent");
    String kind = content.value(FORMAL_NAME, "MediaType");
    if (data == null || !TEXT.contains(kind == null ? "" : kind.toLowerCase(Locale.ROOT))) {
      return false;
    }
    XmlNode found = data.find("nitf");
    if (found != null) {
      Nitf nitf = new Nitf(found);
      nitf.tell(parts);
      return !nitf.paragraphs().isEmpty();
    }
    List<String> paragraphs =
        data.elements().isEmpty() ? XmlParagraphs.ofPlain(data.text()) : XmlParagraphs.of(data);
    parts.paragraphs(paragraphs);
    return !paragraphs.isEmpty();
  }
}
