package org.dateline.read.database;

import java.io.IOException;
import java.util.Iterator;
import java.util.regex.Pattern;
import org.dateline.read.ArticleReader;
import org.dateline.read.Input;
import org.dateline.read.Reading;

/**
 * Reads Factiva's exports as HTML, RTF or text in which each field has its code: {@code HD}, {@code
 * PD}, {@code LP}, {@code TD}. The layout without codes tells its fields by nothing but their
 * order, and is not read.
 */
public final class FactivaTextReader implements ArticleReader {
  private static final Pattern IN_HTML = Pattern.compile(">\\s*HD\\s*(?:&nbsp;\\s*)*<");
  private static final int FEWEST_CODES = 4;

  @Override
  public boolean knows(Input input) {
    return ExportText.head(input, FactivaTextReader::isHint)
            .lines()
            .map(FactivaCodes::of)
            .filter(code -> code != null)
            .map(FactivaCodes.Code::code)
            .distinct()
            .count()
        >= FEWEST_CODES;
  }

  private static boolean isHint(String head) {
    return head.contains("HD") && IN_HTML.matcher(head).find();
  }

  @Override
  public Iterator<Reading> read(Input input) throws IOException {
    FactivaArticles articles = new FactivaArticles(new TextLines(ExportText.characters(input)));
    return new NumberedReadings(input.name(), articles);
  }
}
