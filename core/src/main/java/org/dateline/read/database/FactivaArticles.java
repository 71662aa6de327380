package org.dateline.read.database;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.read.ArticleParts;
import org.dateline.read.Reading;
import org.dateline.read.xml.XmlParagraphs;
import org.jspecify.annotations.Nullable;

/**
 * Parts an export of Factiva into its articles: each ends with its number ({@code AN}) or where a
 * field comes again that an article has once.
 */
final class FactivaArticles implements NumberedReadings.Source {
  private final TextLines lines;
  private final Map<FactivaCodes.Field, StringBuilder> fields =
      new EnumMap<>(FactivaCodes.Field.class);
  private FactivaCodes.@Nullable Field open;
  private long length;

  FactivaArticles(TextLines lines) {
    this.lines = lines;
  }

  @Override
  public @Nullable Reading next(String name) throws IOException {
    gather();
    Reading reading = fields.isEmpty() ? null : reading(name);
    fields.clear();
    open = null;
    length = 0;
    return reading;
  }

  private void gather() throws IOException {
    for (String line = lines.next(); line != null; line = lines.next()) {
      FactivaCodes.Code code = FactivaCodes.of(line);
      if (code == null) {
        add(line);
        continue;
      }
      boolean again = fields.containsKey(code.field()) || fields.containsKey(FactivaCodes.Field.ID);
      if (code.field() != FactivaCodes.Field.OTHER && again) {
        lines.giveBack(line);
        return;
      }
      open = code.field();
      fields.putIfAbsent(open, new StringBuilder());
      add(code.value());
    }
  }

  private void add(String line) {
    length += line.length();
    if (open != null && open != FactivaCodes.Field.OTHER && length <= ArticleParts.LONGEST_TEXT) {
      fields.getOrDefault(open, new StringBuilder()).append(line).append('\n');
    }
  }

  private Reading reading(String name) {
    if (length > ArticleParts.LONGEST_TEXT) {
      return new Reading.Failed(name, "longer than 2 MiB, which no article is");
    }
    if (fields.keySet().equals(Set.of(FactivaCodes.Field.OTHER))) {
      return new Reading.Failed(name, "no headline, date and text of Factiva in it");
    }
    return new ArticleParts(name)
        .id(id())
        .title(said(FactivaCodes.Field.TITLE))
        .byline(said(FactivaCodes.Field.AUTHOR))
        .agency(said(FactivaCodes.Field.CREDIT))
        .paper(said(FactivaCodes.Field.PAPER))
        .published(date())
        .language(said(FactivaCodes.Field.LANGUAGE))
        .section(said(FactivaCodes.Field.SECTION))
        .paragraphs(paragraphs())
        .reading();
  }

  private @Nullable String said(FactivaCodes.Field field) {
    StringBuilder value = fields.get(field);
    return value == null ? null : value.toString().strip();
  }

  /** {@code Document DATLN00020240305ek3500001}: the number alone. */
  private @Nullable String id() {
    String number = said(FactivaCodes.Field.ID);
    if (number == null || number.isEmpty()) {
      return null;
    }
    return number.lines().findFirst().orElse("").replaceFirst("(?i)^document\\s+", "");
  }

  private @Nullable String date() {
    String day = said(FactivaCodes.Field.PUBLISHED);
    if (day == null) {
      return null;
    }
    String iso = LexisDate.of(day);
    String time = said(FactivaCodes.Field.TIME);
    return (iso == null ? day : iso) + (time == null ? "" : " " + time);
  }

  private List<String> paragraphs() {
    List<String> paragraphs = new ArrayList<>();
    for (FactivaCodes.Field field : List.of(FactivaCodes.Field.LEAD, FactivaCodes.Field.TEXT)) {
      String text = said(field);
      if (text != null) {
        paragraphs.addAll(XmlParagraphs.ofPlain(text));
      }
    }
    return paragraphs;
  }
}
