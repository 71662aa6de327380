package org.dateline.read.fields;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a key of an object means: which fields its value gives, and what keys mean inside it. */
public final class FieldNode {
  private final String key;
  private final Map<String, FieldNode> inside = new HashMap<>();
  private final List<FieldName> names = new ArrayList<>();
  private boolean text;

  FieldNode(String key) {
    this.key = key;
  }

  /** What {@code name} means inside, or null where nothing is known of it. */
  public @Nullable FieldNode at(String name) {
    FieldNode exact = inside.get(name);
    if (exact != null || name.isEmpty() || !Character.isUpperCase(name.charAt(0))) {
      return exact;
    }
    return inside.get(name.toLowerCase(Locale.ROOT));
  }

  /** The key as the table has it. */
  public String key() {
    return key;
  }

  /** Whether its value itself gives a field. */
  public boolean isField() {
    return !names.isEmpty();
  }

  /** Whether keys inside it mean something. */
  public boolean goesOn() {
    return !inside.isEmpty();
  }

  /** Whether its value may be the text. */
  public boolean isText() {
    return text;
  }

  /** Whether it is Dateline's own name of the text, whose value can be nothing but a string. */
  public boolean isOwnText() {
    return text && key.equals("text");
  }

  /** Whether its value is the title. */
  public boolean isTitle() {
    return names.stream().anyMatch(name -> name.field() == Field.TITLE);
  }

  /** Whether its value is the address. */
  public boolean isUrl() {
    return names.stream().anyMatch(name -> name.field() == Field.URL);
  }

  /** The names that end here. */
  List<FieldName> names() {
    return names;
  }

  void add(FieldName name, String path) {
    int dot = path.indexOf('.');
    String first = dot < 0 ? path : path.substring(0, dot);
    FieldNode node = inside.computeIfAbsent(first, FieldNode::new);
    if (dot < 0) {
      node.names.add(name);
      node.text |= name.field() == Field.TEXT;
    } else {
      node.add(name, path.substring(dot + 1));
    }
  }

  /** Makes what lies under {@code name} mean what it means here. */
  void seeThrough(String name) {
    FieldNode held = inside.putIfAbsent(name, this);
    if (held != null) {
      inside.forEach(held.inside::putIfAbsent);
    }
  }
}
