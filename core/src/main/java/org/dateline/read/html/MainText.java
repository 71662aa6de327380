package org.dateline.read.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.read.byline.WrittenDate;
import org.dateline.read.plain.Furniture;
import org.jspecify.annotations.Nullable;

/**
 * Finds the text of the article on a page.
 *
 * <p>What by its tag, its names or its first line is no part of an article is left out, unless the
 * headline or most of the page's prose stands in it. Of what is left, the smallest region that
 * holds the story is taken: the one that the page names as the body, else by where the prose lies.
 * Then the lines in it that are no text are left out.
 */
final class MainText {
  private static final int FEW = 40;
  private static final int SHORTEST_STORY = 300;
  private static final int SHORT_LINE = 160;
  private static final int LONGEST_CAPTION = 250;
  private static final int MOST_QUOTES = 100;
  private static final int HIGHEST = 5;
  private static final int LONGEST_NOTE = 10;
  private static final double MOST = 0.6;
  private static final double ENOUGH_OF_BODY = 0.5;
  private static final double SHARE_TO_GO_DOWN = 0.8;
  private static final double SHARE_OF_SCOPE = 0.3;

  private static final Set<String> LEFT_OUT =
      Set.of(
          "nav",
          "footer",
          "aside",
          "form",
          "dialog",
          "menu",
          "address",
          "header",
          "fieldset",
          "caption");

  private final List<Region> regions;
  private final List<Block> blocks;
  private final int title;
  private final boolean[] out;
  private final long[] bodies;
  private final long[] raw;
  private long[] prose;
  private int first;
  private int end;
  private @Nullable String allLetters;
  private int quotes;

  /**
   * @param title the number of the block that is the headline, or -1
   */
  MainText(Outline outline, int title) {
    this.regions = outline.regions();
    this.blocks = outline.blocks();
    this.title = title;
    this.out = new boolean[blocks.size()];
    this.bodies = countBodies();
    this.raw = outline.sums(at -> weight(at, false));
    leaveOut();
    this.prose = outline.sums(at -> weight(at, true));
    choose();
  }

  /** The number of the first block of the region that holds the text. */
  int first() {
    return first;
  }

  /** The number of the block after it. */
  int end() {
    return end;
  }

  /** Whether a block is left out because of what it stands in. */
  boolean isLeftOut(int block) {
    return block < out.length && out[block];
  }

  /** Whether readers wrote it. */
  boolean isComment(int block) {
    return isIn(block, Role.COMMENTS);
  }

  /** Whether a mark after the text stands in a note about it, and not in a list of others. */
  boolean isNote(Mark mark) {
    int number = mark.region();
    Region note = null;
    while (number >= 0 && regions.get(number).firstBlock() >= end) {
      Region region = regions.get(number);
      if (region.is(Role.COMMENTS)) {
        return false;
      }
      note = region;
      number = region.parent();
    }
    return note == null
        || raw(note) == 0 && note.endBlock() - note.firstBlock() <= LONGEST_NOTE && !isHeaded(note);
  }

  private boolean isHeaded(Region region) {
    return blocks.subList(region.firstBlock(), region.endBlock()).stream()
        .anyMatch(block -> block.kind() == Block.Kind.HEADING);
  }

  /** Whether a mark stands in what readers wrote, or in a list of other articles. */
  boolean isLeftOutOfStory(Mark mark) {
    return isInFurniture(mark.region());
  }

  /** How many pieces of prose stand alone, as teasers do. */
  int teasers() {
    int count = 0;
    for (int at = 0; at < blocks.size(); at++) {
      count += blocks.get(at).isProse() && isAlone(at) || blocks.get(at).isLinks() ? 1 : 0;
    }
    return count;
  }

  /** How many pieces of prose that are not left out stand next to others. */
  int runs() {
    int count = 0;
    for (int at = 0; at < blocks.size(); at++) {
      count += !out[at] && blocks.get(at).isProse() && !isAlone(at) ? 1 : 0;
    }
    return count;
  }

  private boolean isIn(int block, Role role) {
    int number = blocks.isEmpty() ? -1 : blocks.get(Math.min(block, blocks.size() - 1)).region();
    while (number >= 0) {
      if (regions.get(number).is(role)) {
        return true;
      }
      number = parent(number);
    }
    return false;
  }

  private boolean isInFurniture(int number) {
    int at = number;
    while (at >= 0) {
      Region region = regions.get(at);
      if (region.is(Role.COMMENTS) || region.is(Role.FURNITURE)) {
        return !(title >= 0 && region.holds(title));
      }
      at = region.parent();
    }
    return false;
  }

