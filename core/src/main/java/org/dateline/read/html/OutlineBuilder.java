package org.dateline.read.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Makes the outline of a page while its nodes are walked. Used once. */
final class OutlineBuilder implements NodeFilter {
  private static final int MOST_MARKS = 4000;
  private static final int MOST_METAS = 1000;
  private static final int MOST_CONTENTS = 10;
  private static final int MOST_SCRIPTS = 50;
  private static final int LONGEST_VALUE = 400;

  /** What holds no text of the article, whatever stands in it. */
  private static final Set<String> IGNORED =
      Set.of(
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "canvas",
          "iframe",
          "object",
          "embed",
          "applet",
          "select",
          "option",
          "datalist",
          "button",
          "input",
          "textarea",
          "video",
          "audio",
          "map",
          "figcaption",
          "noembed",
          "noframes",
          "progress",
          "meter",
          "rp",
          "rt",
          "amp-ad",
          "amp-sidebar",
          "amp-consent");

  /** Attributes that say in words what an element is for. */
  private static final Set<String> TELLING =
      Set.of(
          "class",
          "id",
          "role",
          "name",
          "aria-label",
          "itemprop",
          "data-testid",
          "data-test-id",
          "data-test",
          "data-qa",
          "data-component",
          "data-component-name",
          "data-name",
          "data-gu-name",
          "data-module",
          "data-type",
          "data-role",
          "data-area",
          "data-zone",
          "data-region",
          "data-block",
          "data-label");

  private static final Set<Role> HIDDEN = EnumSet.of(Role.HIDDEN);
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern FOOTNOTE_MARK =
      Pattern.compile("\\s*[\\[(]?(?:\\d{1,3}|[*\u2020\u2021])[\\])]?\\s*");
  private static final Set<String> VALUES =
      Set.of(
          "datetime",
          "content",
          "data-datetime",
          "data-timestamp",
          "data-time",
          "data-date",
          "data-published",
          "data-epoch",
          "timestamp");
  private static final Pattern PROGRAM_DATE =
      Pattern.compile("^(?:\\d{4}-?\\d{2}-?\\d{2}|1\\d{9}(?:\\d{3})?$)|\\b\\d{4}\\b");
  private static final Set<String> INLINE_FOR_US = Set.of("ins", "del", "s", "noindex");

  private final List<Region> regions = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private final Deque<Integer> open = new ArrayDeque<>();
  private final Deque<Pending> pending = new ArrayDeque<>();
  private final Map<String, List<String>> metas = new LinkedHashMap<>();
  private final List<String> jsonLd = new ArrayList<>();
  private final TextRun run = new TextRun();
  private final Depths depths = new Depths();
  private int images;

  /** Whether the element just looked at names a property. */
  private boolean propertied;

  private @Nullable String title;
  private @Nullable String language;
  private @Nullable String canonical;

  /** A mark whose element is open: its value is the text up to the element's end. */
  private record Pending(Node element, List<String> names, int block, int start, int region) {}

  /** How many elements of some kinds are open. */
  private static final class Depths {
    private int link;
    private int kept;
    private int heading;
    private int item;
    private int quote;
    private int paragraph;

    void change(String tag, int by) {
      switch (tag) {
        case "pre", "listing", "plaintext", "xmp" -> kept += by;
        case "h1", "h2", "h3", "h4", "h5", "h6" -> heading += by;
        case "li", "dd", "dt" -> item += by;
        case "blockquote", "q" -> quote += by;
        case "p" -> paragraph += by;
        case "a" -> link += by;
        default -> {}
      }
    }

    Block.Kind kind() {
      if (heading > 0) {
        return Block.Kind.HEADING;
      }
      if (item > 0) {
        return Block.Kind.ITEM;
      }
      if (quote > 0) {
        return Block.Kind.QUOTE;
      }
      return paragraph > 0 ? Block.Kind.PARAGRAPH : Block.Kind.OTHER;
    }
  }

