package org.dateline.read.document;

import java.util.Iterator;
import java.util.List;
import org.dateline.read.ArticleReader;
import org.dateline.read.Input;
import org.dateline.read.Reading;

/** Reads an OpenDocument text (.odt) as one article: what it shows, without comments and notes. */
public final class OdtReader implements ArticleReader {
  private static final String KIND = "application/vnd.oasis.opendocument.text";

  @Override
  public boolean knows(Input input) {
    return ZippedDocument.isZip(input)
        && (input.extension().equals("odt") || ZippedDocument.head(input).contains(KIND));
  }

  @Override
  public Iterator<Reading> read(Input input) {
    Reading reading = ZippedDocument.read(input, "content.xml", "meta.xml", new OpenDocumentXml());
    return List.of(reading).iterator();
  }
}