  /** The same of everything: where nothing but an article was given. */
  List<Integer> textOfAll() {
    first = 0;
    end = blocks.size();
    return text();
  }

  /** The numbers of the blocks that are the text, in order. */
  List<Integer> text() {
    List<Integer> kept = new ArrayList<>();
    boolean begun = false;
    boolean boxed = false;
    for (int at = title >= first && title < end ? title + 1 : first; at < end; at++) {
      Block block = blocks.get(at);
      if (out[at] || block.text().isEmpty()) {
        continue;
      }
      boxed = isInBox(at, boxed);
      if (boxed || isNoText(block, begun) || isPulledOut(block)) {
        continue;
      }
      begun |= block.isProse();
      kept.add(at);
    }
    return withoutLooseHeadings(kept);
  }

  /** Whether a block belongs to a box that was headed before it; prose in a row ends a box. */
  private boolean isInBox(int at, boolean before) {
    Block block = blocks.get(at);
    boolean heading = block.kind() == Block.Kind.HEADING;
    if (heading
        ? Boxes.shipped().isHead(block.text())
        : Boxes.shipped().isHeadAlone(block.text())) {
      return true;
    }
    if (!before) {
      return false;
    }
    return !(heading && isProse(at + 1))
        && (!block.isProse() || isAlone(at) && block.kind() != Block.Kind.PARAGRAPH);
  }

  /** Whether it is a quotation that the text also has where it was said. */
  private boolean isPulledOut(Block block) {
    return block.kind() == Block.Kind.QUOTE && isPrintedTwice(block.text());
  }

  private long[] countBodies() {
    long[] counts = new long[regions.size() + 1];
    for (int at = 0; at < regions.size(); at++) {
      counts[at + 1] = counts[at] + (regions.get(at).is(Role.BODY) ? 1 : 0);
    }
    return counts;
  }

  private int weight(int at, boolean live) {
    Block block = blocks.get(at);
    if (live && out[at] || !block.isProse()) {
      return 0;
    }
    int length = block.text().length() - block.linked();
    return isAlone(at) ? length * 2 / 5 : length;
  }

  /** Whether no other prose stands next to it: so teasers do, each under its heading. */
  private boolean isAlone(int at) {
    return !isFellow(at - 1) && !isFellow(at + 1);
  }

  /** Prose without many links; footers and lists of teasers have many. */
  private boolean isFellow(int at) {
    return isProse(at) && blocks.get(at).linked() * 4 <= blocks.get(at).text().length();
  }

  private boolean isProse(int at) {
    return at >= 0 && at < blocks.size() && blocks.get(at).isProse();
  }

  private int parent(int region) {
    return regions.get(region).parent();
  }

  private long prose(Region region) {
    return prose[region.endBlock()] - prose[region.firstBlock()];
  }

  private long raw(Region region) {
    return raw[region.endBlock()] - raw[region.firstBlock()];
  }

  // --- what is left out ---

  private void leaveOut() {
    long all = raw[blocks.size()];
    int at = 0;
    while (at < regions.size()) {
      Region region = regions.get(at);
      if (isNoPart(region, at, all)) {
        Arrays.fill(out, region.firstBlock(), region.endBlock(), true);
        at = Math.max(region.end(), at + 1);
      } else {
        at++;
      }
    }
  }

  private boolean isNoPart(Region region, int number, long all) {
    if (region.firstBlock() == region.endBlock()
        || region.tag().equals("body")
        || region.tag().equals("html")
        || region.tag().equals("main")
        || title >= 0 && region.holds(title)) {
      return false;
    }
    boolean holdsBody = bodies[region.end()] - bodies[number] > 0;
    long share = raw(region);
    if (region.is(Role.COMMENTS) || LEFT_OUT.contains(region.tag())) {
      return !holdsBody || share < all * (1 - MOST);
    }
    boolean most = share > all * MOST;
    if (region.tag().equals("figure")) {
      return !region.is(Role.PULLQUOTE) && !isTable(region);
    }
    if (region.is(Role.HIDDEN) || region.is(Role.FURNITURE) || region.is(Role.CAPTION)) {
      return !most && (!holdsBody || share < all * (1 - MOST));
    }
    if (region.is(Role.PULLQUOTE)) {
      return !region.tag().equals("blockquote");
    }
    return isSaying(region)
        || isBox(region, number, all)
        || isListOfLinks(region)
        || isPicture(region);
  }