  Outline build() {
    flush();
    return new Outline(
        List.copyOf(regions),
        List.copyOf(blocks),
        List.copyOf(marks),
        new Outline.HeadData(title, language, canonical, metas, List.copyOf(jsonLd)));
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      run.add(text.getWholeText(), depths.link > 0, depths.kept > 0);
      return FilterResult.CONTINUE;
    }
    return node instanceof Element element ? begin(element) : FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && !element.normalName().equals("br")) {
      end(element, element.normalName());
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult begin(Element element) {
    String tag = element.normalName();
    switch (tag) {
      case "br" -> run.lineBreak();
      case "hr" -> flush();
      case "img", "amp-img" -> images++;
      case "html" -> language(element);
      default -> {
        if (isHeadMatter(element, tag) || IGNORED.contains(tag)) {
          return FilterResult.SKIP_ENTIRELY;
        }
      }
    }
    Set<Role> roles = roles(element);
    boolean block = isBlock(element, tag);
    if (isFootnoteMark(element, tag)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (!block && roles.contains(Role.HIDDEN) && depths.kept == 0) {
      mark(element, tag, roles);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (block) {
      flush();
      int parent = region();
      open.push(regions.size());
      regions.add(new Region(element, parent, blocks.size(), roles, images));
    }
    depths.change(tag, 1);
    mark(element, tag, roles);
    return FilterResult.CONTINUE;
  }

  private void end(Element element, String tag) {
    boolean block = isBlock(element, tag);
    if (block) {
      flush();
    }
    while (!pending.isEmpty() && pending.peek().element.equals(element)) {
      close(pending.pop());
    }
    depths.change(tag, -1);
    if (block && !open.isEmpty()) {
      int number = open.pop();
      regions.get(number).close(regions.size(), blocks.size(), images);
      if (tag.equals("table")) {
        DataTable.join(regions, blocks, number);
      }
    } else if (tag.equals("td") || tag.equals("th")) {
      run.space();
    }
  }

  private int region() {
    return open.isEmpty() ? -1 : open.peek();
  }

  private void flush() {
    if (run.length() == 0) {
      return;
    }
    for (TextRun.Piece piece : run.take()) {
      blocks.add(new Block(piece.text(), region(), depths.kind(), piece.linked()));
    }
  }

  /** A raised number that leads to a note is no word of the sentence. */
  private static boolean isFootnoteMark(Element element, String tag) {
    if (!tag.equals("sup") && !tag.equals("a") || element.childNodeSize() > 2) {
      return false;
    }
    Element link = tag.equals("a") ? element : element.firstElementChild();
    if (link == null || !link.nameIs("a") || !link.attr("href").startsWith("#")) {
      return false;
    }
    String text = link.childNodeSize() <= 2 ? element.text() : "";
    return FOOTNOTE_MARK.matcher(text).matches();
  }

  private static boolean isBlock(Element element, String tag) {
    return element.isBlock() && !INLINE_FOR_US.contains(tag) || tag.indexOf('-') > 0;
  }

  private void language(Element html) {
    String lang = html.attr("lang").isBlank() ? html.attr("xml:lang") : html.attr("lang");
    language = language == null && !lang.isBlank() ? lang : language;
  }

  /** Takes what stands in the head of a page, wherever it stands. */
  private boolean isHeadMatter(Element element, String tag) {
    switch (tag) {
      case "script" -> script(element);
      case "meta" -> meta(element);
      case "link" -> link(element);
      case "title" -> title = title == null ? element.text() : title;
      default -> {
        return false;
      }
    }
    return true;
  }

  private void script(Element script) {
    boolean linkedData = script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json");
    if (linkedData && jsonLd.size() < MOST_SCRIPTS) {
      jsonLd.add(script.data());
    }
  }

  private void meta(Element meta) {
    String content = meta.attr("content").strip();
    if (content.isEmpty()) {
      return;
    }
    for (String attribute : List.of("property", "name", "http-equiv", "itemprop")) {
      String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
      if (name.isEmpty()) {
        continue;
      }
      if (attribute.equals("itemprop")) {
        add(List.of(name), content);
      } else if (metas.size() < MOST_METAS) {
        List<String> contents = metas.computeIfAbsent(name, first -> new ArrayList<>(1));
        if (contents.size() < MOST_CONTENTS) {
          contents.add(content);
        }
      }
    }
  }

  private void link(Element link) {
    if (canonical == null && link.attr("rel").strip().equalsIgnoreCase("canonical")) {
      canonical = link.attr("href").strip();
    }
  }

  private Set<Role> roles(Element element) {
    propertied = false;
    if (element.attributesSize() == 0) {
      return Set.of();
    }
    Set<Role> roles = Set.of();
    boolean hidden = false;
    for (Attribute attribute : element.attributes()) {
      String key = attribute.getKey();
      if (TELLING.contains(key)) {
        propertied |= key.equals("itemprop");
        roles = joined(roles, RegionWords.shipped().roles(attribute.getValue()));
      } else if (key.equals("property") || key.equals("rel")) {
        propertied = true;
      } else if (key.equals("hidden")) {
        hidden = true;
      } else if (key.equals("style")) {
        hidden |= isHiding(attribute.getValue());
      }
    }
    return hidden ? joined(roles, HIDDEN) : roles;
  }

  private static Set<Role> joined(Set<Role> some, Set<Role> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return some.isEmpty() ? others : some;
    }
    Set<Role> all = EnumSet.copyOf(some);
    all.addAll(others);
    return all;
  }

  private static boolean isHiding(String style) {
    int at = style.indexOf("display");
    return at >= 0 && style.substring(at).replace(" ", "").startsWith("display:none");
  }

  private void mark(Element element, String tag, Set<Role> roles) {
    if (marks.size() + pending.size() >= MOST_MARKS) {
      return;
    }
    List<String> names =
        propertied || !roles.isEmpty() || tag.equals("time")
            ? names(element, tag, roles)
            : new ArrayList<>(1);
    if (run.length() == 0 && (tag.equals("b") || tag.equals("strong"))) {
      names.add("bold-start");
    }
    if (names.isEmpty()) {
      return;
    }
    String value = value(element, tag);
    if (value.isEmpty()) {
      pending.push(new Pending(element, names, blocks.size(), run.length(), region()));
    } else {
      add(names, value);
    }
  }

  private static List<String> names(Element element, String tag, Set<Role> roles) {
    List<String> names = new ArrayList<>(2);
    if (element.attributesSize() > 0) {
      addProperty(element.attr("itemprop"), names);
      addProperty(element.attr("property"), names);
      if (element.attr("rel").equalsIgnoreCase("author")) {
        names.add("rel-author");
      }
    }
    boolean counted = roles.contains(Role.DATE) && element.hasAttr("data-timestamp");
    if (tag.equals("time") || counted || tag.equals("abbr") && roles.contains(Role.DATE)) {
      names.add(isOfChange(element) ? "time-updated" : "time");
    }
    for (Role role : roles) {
      switch (role) {
        case BYLINE, DATE, SOURCE, STANDFIRST, PLACE, HEADLINE ->
            names.add(role.name().toLowerCase(Locale.ROOT));
        default -> {}
      }
    }
    return names;
  }

  private static void addProperty(String names, List<String> to) {
    if (names.isEmpty()) {
      return;
    }
    for (String name : SPACES.split(names, -1)) {
      if (!name.isEmpty()) {
        to.add(name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT));
      }
    }
  }

  private static boolean isOfChange(Element element) {
    String names = element.attr("class").toLowerCase(Locale.ROOT);
    // Themes give the time of publication both classes, "entry-date updated".
    boolean first = names.contains("published") || names.contains("entry-date");
    return element.attr("itemprop").equalsIgnoreCase("dateModified")
        || !first && (names.contains("updated") || names.contains("modified"));
  }

  private static String value(Element element, String tag) {
    if (element.attributesSize() > 0) {
      for (Attribute attribute : element.attributes()) {
        String value = VALUES.contains(attribute.getKey()) ? attribute.getValue().strip() : "";
        if (!value.isEmpty() && (attribute.getKey().equals("content") || isDate(value))) {
          return value;
        }
      }
    }
    return tag.equals("abbr") ? element.attr("title").strip() : "";
  }

  /** Whether a program wrote it as a date; a time element may also say "5 March" or nothing. */
  private static boolean isDate(String value) {
    return PROGRAM_DATE.matcher(value).find();
  }

  private void close(Pending mark) {
    StringBuilder value = new StringBuilder();
    for (int at = mark.block; at < blocks.size() && value.length() < LONGEST_VALUE; at++) {
      String text = blocks.get(at).text();
      value.append(at == mark.block ? text.substring(Math.min(mark.start, text.length())) : text);
      value.append('\n');
    }
    boolean same = blocks.size() == mark.block;
    value.append(run.from(same ? mark.start : 0, LONGEST_VALUE));
    String whole = value.toString().strip();
    if (!whole.isEmpty() && whole.length() <= LONGEST_VALUE) {
      for (String name : mark.names) {
        marks.add(new Mark(name, whole, mark.block, mark.region));
      }
    }
  }

  private void add(List<String> names, String value) {
    for (String name : names) {
      marks.add(new Mark(name, value, blocks.size(), region()));
    }
  }
}
