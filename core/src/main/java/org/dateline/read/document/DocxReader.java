package org.dateline.read.document;

import java.util.Iterator;
import java.util.List;
import org.dateline.read.ArticleReader;
import org.dateline.read.Input;
import org.dateline.read.Reading;

/**
 * Reads a document of Word (.docx) as one article: what it shows, with insertions taken and
 * deletions, comments, footnotes and page heads left out.
 *
 * <p>A small reader of our own: Apache POI, which reads all of Word, would add 16 MB to the
 * program.
 */
public final class DocxReader implements ArticleReader {
  private static final String MAIN = "word/document.xml";

  @Override
  public boolean knows(Input input) {
    if (!ZippedDocument.isZip(input)) {
      return false;
    }
    String head = ZippedDocument.head(input);
    return input.extension().matches("do[ct][xm]")
        || head.contains("[Content_Types].xml") && head.contains("word/")
        || head.contains(MAIN) && !head.contains("META-INF/");
  }

  @Override
  public Iterator<Reading> read(Input input) {
    Reading reading = ZippedDocument.read(input, MAIN, "docProps/core.xml", new WordXml());
    return List.of(reading).iterator();
  }
}
