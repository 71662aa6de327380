package org.dateline.read.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** An element of a page that parts text: which regions and blocks lie in it, and its roles. */
final class Region {
  private final String tag;
  private final int parent;
  private final int firstBlock;
  private final Set<Role> roles;
  private final Element element;
  private int images;
  private int endBlock;
  private int end;

  /**
   * @param parent the number of the region it lies in, or -1
   * @param firstBlock the number of blocks before it
   * @param images the number of images before it
   */
  Region(Element element, int parent, int firstBlock, Set<Role> roles, int images) {
    this.element = element;
    this.tag = element.normalName();
    this.parent = parent;
    this.firstBlock = firstBlock;
    this.roles = roles;
    this.images = images;
    this.endBlock = firstBlock;
  }

  String tag() {
    return tag;
  }

  int parent() {
    return parent;
  }

  int firstBlock() {
    return firstBlock;
  }

  /** The number of blocks up to its end. */
  int endBlock() {
    return endBlock;
  }

  /** The number of the first region after it and all that lie in it. */
  int end() {
    return end;
  }

  boolean is(Role role) {
    return roles.contains(role);
  }

  boolean holds(int block) {
    return block >= firstBlock && block < endBlock;
  }

  /**
   * Its tag and the first word of its class: elements that look alike are made by one template for
   * one purpose.
   */
  String look() {
    String names = element.attr("class").strip();
    int space = names.indexOf(' ');
    return names.isEmpty() ? tag : tag + "." + (space < 0 ? names : names.substring(0, space));
  }

  /** Whether its looks tell it from any other element. */
  boolean isTelling() {
    return !element.attr("class").isBlank() || tag.equals("p") || tag.equals("section");
  }

  /** Whether text flows around it. */
  boolean isFloating() {
    String align = element.attr("align").toLowerCase(Locale.ROOT);
    String style = element.attr("style");
    return align.equals("left")
        || align.equals("right")
        || style.contains("float")
        || style.contains("width")
        || element.attr("class").contains("align");
  }

  /** How many images stand in it. */
  int images() {
    return images;
  }

  void close(int regions, int blocks, int imagesSeen) {
    end = regions;
    images = imagesSeen - images;
    endBlock = blocks;
  }
}
