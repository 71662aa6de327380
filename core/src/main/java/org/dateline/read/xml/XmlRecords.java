package org.dateline.read.xml;

import java.io.IOException;
import java.io.Reader;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The elements of some names in XML, one at a time, as text: so one article is in memory, and one
 * that is broken takes no other with it.
 *
 * <p>Elements of these names do not lie in each other: one that begins before another of its name
 * has ended shows that the other was cut off. To be read with characters of {@link
 * SafeXml#characters}.
 */
public final class XmlRecords {
  /** The most characters a record may have. */
  public static final int LONGEST = 8 << 20;

  private static final int BUFFER = 1 << 14;
  private static final int LONGEST_NAME = 200;
  private static final String CDATA = "![CDATA[";

  private final Reader from;
  private final Set<String> names;
  private final char[] in = new char[BUFFER];
  private int at;
  private int filled;
  private int line = 1;

  private final StringBuilder record = new StringBuilder();
  private @Nullable Tag open;
  private boolean tooLong;

  /** A tag that was met while another record was open, with which the next one begins. */
  private @Nullable Tag held;

  private @Nullable IOException trouble;

  /**
   * One element.
   *
   * @param name without prefix
   * @param text all of it, tags too; empty where it is too long
   * @param line the line of the file on which it begins
   * @param whole whether its end was met
   * @param tooLong whether it has more than {@link #LONGEST} characters
   */
  public record Element(String name, String text, int line, boolean whole, boolean tooLong) {}

  /** A tag as written, and the name in it without prefix. */
  record Tag(String name, String written, int line, boolean begins, boolean ends) {}

  /**
   * Begins to read.
   *
   * @param clean the characters
   * @param names the names of the elements, without prefix
   */
  public XmlRecords(Reader clean, Set<String> names) {
    this.from = clean;
    this.names = Set.copyOf(names);
  }

  /**
   * The next element, or null at the end.
   *
   * @throws IOException where the file breaks off with an error; the element before it, however
   *     much of it there is, comes first
   */
  public @Nullable Element next() throws IOException {
    try {
      while (trouble == null) {
        Tag tag = held == null ? tag() : held;
        held = null;
        if (tag == null) {
          break;
        }
        Element done = take(tag);
        if (done != null) {
          return done;
        }
      }
    } catch (IOException e) {
      trouble = e;
    }
    if (open != null) {
      return done(open, false);
    }
    if (trouble != null) {
      throw trouble;
    }
    return null;
  }

  /** The first tag of all, or null where there is none. */
  @Nullable Tag firstTag() throws IOException {
    return tag();
  }

  private @Nullable Element take(Tag tag) {
    if (open == null) {
      if (tag.begins && names.contains(tag.name)) {
        open = tag;
        append(tag.written);
        return tag.ends ? done(tag, true) : null;
      }
      return null;
    }
    boolean same = tag.name.equals(open.name);
    if (same && tag.begins) {
      held = tag;
      return done(open, false);
    }
    append(tag.written);
    return same ? done(open, true) : null;
  }

  private Element done(Tag tag, boolean whole) {
    Element element =
        new Element(tag.name, tooLong ? "" : record.toString(), tag.line, whole, tooLong);
    record.setLength(0);
    if (record.capacity() > 1 << 20) {
      record.trimToSize();
    }
    open = null;
    tooLong = false;
    return element;
  }

  /** Goes to the next tag, through what stands before it; null at the end. */
  private @Nullable Tag tag() throws IOException {
    while (toMarkup()) {
      int begins = line;
      at++;
      StringBuilder written = new StringBuilder("<");
      int c = read();
      while (c >= 0 && isOfName((char) c) && written.length() < LONGEST_NAME) {
        written.append((char) c);
        c = read();
        if (written.length() == CDATA.length() + 1 && written.indexOf(CDATA) == 1) {
          break;
        }
      }
      if (written.indexOf(CDATA) == 1) {
        markedData(written, c);
        continue;
      }
      return tag(begins, written, c);
    }
    return null;
  }

  /** Passes on the text before the next sign of mark-up; false where there is none. */
  private boolean toMarkup() throws IOException {
    while (at < filled || fill()) {
      int end = at;
      while (end < filled && in[end] != '<') {
        line += in[end] == '\n' ? 1 : 0;
        end++;
      }
      if (open != null && !isFull(end - at)) {
        record.append(in, at, end - at);
      }
      at = end;
      if (end < filled) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfName(char c) {
    return c > ' ' && c != '>' && c != '<';
  }

  private Tag tag(int begins, StringBuilder written, int next) throws IOException {
    String name = written.substring(1);
    boolean closing = name.startsWith("/");
    int last = 0;
    int quote = 0;
    for (int c = next; c >= 0; c = read()) {
      written.append((char) c);
      if (quote == 0 && c == '>') {
        break;
      }
      if (c == quote) {
        quote = 0;
      } else if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
      }
      last = c;
    }
    boolean empty = last == '/' || last == 0 && name.endsWith("/");
    String bare = name.replace("/", "");
    String local = bare.substring(bare.indexOf(':') + 1);
    return new Tag(local, written.toString(), begins, !closing, closing || empty);
  }

  private void markedData(StringBuilder written, int next) throws IOException {
    append(written.toString());
    int brackets = 0;
    for (int c = next; c >= 0; c = read()) {
      append((char) c);
      if (c == '>' && brackets >= 2) {
        return;
      }
      brackets = c == ']' ? brackets + 1 : 0;
    }
  }

  private void append(char c) {
    if (open != null && !isFull(1)) {
      record.append(c);
    }
  }

  private void append(String words) {
    if (open != null && !isFull(words.length())) {
      record.append(words);
    }
  }

  private boolean isFull(int more) {
    if (!tooLong && record.length() + more > LONGEST) {
      tooLong = true;
      record.setLength(0);
    }
    return tooLong;
  }

  private int read() throws IOException {
    if (at == filled && !fill()) {
      return -1;
    }
    char c = in[at++];
    if (c == '\n') {
      line++;
    }
    return c;
  }

  private boolean fill() throws IOException {
    filled = Math.max(0, from.read(in, 0, in.length));
    at = 0;
    return filled > 0;
  }
}
