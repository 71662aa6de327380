package org.dateline.read.document;

import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** Goes through the {@code content.xml} of an OpenDocument text. Used once. */
final class OpenDocumentXml extends DocumentXml {
  private static final Set<String> ASIDE =
      Set.of(
          "annotation",
          "note",
          "tracked-changes",
          "forms",
          "ruby-text",
          "table-of-content",
          "desc");

  OpenDocumentXml() {
    super(ASIDE);
  }

  @Override
  void begin(XMLStreamReader xml, String element) {
    switch (element) {
      case "p", "h" -> paragraph(xml, element);
      case "table-row" -> flow().beginRow();
      case "table-cell" -> flow().beginCell();
      case "tab" -> flow().add("\t");
      case "s" -> flow().add(" ");
      case "line-break" -> flow().add("\n");
      default -> {}
    }
  }

  private void paragraph(XMLStreamReader xml, String element) {
    flow().beginParagraph();
    String style = String.valueOf(xml.getAttributeValue(null, "style-name"));
    if (element.equals("h") || style.toLowerCase(Locale.ROOT).equals("title")) {
      flow().heading();
    }
  }

  @Override
  void characters(String text) {
    flow().add(text);
  }

  @Override
  void end(String element) {
    switch (element) {
      case "p", "h" -> flow().endParagraph();
      case "table-row" -> flow().endRow();
      default -> {}
    }
  }
}
