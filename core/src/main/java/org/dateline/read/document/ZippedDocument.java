package org.dateline.read.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.dateline.read.Input;
import org.dateline.read.OneLine;
import org.dateline.read.Reading;

/** Reads a document that is a zip archive of XML. */
final class ZippedDocument {
  private static final int NAME = 30;

  private ZippedDocument() {}

  /** Whether the input is a zip archive. */
  static boolean isZip(Input input) {
    byte[] head = input.head();
    return head.length > NAME && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
  }

  /** The first bytes as letters: the names of the first parts stand in them as they are. */
  static String head(Input input) {
    return new String(input.head(), StandardCharsets.ISO_8859_1);
  }

  /**
   * Reads it.
   *
   * @param main the part that has the text
   * @param properties the part that says what it is
   */
  static Reading read(Input input, String main, String properties, DocumentXml by) {
    try {
      ZipParts all = ZipParts.of(input.stream(), Set.of(main, properties));
      byte[] part = all.parts().get(main);
      if (part == null) {
        return without(main, input.name(), all.names());
      }
      Flow flow = by.read(part);
      DocumentProperties says = DocumentProperties.of(all.parts().get(properties));
      return new DocumentArticle(input.name(), flow.paragraphs())
          .headline(flow.headline())
          .note(flow.trouble())
          .reading(says.title(), says.author(), says.created());
    } catch (IOException e) {
      String message = e.getMessage() == null ? "ends too early" : e.getMessage();
      return new Reading.Failed(input.name(), "broken document: " + OneLine.of(message));
    }
  }

  private static Reading without(String main, String name, Set<String> names) {
    if (names.stream().anyMatch(part -> part.startsWith("xl/"))) {
      return new Reading.Skipped(name, "a spreadsheet, which is not read; save it as .csv");
    }
    return names.stream().anyMatch(part -> part.startsWith("ppt/"))
        ? new Reading.Skipped(name, "slides, which are not read")
        : new Reading.Failed(name, "broken document: it has no " + main);
  }
}
