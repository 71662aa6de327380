package org.dateline.read.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dateline.read.xml.SafeXml;

/** Goes through the XML of a document, past what is none of its text. Used once. */
abstract class DocumentXml {
  private final Set<String> aside;
  private final Flow flow = new Flow();
  private int depthAside;

  /**
   * Made to go through one part.
   *
   * @param aside the elements, by their names without prefix, that are passed over with all in them
   */
  DocumentXml(Set<String> aside) {
    this.aside = aside;
  }

  /** An element begins. */
  abstract void begin(XMLStreamReader xml, String element);

  /** Some text comes. */
  abstract void characters(String text);

  /** An element ends. */
  abstract void end(String element);

  /** What is told goes here. */
  final Flow flow() {
    return flow;
  }

  /** Reads a part of a document. */
  final Flow read(byte[] part) throws IOException {
    XMLStreamReader xml = SafeXml.reader(new ByteArrayInputStream(part));
    try {
      while (xml.hasNext() && !flow.isTooLong()) {
        take(xml, xml.next());
      }
    } catch (XMLStreamException e) {
      if (flow.paragraphs().isEmpty()) {
        throw SafeXml.trouble(e);
      }
      flow.brokenOff(SafeXml.trouble(e).getMessage());
    }
    return flow;
  }

  private void take(XMLStreamReader xml, int event) {
    if (event == XMLStreamConstants.START_ELEMENT) {
      if (depthAside > 0 || aside.contains(xml.getLocalName())) {
        depthAside++;
      } else {
        begin(xml, xml.getLocalName());
      }
    } else if (event == XMLStreamConstants.END_ELEMENT) {
      if (depthAside > 0) {
        depthAside--;
      } else {
        end(xml.getLocalName());
      }
    } else if (depthAside == 0
        && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
      characters(xml.getText());
    }
  }
}
