package org.dateline.read.json;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The objects of a list in a stream of JSON, one at a time as bytes; the list may be the stream
 * itself, where objects follow each other.
 *
 * <p>Only braces, brackets and strings are looked at, so that an object in which something is wrong
 * is one broken object, and those after it are found.
 */
final class JsonElements {
  private static final int CHUNK = 1 << 16;
  private static final int ROOM_KEPT = 1 << 20;
  private static final int LONGEST_KEY = 200;

  /** How often one looks again at what a string without an end has swallowed. */
  private static final int MOST_RETURNS = 32;

  private final List<String> path;
  private final int limit;
  private InputStream from;
  private final byte[] chunk = new byte[CHUNK];
  private int at;
  private int filled;

  /**
   * Where one is outside of the elements: how deep, in what, and on the way to the list how far.
   */
  private int depth;

  private final boolean[] inObject;
  private final boolean[] onPath;
  private boolean beforeKey;
  private String key = "";

  private byte[] element = new byte[CHUNK];
  private int length;
  private boolean ascii;
  private boolean tooLong;
  private int returns;
  private boolean lost;
  private boolean any;

  /**
   * Begins.
   *
   * @param path the steps to the list, the first for the outermost value: none where objects follow
   *     each other, {@code ""} for a list, {@code "", "articles"} for one in an object
   * @param limit the most bytes an object may have
   */
  JsonElements(InputStream from, List<String> path, int limit) {
    this.from = from;
    this.path = path;
    this.limit = limit;
    this.inObject = new boolean[path.size() + 1];
    this.onPath = new boolean[path.size() + 1];
    this.onPath[0] = true;
  }

  /** Goes to the next object; false at the end. */
  boolean next() throws IOException {
    if (lost) {
      return findAgain();
    }
    while (fill()) {
      byte b = chunk[at++];
      switch (b) {
        case '{', '[' -> {
          if (b == '{' && depth == path.size() && onPath[depth]) {
            take();
            return true;
          }
          goIn(b == '{');
        }
        case '}', ']' -> {
          depth = Math.max(0, depth - 1);
          beforeKey = false;
        }
        case '"' -> string();
        case ',' -> beforeKey = depth < inObject.length && inObject[depth];
        case ':' -> beforeKey = false;
        default -> any |= b > ' ' || b < 0;
      }
    }
    return false;
  }

  /** The object: the first {@link #length} bytes are its own; good until the next. */
  byte[] bytes() {
    return element;
  }

  /** How many bytes it has. */
  int length() {
    return length;
  }

  /** Whether it is ASCII. */
  boolean isAscii() {
    return ascii;
  }

  /** Whether the object was longer than the limit, and is therefore empty here. */
  boolean isTooLong() {
    return tooLong;
  }

  /** After a broken object the next is one that begins a line or follows another's end. */
  private boolean findAgain() throws IOException {
    boolean begins = true;
    while (fill()) {
      byte b = chunk[at++];
      if (b == '{' && begins) {
        lost = false;
        take();
        return true;
      }
      begins = b == '}' || b == '\n' || begins && (b == ',' || b == ' ' || b == '\t' || b == '\r');
    }
    return false;
  }

  /** Whether nothing but white space follows. */
  boolean isLast() throws IOException {
    while (fill()) {
      if (chunk[at] > ' ' || chunk[at] < 0) {
        return false;
      }
      at++;
    }
    return true;
  }

  /** Whether something was met, besides white space and an empty list. */
  boolean sawAny() {
    return any;
  }

  private void goIn(boolean object) {
    String step = depth < inObject.length && inObject[depth] ? key : "";
    boolean on = depth < path.size() && onPath[depth] && path.get(depth).equals(step);
    depth++;
    if (depth < inObject.length) {
      inObject[depth] = object;
      onPath[depth] = on;
    }
    beforeKey = object;
  }

  /** Passes over a string, and keeps it where it is a key on the way to the list. */
  private void string() throws IOException {
    boolean kept = beforeKey && depth < inObject.length && onPath[depth];
    ByteArrayOutputStream word = new ByteArrayOutputStream(kept ? LONGEST_KEY : 0);
    boolean escaped = false;
    while (fill()) {
      byte b = chunk[at++];
      if (!escaped && b == '"') {
        break;
      }
      escaped = !escaped && b == '\\';
      if (kept && word.size() < LONGEST_KEY) {
        word.write(b);
      }
    }
    if (kept) {
      key = word.toString(StandardCharsets.UTF_8);
    }
  }

