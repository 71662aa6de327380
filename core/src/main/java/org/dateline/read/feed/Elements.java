package org.dateline.read.feed;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jdom2.Attribute;
import org.jdom2.Element;
import org.jdom2.Namespace;

/**
 * Elements for Rome of what a reader of XML gives. JDOM's own builder reads one event too many, and
 * what is broken behind an item would break the item.
 */
final class Elements {
  private Elements() {}

  /** The element that the reader has come to, which it is then at the end of. */
  static Element at(XMLStreamReader xml) throws XMLStreamException {
    Element root = start(xml);
    Element current = root;
    int depth = 1;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          Element child = start(xml);
          current.addContent(child);
          current = child;
          depth++;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          Element parent = current.getParentElement();
          current = parent == null ? root : parent;
          depth--;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            current.addContent(xml.getText());
        default -> {
          // Nothing else stands in what SafeXml gives.
        }
      }
    }
    return root;
  }

  private static Element start(XMLStreamReader xml) {
    Element element =
        new Element(xml.getLocalName(), names(xml.getPrefix(), xml.getNamespaceURI()));
    for (int at = 0; at < xml.getAttributeCount(); at++) {
      Namespace names = names(xml.getAttributePrefix(at), xml.getAttributeNamespace(at));
      // An attribute in a name space must have a prefix; JDOM would refuse the rest.
      if (names.getURI().isEmpty() || !names.getPrefix().isEmpty()) {
        element.setAttribute(
            new Attribute(xml.getAttributeLocalName(at), xml.getAttributeValue(at), names));
      }
    }
    return element;
  }

  private static Namespace names(String prefix, String uri) {
    return Namespace.getNamespace(prefix == null ? "" : prefix, uri == null ? "" : uri);
  }
}
