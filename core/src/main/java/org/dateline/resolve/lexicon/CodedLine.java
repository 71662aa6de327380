package org.dateline.resolve.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One line of a coded dictionary, taken apart: {@code POLICE_OFFICER {POLICE_OFFICERS} [~COP] ;
 * comment}.
 *
 * @param synonym whether it goes on with the entry before it: {@code +ALSO_KNOWN_AS}
 * @param phrases the names before the brackets, as written
 * @param plural what stands in braces, or null where none are
 * @param codes what stands in each pair of square brackets
 * @param trouble what is wrong with its form, or null
 */
record CodedLine(
    boolean synonym,
    List<String> phrases,
    @Nullable String plural,
    List<String> codes,
    @Nullable String trouble) {

  /** Takes a line apart whose comments in {@code <!-- -->} are gone. */
  static CodedLine of(String line) {
    String text = line.strip();
    String bare = withoutComment(text.substring(0, hash(text)).strip());
    boolean synonym = bare.startsWith("+");
    String body = synonym ? bare.substring(1) : bare;
    int bracket = body.indexOf('[');
    String head = bracket < 0 ? body : body.substring(0, bracket);
    int brace = head.indexOf('{');
    int closing = head.indexOf('}', Math.max(0, brace));
    String plural = brace >= 0 && closing > brace ? head.substring(brace + 1, closing) : null;
    String names = brace < 0 ? head : head.substring(0, brace);
    List<String> codes = new ArrayList<>();
    String trouble = bracket < 0 ? null : codes(body, bracket, codes);
    if (trouble == null && plural == null && (brace >= 0 || head.indexOf('}') >= 0)) {
      trouble = "a { without its }, or the other way round";
    }
    return new CodedLine(synonym, phrases(names), plural, codes, trouble);
  }

  /** Where a comment begins, or the end; {@code [###]} is a code. */
  private static int hash(String text) {
    boolean code = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      code = c == '[' || code && c != ']';
      if (c == '#' && !code) {
        return i;
      }
    }
    return text.length();
  }

  /** A semicolon begins a comment, but between names in capitals before the code. */
  private static String withoutComment(String text) {
    int from = 0;
    while (true) {
      int at = text.indexOf(';', from);
      if (at < 0) {
        return text;
      }
      int bracket = text.indexOf('[', at);
      String between = bracket < 0 ? "" : text.substring(at + 1, bracket);
      boolean names =
          bracket > 0
              && at > 0
              && text.lastIndexOf('[', at) < 0
              && !between.isBlank()
              && between.equals(between.toUpperCase(Locale.ROOT));
      boolean inBrackets = text.lastIndexOf('[', at) > text.lastIndexOf(']', at);
      if (!names && !inBrackets) {
        return text.substring(0, at).strip();
      }
      from = at + 1;
    }
  }

  private static List<String> phrases(String names) {
    List<String> phrases = new ArrayList<>();
    for (String name : names.split(";", -1)) {
      if (!name.isBlank()) {
        phrases.add(name.strip());
      }
    }
    return phrases;
  }

  private static @Nullable String codes(String body, int first, List<String> codes) {
    int open = first;
    while (open >= 0) {
      int close = body.indexOf(']', open);
      if (close < 0) {
        return "a [ without its ]";
      }
      codes.add(body.substring(open + 1, close).strip());
      int next = body.indexOf('[', close);
      String between = body.substring(close + 1, next < 0 ? body.length() : next);
      if (!between.isBlank()) {
        return next < 0 ? null : "'" + between.strip() + "' between two codes";
      }
      open = next;
    }
    return null;
  }
}
