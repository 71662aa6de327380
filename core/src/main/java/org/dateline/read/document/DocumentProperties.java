package org.dateline.read.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dateline.read.xml.SafeXml;
import org.jspecify.annotations.Nullable;

/** What a zipped document says of itself; each may be null. */
record DocumentProperties(
    @Nullable String title, @Nullable String author, @Nullable String created) {
  private static final DocumentProperties NONE = new DocumentProperties(null, null, null);

  /** Reads {@code docProps/core.xml} or {@code meta.xml}; where that is broken, nothing is said. */
  static DocumentProperties of(byte @Nullable [] part) {
    if (part == null) {
      return NONE;
    }
    DocumentProperties properties = NONE;
    try {
      XMLStreamReader xml = SafeXml.reader(new ByteArrayInputStream(part));
      String element = "";
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          element = xml.getLocalName();
        } else if (event == XMLStreamConstants.CHARACTERS) {
          properties = properties.and(element, xml.getText());
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          element = "";
        }
      }
    } catch (IOException | XMLStreamException e) {
      // The text is the article; what the file says of its making can be missed.
    }
    return properties;
  }

  private DocumentProperties and(String element, String text) {
    return switch (element) {
      case "title" -> new DocumentProperties(joined(title, text), author, created);
      case "creator" -> new DocumentProperties(title, joined(author, text), created);
      case "created", "creation-date" ->
          new DocumentProperties(title, author, joined(created, text));
      default -> this;
    };
  }

  /** A value comes in pieces where there is a reference of XML in it. */
  private static String joined(@Nullable String before, String text) {
    return before == null ? text : before + text;
  }
}
