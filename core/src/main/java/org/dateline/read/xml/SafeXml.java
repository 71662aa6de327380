package org.dateline.read.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dateline.read.Input;
import org.dateline.read.OneLine;
import org.jspecify.annotations.Nullable;

/**
 * The one place that makes readers of XML.
 *
 * <pre>{@code
 * XMLStreamReader xml = SafeXml.reader(input);
 * try {
 *   while (xml.hasNext()) {
 *     xml.next();
 *   }
 * } catch (XMLStreamException e) {
 *   throw SafeXml.trouble(e);
 * }
 * }</pre>
 *
 * <p>The characters come through {@link XmlText}: there is no document type, entities of HTML are
 * their characters, unknown ones stay as they are written, and bytes that are not of the declared
 * encoding are read all the same. Nothing outside of the input is ever opened. Elements may lie 200
 * deep and have 500 attributes. All of it may be shared by threads; what it makes may not.
 */
public final class SafeXml {
  private static final String DEEPEST = "200";
  private static final String MOST_ATTRIBUTES = "500";

  /** How the parser of the JDK says that elements are still open where the file ends. */
  private static final String CUT_OFF = "must start and end within the same entity";

  private static final String LONGEST_NAME = "1000";

  /** How the parser of the JDK begins to say which limit is passed. */
  private static final Pattern LIMIT = Pattern.compile("JAXP0001(?:0{0,3})(\\d+):\\s*");

  private SafeXml() {}

  /** A reader of an input, which knows name spaces. */
  public static XMLStreamReader reader(Input input) throws IOException {
    return reader(characters(input));
  }

  /** A reader of some bytes, whose encoding is told by looking; which knows name spaces. */
  public static XMLStreamReader reader(InputStream bytes) throws IOException {
    return reader(characters(bytes, null));
  }

  /** A reader of characters that come from {@link #characters}; which knows name spaces. */
  public static XMLStreamReader reader(Reader clean) throws IOException {
    return make(clean, true);
  }

  /** The same, to which prefixes are parts of names: nothing need declare them. */
  public static XMLStreamReader withoutNamespaces(Reader clean) throws IOException {
    return make(clean, false);
  }

  /** The characters of an input, with everything dangerous or broken in them mended. */
  public static Reader characters(Input input) throws IOException {
    return new XmlText(XmlEncoding.characters(input.stream(), input.head(), input.charset()));
  }

  /**
   * The characters of some bytes, with everything dangerous or broken in them mended.
   *
   * @param charset what came with them says of their encoding, or null
   */
  public static Reader characters(InputStream bytes, @Nullable String charset) throws IOException {
    return new XmlText(XmlEncoding.characters(bytes, charset));
  }

  /** Characters that are decoded already, with everything dangerous or broken in them mended. */
  public static Reader characters(Reader decoded) {
    return new XmlText(decoded);
  }

  /**
   * The name, without prefix, of the outermost element of an input, by how it begins; null where it
   * does not begin as XML does.
   */
  public static @Nullable String root(Input input) {
    if (input.beginsAsPage()) {
      return "html";
    }
    String head = input.headText().stripLeading();
    if (!head.startsWith("<")) {
      return null;
    }
    try (Reader clean = new XmlText(new StringReader(head))) {
      XmlRecords.Tag first = new XmlRecords(clean, Set.of()).firstTag();
      return first == null ? null : first.name();
    } catch (IOException e) {
      return null; // A tag without end: no XML.
    }
  }

  /** What an exception means, in one line, with the line of the file where there is one. */
  public static IOException trouble(XMLStreamException exception) {
    return trouble(exception, 0);
  }

  /** The same of a part of a file before which {@code linesBefore} lines stand. */
  static IOException trouble(XMLStreamException exception, int linesBefore) {
    Throwable cause = exception.getNestedException();
    if (cause instanceof IOException inStream) {
      return inStream;
    }
    int line = exception.getLocation() == null ? 0 : exception.getLocation().getLineNumber();
    String where = line > 0 ? " in line " + (line + linesBefore) : "";
    String reason = reason(exception);
    return new IOException(
        reason.contains(CUT_OFF)
            ? "ends too early" + where + "; the file is cut off"
            : "broken XML" + where + ": " + reason);
  }

  /** What is wrong, without the place, which the parser puts before it. */
  public static String reason(XMLStreamException exception) {
    String message = String.valueOf(exception.getMessage());
    int at = message.indexOf("Message: ");
    String words = at < 0 ? message : message.substring(at + "Message: ".length());
    Matcher limit = LIMIT.matcher(words);
    if (!limit.lookingAt()) {
      return OneLine.of(words);
    }
    return switch (limit.group(1)) {
      case "2" -> "an element has more than 500 attributes";
      case "5" -> "a name is longer than 1,000 characters";
      case "6" -> "elements lie deeper than 200 in each other";
      default -> OneLine.of(words.substring(limit.end()));
    };
  }

  private static XMLStreamReader make(Reader clean, boolean namespaces) throws IOException {
    try {
      return factory(namespaces).createXMLStreamReader(clean);
    } catch (XMLStreamException e) {
      throw trouble(e);
    }
  }

  /** A factory is made each time: the JDK does not say that its factory may be shared. */
  private static XMLInputFactory factory(boolean namespaces) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, namespaces);
    factory.setProperty("jdk.xml.maxElementDepth", DEEPEST);
    factory.setProperty("jdk.xml.elementAttributeLimit", MOST_ATTRIBUTES);
    factory.setProperty("jdk.xml.maxXMLNameLimit", LONGEST_NAME);
    factory.setXMLResolver(
        (publicId, systemId, base, space) -> {
          throw new XMLStreamException("nothing outside of the file is opened");
        });
    return factory;
  }
}