  /** Takes the object whose brace was just met. */
  private void take() throws IOException {
    if (element.length > ROOM_KEPT) {
      element = new byte[CHUNK];
    }
    length = 0;
    tooLong = false;
    ascii = true;
    add(at - 1, at);
    Nesting nesting = new Nesting();
    boolean full = false;
    while (fill()) {
      int start = at;
      at = nesting.through(chunk, at, filled);
      add(start, at);
      ascii &= nesting.bits >= 0;
      if (nesting.depth == 0) {
        return;
      }
      if (nesting.broken) {
        lost = true;
        return;
      }
      if (tooLong && !full && nesting.inString && swallowed()) {
        return;
      }
      full = tooLong;
    }
    if (nesting.inString && !tooLong) {
      swallowed();
    }
  }

  /**
   * Cuts an object that has no end where the next seems to begin, and goes back to there. False
   * where none begins in it.
   */
  private boolean swallowed() {
    int end = returns < MOST_RETURNS ? nextBeginning() : -1;
    if (end < 0) {
      return false;
    }
    returns++;
    byte[] rest = Arrays.copyOfRange(element, end, length);
    byte[] ahead = Arrays.copyOfRange(chunk, at, Math.max(at, filled));
    from =
        new SequenceInputStream(
            new ByteArrayInputStream(rest),
            new SequenceInputStream(new ByteArrayInputStream(ahead), from));
    at = 0;
    filled = 0;
    length = end;
    tooLong = false;
    return true;
  }

  /** Where an object begins after another's end with the key that this one begins with. */
  private int nextBeginning() {
    int sign = beginningLength();
    for (int index = 2; sign > 0 && index + sign < length; index++) {
      if (element[index] == '{'
          && Arrays.equals(element, 0, sign, element, index, index + sign)
          && followsAnEnd(index)) {
        return index;
      }
    }
    return -1;
  }

  private boolean followsAnEnd(int index) {
    int before = index - 1;
    while (before > 0 && (element[before] <= ' ' || element[before] == ',')) {
      before--;
    }
    return element[before] == '}';
  }

  /** How many bytes brace and first key take; 0 where there is no key. */
  private int beginningLength() {
    int quotes = 0;
    for (int index = 1; index < Math.min(length, LONGEST_KEY); index++) {
      quotes += element[index] == '"' ? 1 : 0;
      if (quotes == 2) {
        return index + 1;
      }
    }
    return 0;
  }

  private boolean fill() throws IOException {
    if (at >= filled) {
      filled = from.read(chunk, 0, CHUNK);
      at = 0;
    }
    return filled > 0;
  }

  /** Adds a part of the chunk to the element, as far as it may grow. */
  private void add(int start, int end) {
    int count = Math.min(end - start, limit - length);
    tooLong |= count < end - start;
    if (length + count > element.length) {
      element =
          Arrays.copyOf(element, Math.min(limit, Math.max(element.length * 2, length + count)));
    }
    System.arraycopy(chunk, start, element, length, count);
    length += count;
  }

  /** Counts the braces of an object. */
  private static final class Nesting {
    private long depth = 1;
    private boolean inString;
    private boolean escaped;
    private boolean afterLineFeed;
    private boolean broken;
    private int bits;

    /** Goes through bytes up to the object's end, or to theirs; gives where that is. */
    int through(byte[] bytes, int start, int stop) {
      int index = start;
      while (index < stop && depth > 0 && !broken) {
        byte b = bytes[index++];
        bits |= b;
        if (inString) {
          inString(b);
          if (broken) {
            return index - 1;
          }
        } else if (b == '"') {
          inString = true;
        } else if (b == '{' || b == '[') {
          depth++;
        } else if (b == '}' || b == ']') {
          depth--;
        }
      }
      return index;
    }

    /** A string ends with its line where the next begins as one of JSON does. */
    private void inString(byte b) {
      if (escaped) {
        escaped = false;
      } else if (b == '\\') {
        escaped = true;
      } else if (b == '"' && !afterLineFeed) {
        inString = false;
      } else if (afterLineFeed && (b == '"' || b == '{' || b == '}')) {
        broken = true;
      }
      afterLineFeed = b == '\n' || afterLineFeed && (b == ' ' || b == '\t' || b == '\r');
    }
  }
}
