package org.dateline.read.document;

import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Goes through {@code word/document.xml}. Deleted and hidden text is passed over. Used once. */
final class WordXml extends DocumentXml {
  private static final Set<String> ASIDE =
      Set.of(
          "del",
          "moveFrom",
          "delText",
          "instrText",
          "Fallback",
          "tabs",
          "pPrChange",
          "rPrChange",
          "sectPr",
          "rt");
  private static final Set<String> OFF = Set.of("0", "false", "off");

  private boolean words;
  private boolean hidden;

  WordXml() {
    super(ASIDE);
  }

  @Override
  void begin(XMLStreamReader xml, String element) {
    switch (element) {
      case "p" -> flow().beginParagraph();
      case "tr" -> flow().beginRow();
      case "tc" -> flow().beginCell();
      case "r" -> hidden = false;
      case "t" -> words = true;
      case "vanish" -> hidden = !OFF.contains(String.valueOf(value(xml)));
      case "pStyle" -> style(value(xml));
      case "tab", "ptab" -> flow().add("\t");
      case "br", "cr" -> flow().add("\n");
      case "noBreakHyphen" -> flow().add("\u2011");
      default -> {}
    }
  }

  private static @Nullable String value(XMLStreamReader xml) {
    return xml.getAttributeValue(null, "val");
  }

  private void style(@Nullable String style) {
    String name = style == null ? "" : style.toLowerCase(Locale.ROOT);
    if (name.equals("title") || name.startsWith("heading")) {
      flow().heading();
    }
  }

  @Override
  void characters(String text) {
    if (words && !hidden) {
      flow().add(text);
    }
  }

  @Override
  void end(String element) {
    switch (element) {
      case "p" -> flow().endParagraph();
      case "tr" -> flow().endRow();
      case "t" -> words = false;
      default -> {}
    }
  }
}
