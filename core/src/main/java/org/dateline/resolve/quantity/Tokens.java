package org.dateline.resolve.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.dateline.Span;
import org.dateline.resolve.quantity.Token.Kind;

/** The tokens of one sentence. Asked for one that is not there it gives a sign that is no word. */
final class Tokens {
  private static final Token OUTSIDE = new Token(Kind.SIGN, "", new Span(0, 0), false, false);

  private final String sentence;
  private final List<Token> tokens;

  private Tokens(String sentence, List<Token> tokens) {
    this.sentence = sentence;
    this.tokens = tokens;
  }

  /**
   * Cuts a sentence.
   *
   * @param isPrefix whether letters written close before digits are a word of their own: "Rs500"
   */
  static Tokens of(String sentence, Predicate<String> isPrefix) {
    return new Tokens(sentence, new Cutter(sentence, isPrefix).cut());
  }

  int size() {
    return tokens.size();
  }

  Token at(int index) {
    return index < 0 || index >= tokens.size() ? OUTSIDE : tokens.get(index);
  }

  /** The characters from one token up to another, which is left out. */
  Span span(int from, int to) {
    return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }

  /** The text of tokens in lower case, with single spaces where the sentence has any. */
  String words(int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from && !at(i).glued()) {
        words.append(' ');
      }
      words.append(at(i).text());
    }
    return words.toString();
  }

  /** Whether a word is written in capitals only: US. */
  boolean isUpper(int index) {
    Token token = at(index);
    String written = token.span().in(sentence);
    return token.isWord()
        && written.length() > 1
        && written.equals(written.toUpperCase(Locale.ROOT));
  }

  /** The token behind a hyphen that joins two words; where none stands, the same token. */
  int afterHyphen(int index) {
    return at(index).isDash() && at(index).glued() && at(index + 1).glued() ? index + 1 : index;
  }

  String sentence() {
    return sentence;
  }

  private static final class Cutter {
    private final String text;
    private final Predicate<String> isPrefix;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    Cutter(String text, Predicate<String> isPrefix) {
      this.text = text;
      this.isPrefix = isPrefix;
    }

    List<Token> cut() {
      boolean glued = false;
      while (at < text.length()) {
        int point = text.codePointAt(at);
        int start = at;
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
          at += Character.charCount(point);
          glued = false;
          continue;
        }
        if (Character.isDigit(point)) {
          number();
        } else if (Character.isLetter(point)) {
          word();
        } else {
          at += Character.charCount(point);
          add(Kind.SIGN, start, text.substring(start, at), glued);
          glued = true;
          continue;
        }
        Kind kind = Character.isDigit(point) ? Kind.NUMBER : Kind.WORD;
        add(kind, start, kind == Kind.NUMBER ? digits(start, at) : lower(start, at), glued);
        glued = true;
      }
      return tokens;
    }

    private void add(Kind kind, int start, String value, boolean glued) {
      boolean capital = Character.isUpperCase(text.codePointAt(start));
      tokens.add(new Token(kind, value, new Span(start, at), glued && !tokens.isEmpty(), capital));
    }

    /** Digits with the commas and points between them. */
    private void number() {
      while (at < text.length()) {
        int point = text.codePointAt(at);
        if (Character.isDigit(point)) {
          at += Character.charCount(point);
        } else if (isSeparator(point)
            && at + 1 < text.length()
            && Character.isDigit(text.codePointAt(at + 1))) {
          at++;
        } else {
          return;
        }
      }
    }

    private static boolean isSeparator(int point) {
      return point == ',' || point == '.' || point == '\u066B' || point == '\u066C';
    }

    private String digits(int start, int end) {
      StringBuilder digits = new StringBuilder();
      for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
        int point = text.codePointAt(i);
        if (Character.isDigit(point)) {
          digits.append((char) ('0' + Character.digit(point, 10)));
        } else {
          digits.append(point == ',' || point == '\u066C' ? ',' : '.');
        }
      }
      return digits.toString();
    }

    /** A run of letters and digits, or single letters with points: U.S., p.m. */
    private void word() {
      int start = at;
      while (at < text.length()) {
        int point = text.codePointAt(at);
        if (Character.isDigit(point) && isPrefix.test(text.substring(start, at))) {
          return;
        }
        if (!isWordPart(point) || at - start > 60 && Character.isDigit(point)) {
          break;
        }
        at += Character.charCount(point);
      }
      if (at - start == 1) {
        int end = at;
        while (end + 1 < text.length()
            && text.charAt(end) == '.'
            && Character.isLetter(text.charAt(end + 1))
            && (end + 2 >= text.length() || !Character.isLetter(text.charAt(end + 2)))) {
          end += 2;
        }
        at = end > at && end < text.length() && text.charAt(end) == '.' ? end + 1 : end;
      }
    }

    private static boolean isWordPart(int point) {
      int type = Character.getType(point);
      return Character.isLetterOrDigit(point)
          || type == Character.NON_SPACING_MARK
          || type == Character.COMBINING_SPACING_MARK;
    }

    private String lower(int start, int end) {
      return text.substring(start, end).toLowerCase(Locale.ROOT);
    }
  }
}
