package org.dateline.read.wire;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.read.ArticleParts;
import org.dateline.read.Reading;
import org.dateline.read.byline.Agencies;
import org.dateline.read.byline.Opening;
import org.dateline.read.xml.XmlNode;
import org.dateline.read.xml.XmlParagraphs;
import org.jspecify.annotations.Nullable;

/** An item of NewsML-G2. Names of elements are those of its schema. */
final class G2NewsItem implements NewsItem {
  private static final String META = "itemMeta";
  private static final String CONTENT = "contentMeta";
  private static final String NAME = "name";
  private static final Set<String> OTHER_KINDS =
      Set.of("picture", "graphic", "audio", "video", "animation", "composite");

  private final XmlNode item;

  G2NewsItem(XmlNode item) {
    this.item = item;
  }

  @Override
  public String id() {
    String guid = item.attribute("guid");
    return guid == null ? "" : guid;
  }

  @Override
  public int version() {
    return NewsItem.number(item.attribute("version"));
  }

  @Override
  public @Nullable String leftAside(Clock clock) {
    String kind = item.name().replace("Item", "");
    if (!kind.equals("news")) {
      return "a " + kind + (kind.equals("package") ? " of items" : "") + ", not an article";
    }
    String status = code(item.first(META, "pubStatus"));
    if (status.equals("canceled") || status.equals("withheld")) {
      return status + " by the agency";
    }
    String of = code(item.first(META, "itemClass"));
    if (OTHER_KINDS.contains(of)) {
      return (of.startsWith("a") ? "an " : "a ") + of + ", not text";
    }
    XmlNode embargo = item.first(META, "embargoed");
    return embargo == null ? null : Embargo.reason(embargo.text(), clock);
  }

  @Override
  public Reading reading(String name, Clock clock) {
    ArticleParts parts = new ArticleParts(name).id(item.attribute("guid"));
    meta(parts);
    for (XmlNode content : item.all("contentSet")) {
      for (XmlNode form : content.elements()) {
        XmlNode found = form.find("nitf");
        Nitf nitf = found == null ? null : new Nitf(found);
        String withheld = nitf == null ? null : nitf.withheld(clock);
        if (withheld != null) {
          return new Reading.Skipped(name, withheld);
        }
        if (tell(parts, form, nitf)) {
          return parts.reading();
        }
      }
    }
    return parts.reading();
  }

  /** Tells what one form of the content says; false where it holds no text. */
  private static boolean tell(ArticleParts parts, XmlNode form, @Nullable Nitf nitf) {
    if (nitf != null) {
      nitf.tell(parts);
      return !nitf.paragraphs().isEmpty();
    }
    List<String> paragraphs =
        switch (form.name()) {
          case "inlineXML" -> XmlParagraphs.of(form);
          case "inlineData" -> data(form);
          default -> List.of();
        };
    XmlNode title = form.find("title");
    parts.title(title == null ? null : title.text());
    parts.paragraphs(paragraphs);
    return !paragraphs.isEmpty();
  }

  private static List<String> data(XmlNode form) {
    String type = form.attribute("contenttype");
    String kind = type == null ? "text/plain" : type.toLowerCase(Locale.ROOT);
    if (kind.contains("html")) {
      return XmlParagraphs.ofHtml(form.text());
    }
    return kind.startsWith("text/") && form.attribute("encoding") == null
        ? XmlParagraphs.ofPlain(form.text())
        : List.of();
  }

  private void meta(ArticleParts parts) {
    headlines(parts);
    XmlNode by = item.first(CONTENT, "by");
    parts
        .byline(by == null ? null : by.text())
        .dateline(place(item.first(CONTENT, "dateline")))
        .published(item.text(CONTENT, "contentCreated"))
        .published(item.text(META, "firstCreated"))
        .published(item.text(META, "versionCreated"))
        .updated(item.text(META, "versionCreated"))
        .language(item.value("tag", CONTENT, "language"))
        .language(item.attribute("lang"))
        .revision(revision());
    item.all(CONTENT, "located").forEach(located -> parts.dateline(name(located)));
    parties(parts);
    item.all(CONTENT, "subject").forEach(subject -> parts.section(subject.text(NAME)));
    item.all(CONTENT, "genre").forEach(genre -> parts.section(genre.text(NAME)));
  }

  /**
   * The main headline first; then one of no role, then the slug line, which is better than none.
   */
  private void headlines(ArticleParts parts) {
    List<XmlNode> lines = item.all(CONTENT, "headline");
    for (XmlNode line : lines) {
      String role = line.attribute("role");
      if (role == null || role.endsWith(":main")) {
        parts.title(line.text());
      } else if (role.endsWith(":sub") || role.endsWith(":subtitle")) {
        parts.subtitle(line.text());
      }
    }
    lines.forEach(line -> parts.title(line.text()));
    parts.title(item.text(META, "title"));
  }

  /** Creators are persons or agencies; where the news came from and who provides it, agencies. */
  private void parties(ArticleParts parts) {
    for (XmlNode creator : item.all(CONTENT, "creator")) {
      String name = name(creator);
      if (name != null) {
        parts.byline(name);
      }
    }
    for (XmlNode source : item.all(CONTENT, "infoSource")) {
      parts.agency(known(name(source)));
    }
    XmlNode provider = item.first(META, "provider");
    parts.agency(known(item.text(CONTENT, "creditline")));
    if (provider != null) {
      parts.agency(known(name(provider))).agency(known(code(provider))).agency(name(provider));
    }
    item.all(CONTENT, "infoSource").forEach(source -> parts.agency(name(source)));
  }

  private static @Nullable String known(@Nullable String name) {
    String agency = name == null ? null : Agencies.named(name);
    return agency == null && name != null ? Agencies.atEndOf(name.replaceAll("\\s+", " ")) : agency;
  }

  private @Nullable String revision() {
    for (XmlNode signal : item.all(META, "signal")) {
      String code = code(signal);
      if (code.equals("correction") || code.equals("update")) {
        return code;
      }
    }
    String note = item.text(META, "edNote");
    return note != null && isOfRevision(note) ? note : null;
  }

  private static boolean isOfRevision(String note) {
    String words = note.toLowerCase(Locale.ROOT);
    return List.of("correct", "update", "adds", "recast", "refile", "repeat", "rewrit", "lead")
        .stream()
        .anyMatch(words::contains);
  }

  /** The name that stands in a thing, or else is written with it. */
  private static @Nullable String name(XmlNode thing) {
    String name = thing.text(NAME);
    return name == null || name.isBlank() ? thing.attribute("literal") : name;
  }

  private static @Nullable String place(@Nullable XmlNode dateline) {
    return dateline == null ? null : Opening.placeIn(dateline.text());
  }

  /** What a thing is, without the scheme of its code: {@code stat:canceled} is "canceled". */
  private static String code(@Nullable XmlNode thing) {
    String code = thing == null ? null : thing.attribute("qcode");
    if (thing != null && code == null) {
      code = thing.attribute("uri");
    }
    String last = code == null ? "" : code.substring(code.lastIndexOf('/') + 1);
    return last.substring(last.lastIndexOf(':') + 1).toLowerCase(Locale.ROOT);
  }
}
