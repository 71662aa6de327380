package org.dateline.read.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import org.dateline.text.WholeText;

/**
 * Goes through an RTF document once, from start to end, and takes its text. After the RTF
 * specification 1.9.1. Made for one document, used once.
 */
final class RtfScan {
  /** Groups deeper than this are counted and share the state of this one. */
  private static final int DEEPEST = 1000;

  private static final int LONGEST_WORD = 32;
  private static final int MOST_DIGITS = 9;
  private static final int MOST_FALLBACKS = 16;
  private static final Charset ANSI = Charset.forName("windows-1252");

  /** Groups whose text is none of the document's. Those marked {@code \*} are skipped beside. */
  private static final Set<String> ASIDE =
      Set.of(
          "annotation",
          "atnauthor",
          "atnid",
          "colortbl",
          "filetbl",
          "fldinst",
          "fonttbl",
          "footer",
          "footerf",
          "footerl",
          "footerr",
          "footnote",
          "ftncn",
          "ftnsep",
          "ftnsepc",
          "header",
          "headerf",
          "headerl",
          "headerr",
          "info",
          "listtext",
          "nonshppict",
          "object",
          "pict",
          "pntext",
          "private",
          "revtbl",
          "rxe",
          "stylesheet",
          "tc",
          "tcn",
          "txe",
          "xe");

  private static final Map<String, String> CHARACTERS =
      Map.ofEntries(
          Map.entry("par", "\n"),
          Map.entry("sect", "\n"),
          Map.entry("page", "\n"),
          Map.entry("column", "\n"),
          Map.entry("row", "\n"),
          Map.entry("nestrow", "\n"),
          Map.entry("line", String.valueOf(RtfText.LINE)),
          Map.entry("softline", String.valueOf(RtfText.LINE)),
          Map.entry("cell", " | "),
          Map.entry("nestcell", " | "),
          Map.entry("tab", "\t"),
          Map.entry("emdash", "\u2014"),
          Map.entry("endash", "\u2013"),
          Map.entry("emspace", " "),
          Map.entry("enspace", " "),
          Map.entry("qmspace", " "),
          Map.entry("bullet", "\u2022"),
          Map.entry("lquote", "\u2018"),
          Map.entry("rquote", "\u2019"),
          Map.entry("ldblquote", "\u201C"),
          Map.entry("rdblquote", "\u201D"));

  private final byte[] bytes;
  private final StringBuilder text = new StringBuilder();

  /** Characters of the document's code page, kept together since one may be of two bytes. */
  private final ByteArrayOutputStream coded = new ByteArrayOutputStream();

  private final Deque<State> outer = new ArrayDeque<>();
  private int deeper;
  private State state = new State(false, false, 1);
  private Charset charset = ANSI;
  private int at;

  /** How many characters follow that stand for the last one where it cannot be shown. */
  private int fallbacks;

  /** What holds until a group ends. */
  private record State(boolean aside, boolean hidden, int fallbacks) {}

  RtfScan(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The text, with a line break after each paragraph. */
  String text() {
    while (at < bytes.length) {
      byte b = bytes[at++];
      switch (b) {
        case '{' -> open();
        case '}' -> close();
        case '\\' -> control();
        case '\r', '\n', 0 -> {}
        default -> character(b);
      }
    }
    flush();
    return WholeText.of(text.toString());
  }

  private void open() {
    fallbacks = 0;
    if (outer.size() < DEEPEST) {
      outer.push(state);
    } else {
      deeper++;
    }
  }

  private void close() {
    fallbacks = 0;
    if (deeper > 0) {
      deeper--;
    } else if (!outer.isEmpty()) {
      state = outer.pop();
    }
  }

  private void control() {
    if (at >= bytes.length) {
      return;
    }
    byte b = bytes[at];
    if (isLetter(b)) {
      word();
      return;
    }
    at++;
    switch (b) {
      case '\'' -> hexadecimal();
      case '*' -> state = new State(true, state.hidden, state.fallbacks);
      case '~' -> told(" ");
      case '_' -> told("\u2011");
      case '\r', '\n' -> told("\n");
      case '\t' -> told("\t");
      case '\\', '{', '}' -> character(b);
      default -> {}
    }
  }

  private void word() {
    int start = at;
    while (at < bytes.length && isLetter(bytes[at]) && at - start < LONGEST_WORD) {
      at++;
    }
    String word = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
    boolean negative = at < bytes.length && bytes[at] == '-';
    at += negative ? 1 : 0;
    int digits = at;
    int number = 0;
    for (; at < bytes.length && isDigit(bytes[at]) && at - digits < MOST_DIGITS; at++) {
      number = number * 10 + bytes[at] - '0';
    }
    boolean numbered = at > digits;
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    obey(word, numbered, negative ? -number : number);
  }

  private void obey(String word, boolean numbered, int number) {
    String character = CHARACTERS.get(word);
    if (character != null) {
      told(character);
    } else if (ASIDE.contains(word)) {
      state = new State(true, state.hidden, state.fallbacks);
    } else {
      switch (word) {
        case "u" -> unicode(number);
        case "uc" ->
            state =
                new State(state.aside, state.hidden, Math.max(0, Math.min(number, MOST_FALLBACKS)));
        case "bin" -> at = (int) Math.min(bytes.length, (long) at + Math.max(0, number));
        case "v", "deleted" -> hide(!numbered || number != 0);
        case "plain" -> hide(false);
        case "mac" -> codePage("x-MacRoman");
        case "pc" -> codePage("IBM437");
        case "pca" -> codePage("IBM850");
        case "ansicpg" -> codePage(codePage(number));
        default -> {}
      }
    }
  }

  private static String codePage(int number) {
    return switch (number) {
      case 437, 850, 852, 855, 857, 860, 861, 863, 865, 866 -> "IBM" + number;
      case 932 -> "windows-31j";
      case 936 -> "GBK";
      case 949 -> "x-windows-949";
      case 950 -> "x-windows-950";
      case 10000 -> "x-MacRoman";
      case 65001 -> "UTF-8";
      default -> "windows-" + number;
    };
  }

  private void codePage(String name) {
    flush();
    try {
      charset = Charset.forName(name);
    } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
      charset = ANSI;
    }
  }

  private void hide(boolean hidden) {
    state = new State(state.aside, hidden, state.fallbacks);
  }

  private void unicode(int number) {
    if (fallbacks == 0 && !state.aside && !state.hidden) {
      flush();
      char c = (char) number;
      text.append(Character.isISOControl(c) ? ' ' : c);
    }
    fallbacks = state.fallbacks;
  }

  private void hexadecimal() {
    int high = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
    int low = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
    if (high >= 0 && low >= 0) {
      at += 2;
      byte b = (byte) (high * 16 + low);
      if (b < 0 || b >= ' ') {
        character(b);
      } else if (fallbacks > 0) {
        fallbacks--;
      }
    }
  }

  private void character(byte b) {
    if (fallbacks > 0) {
      fallbacks--;
    } else if (!state.aside && !state.hidden) {
      coded.write(b < 0 || b >= ' ' || b == '\t' ? b : ' ');
    }
  }

  private void told(String characters) {
    if (fallbacks > 0) {
      fallbacks--;
    } else if (!state.aside && !state.hidden) {
      flush();
      text.append(characters);
    }
  }

  private void flush() {
    if (coded.size() > 0) {
      text.append(coded.toString(charset));
      coded.reset();
    }
  }

  private static boolean isLetter(byte b) {
    return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }
}
