package org.dateline.read.feed;

import java.io.IOException;
import java.io.Reader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dateline.read.OneLine;
import org.dateline.read.Reading;
import org.dateline.read.SuccessiveReadings;
import org.dateline.read.xml.SafeXml;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/**
 * The items of one feed, in order. Where the XML breaks, reading begins anew at the next item, as
 * if it were the first one under the root.
 */
final class FeedItems extends SuccessiveReadings {
  private static final int MOST = 10_000;
  private static final Pattern ITEM =
      Pattern.compile("<(?:[A-Za-z][\\w.-]{0,20}:)?(?:item|entry)(?=[\\s>])");

  private final String feed;
  private final String text;
  private final FeedKind.Start start;
  private final FeedItem items;
  private final FeedHead head = new FeedHead();

  private String root;
  private boolean mended;
  private int number;

  /** The reader, where in the text it began, and what of its characters are no text. */
  private XMLStreamReader xml;

  private int from;
  private int begun = -1;
  private int before;

  private int line = 1;
  private int countedTo;

  /** Where the item begins that is being read, or -1 between items. */
  private int item = -1;

  FeedItems(String feed, String text, FeedKind.Start start) throws IOException {
    this.feed = feed;
    this.text = text;
    this.start = start;
    this.items = new FeedItem(start.kind(), head);
    this.root = Prefixes.declaredIn(text.substring(start.from(), start.to()));
    this.from = Math.min(start.to() + 1, text.length());
    this.xml = reader();
  }

  /** The next reading, or null where there is none yet. */
  @Override
  protected @Nullable Reading following() {
    try {
      if (number > MOST) {
        end();
        return new Reading.Failed(feed, "more than 10,000 items; the rest was not read");
      }
      return event();
    } catch (XMLStreamException e) {
      return broken(e);
    } catch (RuntimeException e) {
      return broken(reason(e));
    }
  }

  private @Nullable Reading event() throws XMLStreamException {
    switch (xml.next()) {
      case XMLStreamConstants.START_ELEMENT -> {
        return element(xml.getLocalName());
      }
      case XMLStreamConstants.END_ELEMENT -> {
        // A second channel may follow the first; what follows the root is no feed.
        if (xml.getLocalName().equals("channel")) {
          return null;
        }
        end();
        return atEnd();
      }
      case XMLStreamConstants.END_DOCUMENT -> {
        end();
        return atEnd();
      }
      default -> {
        return null;
      }
    }
  }

  private @Nullable Reading element(String name) throws XMLStreamException {
    if (FeedKind.ITEMS.contains(name)) {
      return item();
    }
    if (name.equals("channel") || name.equals("rss") || name.equals("RDF") || name.equals("feed")) {
      head.language(xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "lang"));
      return null;
    }
    ItemSize size = new ItemSize();
    Element element = Elements.at(xml, size);
    if (size.fits()) {
      head.tell(element);
    }
    return null;
  }

  private @Nullable Reading item() throws XMLStreamException {
    number++;
    item = Math.max(from, place(xml.getLocation().getCharacterOffset()));
    if (number > MOST) {
      return null;
    }
    ItemSize size = new ItemSize();
    Element element = Elements.at(xml, size);
    item = -1;
    String excess = size.excess();
    String name = feed + "!item-" + number;
    return excess == null ? items.reading(name, element) : new Reading.Failed(name, excess);
  }

  private @Nullable Reading atEnd() {
    return number == 0 ? new Reading.Empty(feed) : null;
  }

  private @Nullable Reading broken(XMLStreamException e) {
    int at = e.getLocation() == null ? -1 : place(e.getLocation().getCharacterOffset());
    return broken(reason(e, at), at);
  }

  private @Nullable Reading broken(String reason) {
    return broken(reason, item);
  }

  /** Goes on after a break. */
  private @Nullable Reading broken(String reason, int at) {
    boolean inItem = item >= 0;
    if (inItem && !mended && mend()) {
      number--;
      begin(startOfItem());
      return null;
    }
    boolean first = begun < 0;
    int after = nextItem(inItem ? Math.max(item, begun + 1) : Math.max(at, from));
    if (after == begun) {
      after = afterBrokenRoot(after);
    }
    begin(after);
    if (inItem) {
      return new Reading.Failed(feed + "!item-" + number, reason);
    }
    if (after >= 0) {
      return null;
    }
    // Read from the middle, a feed always ends with tags that nothing opened.
    return first || number == 0 ? new Reading.Failed(feed, reason) : null;
  }

  /** Where to go on when not even the first item was come to: there, with a sound root, once. */
  private int afterBrokenRoot(int at) {
    if (root.equals(start.kind().root())) {
      return nextItem(at + 1);
    }
    root = start.kind().root();
    return at;
  }

  /** Declares the prefixes that the feed uses and does not declare; whether there are any. */
  private boolean mend() {
    mended = true;
    String whole = Prefixes.usedIn(text, root);
    boolean more = !whole.equals(root);
    root = whole;
    return more;
  }

  /** Where the tag of the item begins that is being read. */
  private int startOfItem() {
    int at = text.lastIndexOf('<', item - 1);
    return Math.max(at, from);
  }

  private int nextItem(int after) {
    Matcher found = ITEM.matcher(text);
    return after >= 0 && after < text.length() && found.find(after) ? found.start() : -1;
  }

  /** Begins to read at an item, or ends where there is none. */
  private void begin(int at) {
    item = -1;
    if (at < 0) {
      end();
      return;
    }
    from = at;
    begun = at;
    try {
      xml = reader();
    } catch (IOException e) {
      end();
    }
  }

  private XMLStreamReader reader() throws IOException {
    before = root.length() + 1;
    return SafeXml.reader(new Rest(root + ">", text, from));
  }

  /** Where in the text a place of the reader is. */
  private int place(int offset) {
    return Math.min(text.length(), Math.max(0, offset - before) + from);
  }

  private String reason(XMLStreamException e, int at) {
    return "broken XML in line " + line(at) + ": " + SafeXml.reason(e);
  }

  /** The number of a line; breaks come in the order of the text, so that it is counted once. */
  private int line(int at) {
    while (countedTo < at) {
      line += text.charAt(countedTo++) == '\n' ? 1 : 0;
    }
    return line;
  }

  private static String reason(Exception e) {
    return "broken XML: " + OneLine.of(String.valueOf(e.getMessage()));
  }

  /** A root and the rest of a text after it, which is not copied for that. */
  private static final class Rest extends Reader {
    private final String root;
    private final String text;
    private final int from;
    private int at;

    Rest(String root, String text, int from) {
      this.root = root;
      this.text = text;
      this.from = from;
    }

    @Override
    public int read(char[] into, int start, int length) {
      boolean inRoot = at < root.length();
      String source = inRoot ? root : text;
      int begin = inRoot ? at : at - root.length() + from;
      int count = Math.min(length, source.length() - begin);
      if (count <= 0) {
        return length == 0 ? 0 : -1;
      }
      source.getChars(begin, begin + count, into, start);
      at += count;
      return count;
    }

    @Override
    public void close() {
      // There is nothing to close.
    }
  }
}
