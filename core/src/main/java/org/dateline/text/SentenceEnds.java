package org.dateline.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds where the sentences of one paragraph end, in one pass from left to right.
 *
 * <p>A stop with its closing quotation marks and brackets ends a sentence where what follows can
 * begin one. How far it looks around is bounded, so that no text is slow. Made for one paragraph,
 * used once.
 */
final class SentenceEnds {
  private static final String STOPS = ".!?\u2026";
  private static final String OTHER_STOPS = "\u3002\uFF01\uFF1F\u061F\u06D4\u0964";
  private static final String CLOSERS = "\"\u201D\u2019\u00BB\u203A')]}\u201C\u2018";
  private static final String QUOTES = "\"\u201D\u2019\u00BB\u203A'\u201C\u2018";
  private static final String OPENERS =
      "\"\u201C\u2018'\u00AB\u2039\u201E([{\u00BF\u00A1#@$\u20AC\u00A3\u2013\u2014-";
  private static final int REACH = 64;
  private static final int LONGEST_ARTICLE = 3;

  private final String view;
  private final WordsAround words;
  private final LineBreaks lines;
  private final Dots dots;
  private final MissingSpace missingSpace;
  private final SpeakerAfterQuote speaker;
  private final boolean caseless;
  private final List<Integer> ends = new ArrayList<>();
  private int start;
  private boolean quoteOpen;

  /** Whether the sentence has a letter or figure yet; marks alone are no sentence. */
  private boolean worded;

  SentenceEnds(String view, WordLists lists) {
    this.view = view;
    this.words = new WordsAround(view, lists.common());
    this.lines = new LineBreaks(view);
    this.dots = new Dots(view, lists);
    this.missingSpace = new MissingSpace(view, lists);
    this.speaker = new SpeakerAfterQuote(view, lists.common());
    this.caseless = view.chars().noneMatch(Character::isUpperCase);
  }

  /** One past the last character of each sentence, ascending; the last is the paragraph's end. */
  List<Integer> all() {
    int at = 0;
    while (at < view.length()) {
      char c = view.charAt(at);
      if (STOPS.indexOf(c) >= 0 || OTHER_STOPS.indexOf(c) >= 0) {
        at = stop(at);
      } else {
        if (c == '"') {
          quoteOpen = !quoteOpen;
        } else if (Character.isLetterOrDigit(c)) {
          worded = true;
        } else if (c == '\n' && lines.ends(at)) {
          end(at);
        }
        at++;
      }
    }
    end(view.length());
    return ends;
  }

  private void end(int at) {
    ends.add(at);
    start = at;
    worded = false;
  }

  /** Reads the stops and closing marks from {@code at} on; gives where they end. */
  private int stop(int at) {
    int stopped = at + 1;
    while (stopped < view.length() && STOPS.indexOf(view.charAt(stopped)) >= 0) {
      stopped++;
    }
    int closed = stopped;
    while (closed < view.length() && closes(closed)) {
      if (view.charAt(closed) == '"') {
        quoteOpen = !quoteOpen;
      }
      closed++;
    }
    if (worded && endsAt(at, stopped, closed)) {
      end(closed);
    }
    return closed;
  }

  /** Whether the mark at {@code at}, next to a stop, closes; some marks also open. */
  private boolean closes(int at) {
    char c = view.charAt(at);
    if (CLOSERS.indexOf(c) < 0) {
      return false;
    }
    if (c == '"' && quoteOpen || ")]}\u201D\u00BB".indexOf(c) >= 0) {
      return true;
    }
    return at + 1 == view.length()
        || WordsAround.isSpace(view.charAt(at + 1))
        || CLOSERS.indexOf(view.charAt(at + 1)) >= 0;
  }

  private boolean endsAt(int at, int stopped, int closed) {
    if (closed == view.length() || OTHER_STOPS.indexOf(view.charAt(at)) >= 0) {
      return true;
    }
    boolean omission = isOmission(at - 1);
    if (!WordsAround.isSpace(view.charAt(closed))) {
      return stopped == at + 1 && missingSpace.isAt(at, closed, start);
    }
    int next = beginning(closed);
    if (next == view.length()) {
      return true;
    }
    if (isOmission(next - 1)) {
      return false; // the sentence ends after "[...]", if at all
    }
    char first = view.charAt(next);
    boolean quoted = closed > stopped && QUOTES.indexOf(view.charAt(closed - 1)) >= 0;
    if (LineBreaks.isBullet(first)) {
      return true;
    }
    if (Character.isLowerCase(first) && !(caseless && !quoted) && !isLowerCaseName(next)) {
      return false;
    }
    if (omission) {
      return Character.isUpperCase(first);
    }
    return switch (view.charAt(at)) {
      case '!', '?' -> !(quoted && speaker.isAt(next));
      case '\u2026' -> !Character.isDigit(first);
      default ->
          stopped > at + 1 ? !Character.isDigit(first) : quoted || dots.ends(at, start, next);
    };
  }

  /** Where what follows really begins, past white space and opening marks. */
  private int beginning(int from) {
    int at = from;
    int marks = 0;
    while (at < view.length() && marks < REACH) {
      if (OPENERS.indexOf(view.charAt(at)) >= 0) {
        marks++;
      } else if (!WordsAround.isSpace(view.charAt(at))) {
        break;
      }
      at++;
    }
    return at;
  }

  /** Whether the bracket at {@code at} opens a "[...]", which stands for words left out. */
  private boolean isOmission(int at) {
    return at >= 0
        && "[(".indexOf(view.charAt(at)) >= 0
        && (view.startsWith("...", at + 1) || view.startsWith("\u2026", at + 1));
  }

  /** "al-Amin", "eBay": a name, and may begin a sentence. */
  private boolean isLowerCaseName(int at) {
    String word = words.at(at);
    int hyphen = word.indexOf('-');
    int capital = hyphen > 0 && hyphen <= LONGEST_ARTICLE ? hyphen + 1 : 1;
    return capital < word.length() && Character.isUpperCase(word.charAt(capital));
  }
}
