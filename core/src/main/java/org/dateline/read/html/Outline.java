package org.dateline.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * The text of a page in the order of the page: its blocks, the regions they lie in, and the values
 * that elements say by themselves. Blocks and regions are known by their numbers; all that lies in
 * a region has numbers in a row, so that sums over a region are a subtraction. Immutable.
 */
final class Outline {
  private final List<Region> regions;
  private final List<Block> blocks;
  private final List<Mark> marks;
  private final HeadData head;

  /**
   * What stands in the head of a page.
   *
   * @param title the title of the window, or null
   * @param language the tag that the page names, or null
   * @param canonical the address that the page gives itself, or null
   * @param metas by the name of the meta element, in lower case: its contents
   * @param jsonLd the scripts of linked data
   */
  record HeadData(
      @Nullable String title,
      @Nullable String language,
      @Nullable String canonical,
      Map<String, List<String>> metas,
      List<String> jsonLd) {}

  Outline(List<Region> regions, List<Block> blocks, List<Mark> marks, HeadData head) {
    this.regions = regions;
    this.blocks = blocks;
    this.marks = marks;
    this.head = head;
  }

  /** Walks a page once, without recursion. */
  static Outline of(Node root) {
    OutlineBuilder builder = new OutlineBuilder();
    NodeTraversor.filter(builder, root);
    return builder.build();
  }

  List<Region> regions() {
    return regions;
  }

  List<Block> blocks() {
    return blocks;
  }

  List<Mark> marks() {
    return marks;
  }

  HeadData head() {
    return head;
  }

  /** The sums of a measure over all blocks before each, and after them over all. */
  long[] sums(ToIntFunction<Integer> measure) {
    long[] sums = new long[blocks.size() + 1];
    for (int at = 0; at < blocks.size(); at++) {
      sums[at + 1] = sums[at] + measure.applyAsInt(at);
    }
    return sums;
  }

  /** The texts of the blocks that hold something, up to a number of them. */
  List<String> texts(int first, int end) {
    List<String> texts = new ArrayList<>();
    for (Block block : blocks.subList(first, end)) {
      if (!block.text().isEmpty()) {
        texts.add(block.text());
      }
    }
    return texts;
  }
}
