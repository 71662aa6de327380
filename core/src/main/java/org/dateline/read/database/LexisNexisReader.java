package org.dateline.read.database;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.dateline.read.ArticleReader;
import org.dateline.read.Input;
import org.dateline.read.Reading;

/**
 * Reads exports of LexisNexis and Nexis Uni as plain text, RTF or HTML: many documents in one file,
 * each with labels such as {@code BYLINE:} and {@code LOAD-DATE:}, which {@code lexis-labels.tsv}
 * holds in several languages. Cover page and list of contents are passed over.
 */
public final class LexisNexisReader implements ArticleReader {
  private static final List<String> IN_HTML =
      List.of(
          "DOCUMENTS",
          "DOKUMENTE",
          "DOCUMENTOS",
          "DOC NUMBER=",
          "LOAD-DATE",
          "Load-Date",
          "End of Document");

  @Override
  public boolean knows(Input input) {
    return LexisDocuments.begins(ExportText.head(input, LexisNexisReader::isHint));
  }

  private static boolean isHint(String head) {
    return IN_HTML.stream().anyMatch(head::contains);
  }

  @Override
  public Iterator<Reading> read(Input input) throws IOException {
    LexisDocuments documents = new LexisDocuments(new TextLines(ExportText.characters(input)));
    return new NumberedReadings(input.name(), documents);
  }
}
