package org.dateline.read.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An element of XML in memory. Names are without prefix. Not to be changed once it is given out.
 */
public final class XmlNode {
  private final String name;
  private final Map<String, String> attributes = new HashMap<>();
  private final List<Object> content = new ArrayList<>();

  XmlNode(String name) {
    this.name = name;
  }

  void attribute(String key, String value) {
    attributes.putIfAbsent(key, value);
  }

  void add(XmlNode element) {
    content.add(element);
  }

  void add(String text) {
    content.add(text);
  }

  /** The name, without prefix. */
  public String name() {
    return name;
  }

  /** The value of an attribute, or null. */
  public @Nullable String attribute(String key) {
    return attributes.get(key);
  }

  /** The elements directly in this one. */
  public List<XmlNode> elements() {
    return content.stream().filter(XmlNode.class::isInstance).map(XmlNode.class::cast).toList();
  }

  /** Goes through the text and the elements directly in this one, in their order. */
  public void each(Consumer<String> text, Consumer<XmlNode> element) {
    for (Object part : content) {
      if (part instanceof XmlNode node) {
        element.accept(node);
      } else {
        text.accept((String) part);
      }
    }
  }

  /** The elements that a path of names leads to: {@code all("body.head", "hedline", "hl1")}. */
  public List<XmlNode> all(String... path) {
    List<XmlNode> found = List.of(this);
    for (String step : path) {
      found =
          found.stream()
              .flatMap(node -> node.elements().stream())
              .filter(node -> node.name.equals(step))
              .toList();
    }
    return found;
  }

  /** The first element that a path of names leads to, or null. */
  public @Nullable XmlNode first(String... path) {
    List<XmlNode> found = all(path);
    return found.isEmpty() ? null : found.get(0);
  }

  /** The first element of a name, however deep in this one, or null. */
  public @Nullable XmlNode find(String wanted) {
    for (XmlNode element : elements()) {
      XmlNode found = element.name.equals(wanted) ? element : element.find(wanted);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The text at the end of a path, or null where there is no such element. */
  public @Nullable String text(String... path) {
    XmlNode found = first(path);
    return found == null ? null : found.text();
  }

  /** The value of an attribute at the end of a path, or null. */
  public @Nullable String value(String key, String... path) {
    XmlNode found = first(path);
    return found == null ? null : found.attribute(key);
  }

  /** All text in this element. */
  public String text() {
    StringBuilder text = new StringBuilder();
    gather(text);
    return text.toString();
  }

  private void gather(StringBuilder text) {
    each(text::append, element -> element.gather(text));
  }
}
