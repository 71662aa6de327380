package org.dateline.read.database;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.read.ArticleParts;
import org.dateline.read.ArticleReader;
import org.dateline.read.Input;
import org.dateline.read.Reading;
import org.dateline.read.xml.SafeXml;
import org.dateline.read.xml.XmlNode;
import org.dateline.read.xml.XmlParagraphs;
import org.dateline.read.xml.XmlReadings;
import org.dateline.read.xml.XmlRecords;
import org.jspecify.annotations.Nullable;

/** Reads Factiva's XML, many articles in one file. Names of elements are Factiva's. */
public final class FactivaXmlReader implements ArticleReader {
  private static final Pattern MARK =
      Pattern.compile(
          "distdoc:|<(?:\\w+:)?(?:ppsarticle|leadParagraph|tailParagraphs|baseLanguage"
              + "|publicationDate|sourceName|descField)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final String RECORD = "article";
  private static final int FEWEST_MARKS = 2;

  @Override
  public boolean knows(Input input) {
    String head = input.headText();
    return !input.beginsAsPage()
        && SafeXml.root(input) != null
        && head.contains(RECORD)
        && MARK.matcher(head).results().map(mark -> mark.group()).distinct().count()
            >= FEWEST_MARKS;
  }

  @Override
  public Iterator<Reading> read(Input input) throws IOException {
    XmlRecords records = new XmlRecords(SafeXml.characters(input), Set.of(RECORD));
    boolean alone = RECORD.equals(SafeXml.root(input));
    return new XmlReadings(input.name(), records, alone, FactivaXmlReader::reading);
  }

  private static Reading reading(XmlNode article, String name) {
    ArticleParts parts = new ArticleParts(name);
    List<String> paragraphs = paragraphs(article, "leadParagraph", "tailParagraphs");
    return parts
        .id(id(article.text("reference")))
        .title(text(article, "headline"))
        .byline(text(article, "byline"))
        .agency(text(article, "credit"))
        .paper(text(article, "sourceName"))
        .published(date(article, "publicationDate"))
        .published(date(article, "publicationDateTime"))
        .updated(date(article, "modificationDate"))
        .language(text(article, "baseLanguage"))
        .section(text(article, "sectionName"))
        .section(text(article, "columnName"))
        .paragraphs(paragraphs.isEmpty() ? paragraphs(article, "body", "text") : paragraphs)
        .reading();
  }

  private static List<String> paragraphs(XmlNode article, String... parts) {
    return List.of(parts).stream()
        .flatMap(part -> article.all(part).stream())
        .flatMap(part -> XmlParagraphs.of(part).stream())
        .toList();
  }

  private static @Nullable String text(XmlNode article, String name) {
    XmlNode found = article.first(name);
    return found == null ? null : String.join(" ", XmlParagraphs.of(found));
  }

  /** The last part of {@code distdoc:archive/ArticleDoc::Article/DATLN000...}. */
  private static @Nullable String id(@Nullable String reference) {
    return reference == null ? null : reference.strip().replaceFirst("^distdoc:.*/", "");
  }

  private static @Nullable String date(XmlNode article, String name) {
    XmlNode found = article.first(name);
    if (found == null) {
      return null;
    }
    String day = found.text("date");
    String time = found.text("time");
    if (day == null) {
      return found.text();
    }
    return time == null || time.isBlank() ? day : day.strip() + " " + time.strip();
  }
}
