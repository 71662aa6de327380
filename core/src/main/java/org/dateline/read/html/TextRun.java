package org.dateline.read.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The text between two borders of blocks while it is gathered: white space made single spaces, line
 * breaks kept apart, and which of it is link.
 */
final class TextRun {
  private static final int SHORTEST_SENTENCE = 60;
  private static final int LONGEST_LINE = 60;
  private static final int ROOM_KEPT = 1 << 16;

  private final List<int[]> links = new ArrayList<>();

  /** Arrays, for every letter of every page passes here. */
  private char[] text = new char[1024];

  private char[] added = new char[1024];
  private int length;

  /**
   * A piece of it that stands by itself.
   *
   * @param linked how many of its characters are link
   */
  record Piece(String text, int linked) {}

  /** Adds text; {@code kept} keeps its line breaks, as in {@code pre}. */
  void add(String more, boolean linked, boolean kept) {
    int count = more.length();
    if (added.length < count) {
      added = new char[count];
    }
    more.getChars(0, count, added, 0);
    makeRoom(count);
    int start = length;
    for (int at = 0; at < count; at++) {
      char c = added[at];
      if (c > ' ' && c != '\u00A0' && c != '\u200B' && c != '\uFEFF') {
        text[length++] = c;
      } else if (c == '\n' && kept) {
        lineBreak();
      } else if (c <= ' ' || c == '\u00A0') {
        space();
      }
    }
    if (linked && length > start) {
      links.add(new int[] {start, length});
    }
  }

  private void makeRoom(int more) {
    if (length + more + 1 > text.length) {
      text = Arrays.copyOf(text, Math.max(text.length * 2, length + more + 1));
    }
  }

  void space() {
    if (length > 0 && text[length - 1] != ' ' && text[length - 1] != '\n') {
      makeRoom(1);
      text[length++] = ' ';
    }
  }

  void lineBreak() {
    if (length > 0 && text[length - 1] == ' ') {
      length--;
    }
    if (length > 0) {
      makeRoom(1);
      text[length++] = '\n';
    }
  }

  int length() {
    return length;
  }

  /** What stands from a place on, at most so many characters of it. */
  String from(int start, int most) {
    int begin = Math.min(start, length);
    return new String(text, begin, Math.min(length - begin, most));
  }

  /** Takes all of it, in pieces where two line breaks, or one between sentences, part it. */
  List<Piece> take() {
    List<Piece> pieces = new ArrayList<>(1);
    int start = 0;
    int line = 0;
    for (int at = 0; at < length; at++) {
      if (text[at] == '\n') {
        boolean twice = at + 1 < length && text[at + 1] == '\n';
        if (twice || isBorder(Math.max(start, line), at)) {
          add(pieces, start, at);
          start = at + 1;
        }
        line = at + 1;
      }
    }
    add(pieces, start, length);
    length = 0;
    links.clear();
    if (text.length > ROOM_KEPT) {
      text = new char[ROOM_KEPT];
      added = new char[ROOM_KEPT];
    }
    return pieces;
  }

  /**
   * Whether one line break parts two pieces: after a sentence, or after a short line such as a
   * byline. A line that breaks off within a sentence was only wrapped.
   */
  private boolean isBorder(int line, int at) {
    int next = at + 1;
    if (next >= length || at <= line || Character.isLowerCase(text[next])) {
      return false;
    }
    char last = text[at - 1];
    boolean stop = ".!?\"\u201D\u2019)".indexOf(last) >= 0;
    return stop && at - line >= SHORTEST_SENTENCE || at - line <= LONGEST_LINE && last != ',';
  }

  private void add(List<Piece> pieces, int start, int end) {
    String piece = new String(text, start, end - start).replace('\n', ' ').strip();
    if (!piece.isEmpty()) {
      pieces.add(new Piece(piece, Math.min(linked(start, end), piece.length())));
    }
  }

  private int linked(int start, int end) {
    int sum = 0;
    for (int[] link : links) {
      sum += Math.max(0, Math.min(link[1], end) - Math.max(link[0], start));
    }
    return sum;
  }
}
