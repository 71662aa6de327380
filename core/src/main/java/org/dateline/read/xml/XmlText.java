package org.dateline.read.xml;

import java.io.IOException;
import java.io.Reader;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/**
 * The characters of XML, mended as they pass: what a strict parser would refuse, though a reader of
 * news can tell what is meant, and what it must never be given.
 *
 * <ul>
 *   <li>Document types, comments and processing instructions are left out; their line breaks stay,
 *       so that lines keep their numbers.
 *   <li>Entities of HTML become their characters; an ampersand that begins no reference, and a
 *       {@code <} that begins no tag, stand for themselves; references to characters that XML does
 *       not have become U+FFFD.
 *   <li>Control characters become spaces, halves of characters U+FFFD.
 *   <li>A value of an attribute is cut off after 64 Ki characters. A tag of more than 1 Mi ends the
 *       reading.
 * </ul>
 */
final class XmlText extends Reader {
  private static final int BUFFER = 1 << 14;
  private static final int LOOK_AHEAD = 48;
  private static final int LONGEST_VALUE = 1 << 16;
  private static final int LONGEST_TAG = 1 << 20;
  private static final int LONGEST_REFERENCE = 40;
  private static final int READY = 1 << 13;
  private static final char BROKEN = 0xFFFD;
  private static final String CDATA = "<![CDATA[";
  private static final String CDATA_END = "]]>";

  /** What the numbers 128 to 159 mean where they are written: letters of windows-1252. */
  private static final String WINDOWS_LETTERS =
      "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D"
          + "\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153"
          + "\u009D\u017E\u0178";

  /** Where the characters stand. */
  private enum Place {
    TEXT,
    TAG,
    VALUE,
    CDATA
  }

  private final Reader from;
  private final char[] in = new char[BUFFER];
  private int at;
  private int filled;
  private boolean ended;

  private final StringBuilder ready = new StringBuilder();
  private int given;

  private Place place = Place.TEXT;
  private char quote;
  private int tagLength;
  private int valueLength;

  XmlText(Reader from) {
    this.from = from;
  }

  @Override
  public int read(char[] into, int start, int length) throws IOException {
    while (given == ready.length()) {
      ready.setLength(0);
      given = 0;
      if (!more()) {
        return -1;
      }
    }
    int count = Math.min(length, ready.length() - given);
    ready.getChars(given, given + count, into, start);
    given += count;
    return count;
  }

  @Override
  public void close() throws IOException {
    from.close();
  }

  /** Makes some characters ready, perhaps none; false at the end. */
  private boolean more() throws IOException {
    while (ready.length() < READY) {
      if (filled - at < LOOK_AHEAD && !fill()) {
        return !ready.isEmpty();
      }
      switch (place) {
        case TEXT -> text();
        case TAG -> tag();
        case VALUE -> value();
        case CDATA -> cdata();
      }
    }
    return true;
  }

  private void text() throws IOException {
    plain();
    if (filled - at < LOOK_AHEAD && !fill()) {
      return;
    }
    char c = in[at];
    if (c == '<') {
      markup();
    } else if (c == '&') {
      reference();
    } else if (!isPlain(c)) {
      // What a short read has just brought may be plain: that is for the next turn.
      odd();
    }
  }

  /** Passes on what needs no mending in text. */
  private void plain() {
    int end = at;
    while (end < filled && isPlain(in[end])) {
      end++;
    }
    ready.append(in, at, end - at);
    at = end;
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && c < 0xD800 && c != '<' && c != '&' || c == '\n' || c == '\t' || c == '\r';
  }

  private void markup() throws IOException {
    char next = at + 1 < filled ? in[at + 1] : ' ';
    if (startsWith(CDATA)) {
      ready.append(CDATA);
      at += CDATA.length();
      place = Place.CDATA;
    } else if (startsWith("<!--")) {
      at += "<!--".length();
      skipTo("-->");
    } else if (next == '?') {
      skipTo("?>");
    } else if (next == '!') {
      skipDocumentType();
    } else if (Character.isLetter(next) || next == '/' || next == '_') {
      ready.append('<');
      at++;
      place = Place.TAG;
      tagLength = 0;
    } else {
      ready.append("&lt;");
      at++;
    }
  }

  private void tag() throws IOException {
    char c = in[at];
    if (++tagLength > LONGEST_TAG) {
      throw new IOException("a tag of more than 1 MiB, which no news has");
    }
    if (c == '"' || c == '\'') {
      quote = c;
      valueLength = 0;
      place = Place.VALUE;
    } else if (c == '>') {
      place = Place.TEXT;
    } else if (!isPlain(c)) {
      odd();
      return;
    }
    ready.append(c);
    at++;
  }

