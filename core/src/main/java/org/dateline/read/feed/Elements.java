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

  /**
   * The element that the reader has come to, which it is then at the end of. What makes it too
   * large is left out.
   */
  static Element at(XMLStreamReader xml, ItemSize size) throws XMLStreamException {
    Element root = start(xml);
    Element current = root;
    int depth = 1;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          size.element();
          for (int each = 0; each < xml.getAttributeCount(); each++) {
            size.characters(xml.getAttributeValue(each).length());
          }
          if (size.fits()) {
            Element child = start(xml);
            current.addContent(child);
            current = child;
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          Element parent = current.getParentElement();
          if (size.fits() && parent != null) {
            current = parent;
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          size.characters(xml.getTextLength());
          if (size.fits()) {
            String text = xml.getText();
            size.tags(text);
            current.addContent(text);
          }
        }
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