  private boolean isTable(Region figure) {
    for (Block block : blocks.subList(figure.firstBlock(), figure.endBlock())) {
      if (block.kind() == Block.Kind.ROW || block.kind() == Block.Kind.QUOTE) {
        return true;
      }
    }
    return false;
  }

  /** Who wrote it, when, from where: not the text, but said beside it. */
  private boolean isSaying(Region region) {
    return (region.is(Role.BYLINE) || region.is(Role.DATE) || region.is(Role.SOURCE))
        && !region.is(Role.BODY)
        && length(region) <= SHORT_LINE
        && raw(region) == 0;
  }

  private long length(Region region) {
    long length = 0;
    for (int at = region.firstBlock(); at < region.endBlock() && length <= LONGEST_CAPTION; at++) {
      length += blocks.get(at).text().length();
    }
    return length;
  }

  /** Whether its first line heads a box. */
  private boolean isBox(Region region, int number, long all) {
    Block head = blocks.get(region.firstBlock());
    boolean more = region.endBlock() - region.firstBlock() > 1;
    return more
        && !region.is(Role.BODY)
        && raw(region) < all * (1 - MOST)
        && bodies[region.end()] - bodies[number] == 0
        && Boxes.shipped().isHead(head.text())
        && !holdsWholeBox(region, number);
  }

  /** Whether a smaller element begins with the same heading and holds all that belongs to it. */
  private boolean holdsWholeBox(Region region, int number) {
    for (int at = number + 1; at < region.end(); at++) {
      Region inner = regions.get(at);
      if (inner.firstBlock() != region.firstBlock()) {
        return false;
      }
      if (inner.endBlock() - inner.firstBlock() > 1 && inner.endBlock() < region.endBlock()) {
        return raw(inner) > 0;
      }
    }
    return false;
  }

  /** Whether it is a picture with a line under it, around which the text flows. */
  private boolean isPicture(Region region) {
    int count = region.endBlock() - region.firstBlock();
    return region.images() > 0
        && region.isFloating()
        && count <= 2
        && !region.tag().equals("p")
        && length(region) <= LONGEST_CAPTION;
  }

  /** Whether it is a list in which each item is a link. */
  private boolean isListOfLinks(Region region) {
    if (!region.tag().equals("ul") && !region.tag().equals("ol") && !region.tag().equals("dl")) {
      return false;
    }
    for (int at = region.firstBlock(); at < region.endBlock(); at++) {
      Block block = blocks.get(at);
      if (!block.isLinks() && block.text().length() > FEW) {
        return false;
      }
    }
    return blocks.get(region.firstBlock()).isLinks();
  }

  // --- where the text stands ---

  private void choose() {
    Region scope = scope();
    Region body = namedBody(scope);
    Region root = body == null ? scope : body;
    if (root == null) {
      first = 0;
      end = blocks.size();
      return;
    }
    if (body == null) {
      root = goDown(root);
    }
    first = root.firstBlock();
    end = root.endBlock();
    goOn(root);
  }

  /**
   * Takes what follows the region and looks like what it holds: tags that are closed too early
   * throw a part of the text out of it.
   */
  private void goOn(Region root) {
    int parent = root.parent();
    int next = root.end();
    for (int up = 0; up < HIGHEST && parent >= 0; up++) {
      while (next < regions.get(parent).end()) {
        Region following = regions.get(next);
        if (prose(following) == 0 || !following.isTelling() || !isLikeOneIn(root, following)) {
          return;
        }
        end = following.endBlock();
        next = following.end();
      }
      parent = regions.get(parent).parent();
    }
  }

  /** Whether a region that holds text, in the root or around it, looks like another one. */
  private boolean isLikeOneIn(Region root, Region other) {
    int number = regions.indexOf(root);
    String look = other.look();
    for (int at = number; at < root.end(); at++) {
      if (prose(regions.get(at)) > 0 && regions.get(at).look().equals(look)) {
        return true;
      }
    }
    int parent = root.parent();
    for (int up = 0; up < HIGHEST && parent >= 0; up++) {
      if (regions.get(parent).end() == root.end() && regions.get(parent).look().equals(look)) {
        return true;
      }
      parent = regions.get(parent).parent();
    }
    return false;
  }

  /** The smallest region around the headline that holds a story, else all there is. */
  private @Nullable Region scope() {
    long all = prose[blocks.size()];
    long enough = Math.max((long) (all * SHARE_OF_SCOPE), Math.min(all, SHORTEST_STORY));
    int number = title < 0 ? -1 : blocks.get(title).region();
    Region scope = null;
    while (number >= 0) {
      Region region = regions.get(number);
      long after = prose[region.endBlock()] - prose[Math.max(region.firstBlock(), title)];
      if (scope == null ? after >= enough : region.tag().equals("article")) {
        scope = region;
      }
      number = region.parent();
    }
    return scope == null && !regions.isEmpty() ? regions.get(0) : scope;
  }