  private void value() throws IOException {
    char c = in[at];
    boolean closes = c == quote;
    if (!closes && ++valueLength > LONGEST_VALUE) {
      at++;
      return;
    }
    tagLength++;
    if (c == '&') {
      reference();
    } else if (c == '<') {
      ready.append("&lt;");
      at++;
    } else if (isPlain(c)) {
      ready.append(c);
      at++;
    } else {
      odd();
    }
    place = closes ? Place.TAG : Place.VALUE;
  }

  private void cdata() throws IOException {
    if (startsWith(CDATA_END)) {
      ready.append(CDATA_END);
      at += CDATA_END.length();
      place = Place.TEXT;
    } else if (isMarkedData(in[at])) {
      int end = at + 1;
      while (end < filled && in[end] != ']' && isMarkedData(in[end])) {
        end++;
      }
      ready.append(in, at, end - at);
      at = end;
    } else {
      odd();
    }
  }

  private static boolean isMarkedData(char c) {
    return isPlain(c) || c == '<' || c == '&';
  }

  /** A control character, or a half of a character, or both halves. */
  private void odd() {
    char c = in[at++];
    if (c < ' ') {
      ready.append(' ');
    } else if (c >= 0xE000 && c < 0xFFFE) {
      ready.append(c);
    } else if (Character.isHighSurrogate(c) && at < filled && Character.isLowSurrogate(in[at])) {
      ready.append(c).append(in[at++]);
    } else {
      ready.append(BROKEN);
    }
  }

  /** An ampersand: what it begins is passed on as XML has it. */
  private void reference() {
    int end = at + 1;
    int last = Math.min(filled, at + LONGEST_REFERENCE);
    while (end < last && (Character.isLetterOrDigit(in[end]) || in[end] == '#')) {
      end++;
    }
    boolean closed = end < filled && in[end] == ';';
    String name = new String(in, at + 1, end - at - 1);
    String meant = closed ? meaning(name) : null;
    if (meant == null) {
      ready.append("&amp;");
      at++;
    } else {
      ready.append(meant);
      at = end + 1;
    }
  }

  /** What the reference of this name is to be written as, or null where it means nothing. */
  private static @Nullable String meaning(String name) {
    if (name.startsWith("#")) {
      return number(name.substring(1));
    }
    return switch (name) {
      case "lt", "gt", "amp", "quot", "apos" -> "&" + name + ";";
      default -> {
        String characters = Entities.getByName(name);
        yield characters.isEmpty() ? null : escaped(characters);
      }
    };
  }

  private static String escaped(String characters) {
    return characters.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private static @Nullable String number(String written) {
    boolean hex = written.startsWith("x") || written.startsWith("X");
    try {
      int point = Integer.parseInt(hex ? written.substring(1) : written, hex ? 16 : 10);
      if (point >= 0x80 && point < 0xA0) {
        return WINDOWS_LETTERS.substring(point - 0x80, point - 0x7F);
      }
      boolean known = point == '\t' || point == '\n' || point == '\r' || isXml(point);
      return known ? "&#" + point + ";" : String.valueOf(BROKEN);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static boolean isXml(int point) {
    return point >= ' ' && point < 0xD800
        || point >= 0xE000 && point < 0xFFFE
        || point >= 0x10000 && point <= Character.MAX_CODE_POINT;
  }

  /** {@code <!DOCTYPE ... [ ... ]>}, with everything in it. */
  private void skipDocumentType() throws IOException {
    int depth = 0;
    char open = 0;
    do {
      char c = in[at];
      if (open != 0) {
        open = c == open ? 0 : open;
      } else if (startsWith("<!--")) {
        skipTo("-->");
        continue;
      } else if ((c == '"' || c == '\'') && depth > 0) {
        open = c;
      } else if (c == '<') {
        depth++;
      } else if (c == '>') {
        depth--;
      }
      skip();
    } while (depth > 0 && (at < filled || fill()));
  }

  private void skipTo(String end) throws IOException {
    while (at < filled || fill()) {
      if (startsWith(end)) {
        at += end.length();
        return;
      }
      skip();
    }
  }

  private void skip() {
    if (in[at++] == '\n') {
      ready.append('\n');
    }
  }

  private boolean startsWith(String words) throws IOException {
    if (filled - at < words.length()) {
      fill();
    }
    if (filled - at < words.length()) {
      return false;
    }
    for (int each = 0; each < words.length(); each++) {
      if (in[at + each] != words.charAt(each)) {
        return false;
      }
    }
    return true;
  }

  /** Reads on, keeping what is not yet used; false where nothing at all is left. */
  private boolean fill() throws IOException {
    if (ended) {
      return at < filled;
    }
    System.arraycopy(in, at, in, 0, filled - at);
    filled -= at;
    at = 0;
    while (!ended && filled < LOOK_AHEAD) {
      int read = from.read(in, filled, in.length - filled);
      ended = read < 0;
      filled += Math.max(0, read);
    }
    return filled > 0;
  }
}
