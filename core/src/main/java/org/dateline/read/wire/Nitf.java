package org.dateline.read.wire;

import java.time.Clock;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.read.ArticleParts;
import org.dateline.read.Reading;
import org.dateline.read.byline.Agencies;
import org.dateline.read.byline.Opening;
import org.dateline.read.xml.XmlNode;
import org.dateline.read.xml.XmlParagraphs;
import org.jspecify.annotations.Nullable;

/** An article in NITF. Names of elements are those of its document type. */
final class Nitf {
  private static final String HEAD = "head";
  private static final String DOCDATA = "docdata";
  private static final String BODY = "body";
  private static final String BODY_HEAD = "body.head";
  private static final String HEDLINE = "hedline";
  private static final String NORM = "norm";
  private static final Pattern MIDNIGHT = Pattern.compile("(\\d{8})T000000");
  private static final Pattern TITLE_OF_PERSON =
      Pattern.compile(
          "\\s+(?:staff\\s+)?(?:writers?|correspondents?|reporters?|editors?)\\s*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]{2,40})\\)");

  private final XmlNode nitf;
  private final List<String> paragraphs;
  private final boolean corpus;

  Nitf(XmlNode nitf) {
    this.nitf = nitf;
    XmlNode content = nitf.first(BODY, "body.content");
    XmlNode full = content == null ? null : fullText(content);
    corpus = full != null;
    XmlNode body = content == null ? nitf.first(BODY) : content;
    paragraphs = XmlParagraphs.of(corpus ? full : body);
  }

  /** In the New York Times corpus the lead stands twice: by itself, and in the full text. */
  private static @Nullable XmlNode fullText(XmlNode content) {
    return content.all("block").stream()
        .filter(block -> "full_text".equals(block.attribute("class")))
        .findFirst()
        .orElse(null);
  }

  Reading reading(String name, Clock clock) {
    String withheld = withheld(clock);
    if (withheld != null) {
      return new Reading.Skipped(name, withheld);
    }
    ArticleParts parts = new ArticleParts(name);
    tell(parts);
    return parts.reading();
  }

  /** Why it must not be used, or null. */
  @Nullable String withheld(Clock clock) {
    String status = value("management-status", HEAD, DOCDATA);
    return switch (status == null ? "" : status) {
      case "embargoed" -> Embargo.reason(value(NORM, HEAD, DOCDATA, "date.release"), clock);
      case "withheld" -> "withheld by the agency";
      case "canceled", "cancelled" -> "canceled by the agency";
      default -> null;
    };
  }

  List<String> paragraphs() {
    return paragraphs;
  }

  /** Tells everything it says of the article. */
  void tell(ArticleParts parts) {
    parts
        .id(value("id-string", HEAD, DOCDATA, "doc-id"))
        .id(value("key", HEAD, DOCDATA, "du-key"))
        .title(nitf.text(BODY, BODY_HEAD, HEDLINE, "hl1"))
        .title(nitf.text(BODY, BODY_HEAD, HEDLINE))
        .title(nitf.text(HEAD, "title"))
        .language(nitf.attribute("lang"))
        .language(value("lang", BODY))
        .url(url());
    subtitle(parts);
    byline(parts);
    dateline(parts);
    dates(parts);
    revision(parts);
    section(parts);
    agency(parts);
    parts.paragraphs(paragraphs);
  }

  private @Nullable String value(String key, String... path) {
    return nitf.value(key, path);
  }

  private @Nullable String url() {
    String reference = value("ex-ref", HEAD, "pubdata");
    return reference != null && reference.startsWith("http") ? reference : null;
  }

  /** The abstracts of the New York Times corpus are of its index, not of the article. */
  private void subtitle(ArticleParts parts) {
    for (XmlNode line : nitf.all(BODY, BODY_HEAD, HEDLINE, "hl2")) {
      if (!"online_headline".equals(line.attribute("class"))) {
        parts.subtitle(line.text());
      }
    }
    if (!corpus) {
      parts.subtitle(nitf.text(BODY, BODY_HEAD, "abstract"));
    }
  }