  /** The region that the page names as the body, or the one around all pieces of it. */
  private @Nullable Region namedBody(@Nullable Region scope) {
    if (scope == null) {
      return null;
    }
    int start = regions.indexOf(scope);
    List<Integer> named = new ArrayList<>();
    long pieces = 0;
    Region best = null;
    for (int at = start; at < scope.end(); at++) {
      Region region = regions.get(at);
      if (region.is(Role.BODY) && prose(region) > 0) {
        named.add(at);
        pieces += prose(region);
        best = best == null || prose(region) > prose(best) ? region : best;
        at = region.end() - 1;
      }
    }
    if (best == null || pieces < prose(scope) * ENOUGH_OF_BODY) {
      return null;
    }
    return prose(best) >= prose(scope) * SHARE_TO_GO_DOWN || prose(best) >= pieces * 0.9
        ? best
        : around(named);
  }

  private Region around(List<Integer> named) {
    int last = regions.get(named.get(named.size() - 1)).end();
    int number = named.get(0);
    while (regions.get(number).end() < last && regions.get(number).parent() >= 0) {
      number = regions.get(number).parent();
    }
    return regions.get(number);
  }

  private Region goDown(Region from) {
    Region root = from;
    int number = regions.indexOf(from);
    while (true) {
      int best = -1;
      for (int at = number + 1; at < root.end(); at = Math.max(regions.get(at).end(), at + 1)) {
        if (best < 0 || prose(regions.get(at)) > prose(regions.get(best))) {
          best = at;
        }
      }
      if (best < 0 || prose(regions.get(best)) < prose(root) * SHARE_TO_GO_DOWN) {
        return root;
      }
      if (regions.get(best).tag().equals("p")) {
        return root;
      }
      root = regions.get(best);
      number = best;
    }
  }

  // --- which lines of it are text ---

  private static boolean isNoText(Block block, boolean begun) {
    String text = block.text();
    boolean sentence = block.isProse();
    if (block.isLinks() && !sentence) {
      return true;
    }
    boolean dated = DatedLine.hasYear(text);
    boolean dateAlone = !(begun && block.kind() == Block.Kind.HEADING);
    if (dateAlone && text.length() <= SHORT_LINE && dated && WrittenDate.of(text) != null) {
      return true;
    }
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return true;
    }
    DatedLine line = dated && !Furniture.isSentence(text) ? DatedLine.of(text) : null;
    if (line != null && line.labelled()) {
      return true;
    }
    boolean by = text.regionMatches(true, 0, "by ", 0, 3) && !Furniture.isSentence(text);
    boolean leading = !begun && !sentence && (by || isLoose(block)) && text.length() < SHORT_LINE;
    boolean marked = block.kind() == Block.Kind.HEADING || block.kind() == Block.Kind.ITEM;
    return leading
        || Boxes.shipped().isNoText(text)
        || !marked && block.kind() != Block.Kind.ROW && Boxes.shipped().isNoParagraph(text);
  }

  /** Whether it is no paragraph by its mark-up and does not end like one. */
  private static boolean isLoose(Block block) {
    boolean marked = block.kind() != Block.Kind.OTHER && block.kind() != Block.Kind.ITEM;
    return !marked && ".!?:\u201D\"".indexOf(block.text().charAt(block.text().length() - 1)) < 0;
  }

  /** Whether a quotation stands again within a paragraph. */
  private boolean isPrintedTwice(String quote) {
    if (quotes++ >= MOST_QUOTES) {
      return false;
    }
    if (allLetters == null) {
      StringBuilder all = new StringBuilder();
      for (int at = first; at < end; at++) {
        if (!out[at] && blocks.get(at).kind() != Block.Kind.QUOTE) {
          all.append(blocks.get(at).text()).append('\n');
        }
      }
      allLetters = letters(all.toString());
    }
    return allLetters.contains(letters(quote));
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString().toLowerCase(Locale.ROOT);
  }

  /** Leaves out headings under which nothing stands. */
  private List<Integer> withoutLooseHeadings(List<Integer> kept) {
    List<Integer> text = new ArrayList<>(kept);
    while (!text.isEmpty()
        && blocks.get(text.get(text.size() - 1)).kind() == Block.Kind.HEADING
        && text.size() > 1) {
      text.remove(text.size() - 1);
    }
    return text;
  }
}
