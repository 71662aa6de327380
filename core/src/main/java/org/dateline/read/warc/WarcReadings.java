package org.dateline.read.warc;

import java.io.IOException;
import java.util.Set;
import org.dateline.Article;
import org.dateline.read.InnerReader;
import org.dateline.read.InnerReadings;
import org.dateline.read.Input;
import org.dateline.read.OneLine;
import org.dateline.read.Reading;
import org.dateline.read.Trouble;
import org.dateline.read.plain.PlainTextReader;
import org.jspecify.annotations.Nullable;

/** The readings of a web archive: those of each page it holds. */
final class WarcReadings extends InnerReadings {
  private static final int MOST_BROKEN = 1000;
  private static final Set<String> PAGES = Set.of("response", "resource", "conversion");

  private final Input input;
  private final Records records;
  private final PlainTextReader plainText = new PlainTextReader();
  private String url = "";
  private String truncated = "";
  private boolean any;
  private int brokenInARow;

  WarcReadings(Input input, Records records, InnerReader reader) {
    super(reader);
    this.input = input;
    this.records = records;
  }

  @Override
  protected @Nullable Reading following() throws IOException {
    if (brokenInARow == MOST_BROKEN) {
      end();
      return new Reading.Failed(
          input.name(), "1,000 broken records in a row; the rest is not read");
    }
    WarcRecord record;
    try {
      record = records.next();
    } catch (BrokenRecord e) {
      any = true;
      brokenInARow++;
      return Trouble.of(e).under(input.name());
    }
    brokenInARow = 0;
    if (record != null) {
      return PAGES.contains(record.header("WARC-Type")) ? page(record) : null;
    }
    end();
    return any ? null : new Reading.Empty(input.name());
  }

  private @Nullable Reading page(WarcRecord record) {
    url = url(record);
    truncated = record.header("WARC-Truncated");
    String entry = url.isEmpty() ? "record at byte " + record.offset() : url;
    String name = input.name() + "!" + OneLine.of(entry);
    try {
      Payload payload = url.endsWith("/robots.txt") ? null : Payload.of(record);
      if (payload == null) {
        return null;
      }
      any = true;
      if (record.tooLong()) {
        return new Reading.Skipped(name, Unreadable.TOO_LONG);
      }
      enter(entry, payload, record.header("WARC-Type").equals("conversion"));
      return null;
    } catch (Unreadable e) {
      any = true;
      return new Reading.Skipped(name, OneLine.of(String.valueOf(e.getMessage())));
    } catch (IOException | RuntimeException e) {
      any = true;
      return Trouble.of(e).under(name);
    }
  }

  /** What was converted to text is read as such, whatever it looks like. */
  private void enter(String entry, Payload payload, boolean converted) throws IOException {
    Input page = input.inside(entry, payload.bytes(), url, payload.charset());
    if (converted && payload.type().equals("text/plain")) {
      enter(page, plainText::read);
    } else {
      enter(page);
    }
  }

  /** Some writers put the address in angle brackets. */
  private static String url(WarcRecord record) {
    String told = record.header("WARC-Target-URI");
    return told.startsWith("<") && told.endsWith(">") ? told.substring(1, told.length() - 1) : told;
  }

  @Override
  protected Reading received(Reading reading) {
    if (!(reading instanceof Reading.Read read)) {
      return reading;
    }
    return new Reading.Read(placed(read.article()), read.name(), note(read.note()));
  }

  private Article placed(Article article) {
    return article.url() == null && !url.isEmpty() ? article.at(url) : article;
  }

  private @Nullable String note(@Nullable String told) {
    if (truncated.isEmpty()) {
      return told;
    }
    String cut = "cut short when it was crawled: " + OneLine.of(truncated);
    return told == null ? cut : told + "; " + cut;
  }
}
