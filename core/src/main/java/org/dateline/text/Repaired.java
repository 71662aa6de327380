package org.dateline.text;

import java.util.Arrays;
import org.dateline.Span;

/**
 * A text as it was meant, with the way back to the text as it was given.
 *
 * <pre>{@code
 * Repaired repaired = Repaired.of("He said â€œno\u00A0moreâ€\u009D.");
 * repaired.view();                          // He said “no more”.
 * repaired.sourceSpan(new Span(9, 16));     // the span of no\u00A0more in the text as given
 * }</pre>
 *
 * <p>The view differs from the text in this: UTF-8 that was read as windows-1252 is put right;
 * character references of HTML are the characters they stand for; every kind of space is a plain
 * space, every kind of line break a {@code \n}; zero-width characters, soft hyphens, direction
 * marks and byte order marks are left out; other control characters are spaces. Curly quotation
 * marks, dashes and letters with accents stay.
 *
 * <p>A text with nothing to repair is its own view and costs one look at each character. Immutable;
 * may be shared.
 */
public final class Repaired {
  private final String source;
  private final String view;

  /** View offsets from which on the text runs further ahead of the view, ascending. */
  private final int[] from;

  /** How far ahead it runs from there. */
  private final int[] ahead;

  private Repaired(String source, String view, int[] from, int[] ahead) {
    this.source = source;
    this.view = view;
    this.from = from;
    this.ahead = ahead;
  }

  /** Repairs {@code text}, which may be anything. */
  public static Repaired of(String text) {
    int first = 0;
    while (first < text.length() && !isBroken(text, first)) {
      first++;
    }
    if (first == text.length()) {
      return new Repaired(text, text, new int[0], new int[0]);
    }
    return new Repair(text, first).result();
  }

  /** The text as it was meant. */
  public String view() {
    return view;
  }

  /** Whether the view is the text as given, character by character. */
  public boolean isAsGiven() {
    return source.equals(view);
  }

  /**
   * Where the character of the view at {@code viewOffset} begins in the text as given.
   *
   * @param viewOffset 0 to the length of the view, which gives the length of the text
   * @throws IndexOutOfBoundsException for any other
   */
  public int sourceOffset(int viewOffset) {
    if (viewOffset < 0 || viewOffset > view.length()) {
      throw new IndexOutOfBoundsException(viewOffset + " of " + view.length());
    }
    int found = Arrays.binarySearch(from, viewOffset);
    int last = found >= 0 ? found : -found - 2;
    return last < 0 ? viewOffset : viewOffset + ahead[last];
  }

  /** The characters of the text as given that {@code span}, counted in the view, stands for. */
  public Span sourceSpan(Span span) {
    int start = sourceOffset(span.start());
    int end = sourceOffset(span.end());
    while (end > start && Blank.isInvisible(source.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isBroken(String text, int at) {
    char c = text.charAt(at);
    if (c == '&') {
      return CharacterReference.lengthAt(text, at) > 0;
    }
    if (c >= ' ' && c < 0x7F || c == '\n') {
      return false;
    }
    return c == '\r' || Blank.isInvisible(c) || plain(c) != c || Mojibake.lengthAt(text, at) > 0;
  }

  /** The character that stands for {@code c} where it is one by itself. */
  private static char plain(char c) {
    if (c == '\r' || c == '\n' || !Blank.isLineBreak(c) && !Blank.is(c)) {
      return c;
    }
    return Blank.isLineBreak(c) ? '\n' : ' ';
  }

  /** Builds the view, left to right. */
  private static final class Repair {
    private static final int FIRST_ROOM = 8;

    private final String source;
    private final StringBuilder view;
    private int[] from = new int[FIRST_ROOM];
    private int[] ahead = new int[FIRST_ROOM];
    private int count;

    Repair(String source, int sound) {
      this.source = source;
      this.view = new StringBuilder(source.length()).append(source, 0, sound);
      int at = sound;
      while (at < source.length()) {
        at += step(at);
        note(at - view.length());
      }
    }

    Repaired result() {
      return new Repaired(
          source, view.toString(), Arrays.copyOf(from, count), Arrays.copyOf(ahead, count));
    }

    /** Takes what stands at {@code at} into the view; gives how many characters that was. */
    private int step(int at) {
      int reference = CharacterReference.lengthAt(source, at);
      int length = reference > 0 ? reference : Mojibake.lengthAt(source, at);
      char c = length == 0 ? source.charAt(at) : meant(at, length, reference > 0);
      if (!Blank.isInvisible(c)) {
        view.append(length == 0 && c == '\r' ? carriageReturn(at) : plain(c));
      }
      return Math.max(length, 1);
    }

    private char meant(int at, int length, boolean reference) {
      return reference
          ? CharacterReference.meantAt(source, at, length)
          : Mojibake.meantAt(source, at, length);
    }

    /** Before a line feed it is no line break of its own. */
    private char carriageReturn(int at) {
      return at + 1 < source.length() && source.charAt(at + 1) == '\n' ? ' ' : '\n';
    }

    private void note(int nowAhead) {
      int before = count == 0 ? 0 : ahead[count - 1];
      if (nowAhead == before) {
        return;
      }
      if (count > 0 && from[count - 1] == view.length()) {
        ahead[count - 1] = nowAhead;
        return;
      }
      if (count == from.length) {
        from = Arrays.copyOf(from, count + count / 2);
        ahead = Arrays.copyOf(ahead, from.length);
      }
      from[count] = view.length();
      ahead[count++] = nowAhead;
    }
  }
}