  private void byline(ArticleParts parts) {
    for (XmlNode byline : nitf.all(BODY, BODY_HEAD, "byline")) {
      if ("normalized_byline".equals(byline.attribute("class"))) {
        continue;
      }
      String persons =
          byline.all("person").stream().map(XmlNode::text).collect(Collectors.joining(", "));
      parts.byline(persons.isBlank() ? without(byline, "byttl") : persons);
      for (XmlNode title : byline.all("byttl")) {
        String words = TITLE_OF_PERSON.matcher(title.text()).replaceFirst("");
        parts.agency(Agencies.atEndOf(words.replaceAll("\\s+", " ")));
      }
    }
  }

  /** The text of an element without the elements of one name that stand in it. */
  private static String without(XmlNode element, String name) {
    StringBuilder text = new StringBuilder();
    element.each(
        text::append, inner -> text.append(inner.name().equals(name) ? " " : inner.text()));
    return text.toString();
  }

  private void dateline(ArticleParts parts) {
    XmlNode line = nitf.first(BODY, BODY_HEAD, "dateline");
    if (line != null) {
      String words = without(line, "story.date");
      Matcher named = IN_BRACKETS.matcher(words);
      if (named.find()) {
        parts.agency(Agencies.named(named.group(1)));
      }
      String location = line.text("location");
      parts.dateline(Opening.placeIn(location == null ? words : location));
    }
  }

  private void dates(ArticleParts parts) {
    parts
        .published(value(NORM, HEAD, DOCDATA, "date.issue"))
        .published(dayOf(value("date.publication", HEAD, "pubdata")))
        .published(value(NORM, HEAD, DOCDATA, "date.release"))
        .published(value(NORM, BODY, BODY_HEAD, "dateline", "story.date"));
    List<XmlNode> changes = nitf.all(HEAD, "revision-history");
    if (!changes.isEmpty()) {
      parts.updated(changes.get(changes.size() - 1).attribute(NORM));
    }
  }

  /** Midnight of no zone is a day whose time was not known. */
  private static @Nullable String dayOf(@Nullable String written) {
    Matcher midnight = MIDNIGHT.matcher(written == null ? "" : written);
    return midnight.matches() ? midnight.group(1) : written;
  }

  private void revision(ArticleParts parts) {
    XmlNode correction = nitf.first(HEAD, DOCDATA, "correction");
    if (correction != null) {
      parts.revision(correction.attribute("info")).revision("correction");
    }
    parts.revision(value("info", HEAD, DOCDATA, "ed-msg"));
  }

  private void section(ArticleParts parts) {
    parts.section(value("position.section.name", HEAD, "pubdata"));
    for (String name : List.of("section", "online_sections", "dsk")) {
      nitf.all(HEAD, "meta").stream()
          .filter(meta -> name.equals(meta.attribute("name")))
          .forEach(meta -> parts.section(meta.attribute("content")));
    }
    for (XmlNode kind : nitf.all(HEAD, DOCDATA, "identified-content", "classifier")) {
      if ("section".equals(kind.attribute("type"))) {
        parts.section(kind.attribute("value"));
      }
    }
    parts.section(value("position.section", HEAD, "pubdata"));
  }

  /** An agency that is known goes before the paper it stood in. */
  private void agency(ArticleParts parts) {
    String distributor = nitf.text(BODY, BODY_HEAD, "distributor");
    String holder = value("holder", HEAD, DOCDATA, "doc.copyright");
    parts
        .agency(known(distributor))
        .agency(known(nitf.text(BODY, "body.end", "tagline")))
        .paper(known(holder))
        .paper(value("name", HEAD, "pubdata"))
        .paper(distributor)
        .paper(holder);
  }

  private static @Nullable String known(@Nullable String words) {
    return words == null ? null : Agencies.atEndOf(words.replaceAll("\\s+", " "));
  }
}
