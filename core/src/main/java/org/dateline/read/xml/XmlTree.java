package org.dateline.read.xml;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * One record of XML as a tree, and why it is not all of it.
 *
 * @param root the outermost element, with what stood before a break
 * @param trouble why the record could not be read to its end, in one line, or null where it was
 */
public record XmlTree(XmlNode root, @Nullable String trouble) {

  /** Reads a record. Prefixes of names are left out; they need not be declared. */
  public static XmlTree of(XmlRecords.Element record) {
    return of(new StringReader(record.text()), record.line());
  }

  /** Reads XML of clean characters, which begin on a line of the file. */
  static XmlTree of(Reader clean, int line) {
    XmlNode outside = new XmlNode("");
    String trouble = null;
    try {
      XMLStreamReader xml = SafeXml.withoutNamespaces(clean);
      trouble = read(xml, outside, line);
    } catch (IOException e) {
      trouble = e.getMessage();
    }
    return new XmlTree(outside.elements().isEmpty() ? outside : outside.elements().get(0), trouble);
  }

  private static @Nullable String read(XMLStreamReader xml, XmlNode outside, int line) {
    Deque<XmlNode> open = new ArrayDeque<>();
    open.push(outside);
    try {
      while (xml.hasNext()) {
        take(xml, xml.next(), open);
      }
      return null;
    } catch (XMLStreamException e) {
      return SafeXml.trouble(e, line - 1).getMessage();
    }
  }

  private static void take(XMLStreamReader xml, int event, Deque<XmlNode> open) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> {
        XmlNode element = new XmlNode(local(xml.getLocalName()));
        for (int at = 0; at < xml.getAttributeCount(); at++) {
          element.attribute(local(xml.getAttributeLocalName(at)), xml.getAttributeValue(at));
        }
        open.element().add(element);
        open.push(element);
      }
      case XMLStreamConstants.END_ELEMENT -> open.pop();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          open.element().add(xml.getText());
      default -> {}
    }
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }
}
