package org.dateline.resolve.lexicon;

import java.util.Locale;

/**
 * Something wrong or doubtful in a dictionary.
 *
 * @param file as the user named it
 * @param line its number, from 1; 0 for the file as a whole
 * @param level how bad it is
 * @param rule what was looked for
 * @param what it is, and how to mend it
 */
public record Problem(String file, int line, Level level, Rule rule, String what) {

  /** How bad it is. */
  public enum Level {
    /** The file cannot be used. */
    ERROR,
    /** The file can be used; the line likely does not mean what was meant, or is left out. */
    WARNING,
    /** Nothing to mend, but to be known. */
    NOTE
  }

  /** What was looked for; the names are stable, for programs. */
  public enum Rule {
    /** The file as bytes: it can be read, is UTF-8, has no control characters. */
    ENCODING,
    /** The file is of a known format. */
    FORMAT,
    /** A line is whole. */
    LINE,
    /** A column is known. */
    COLUMN,
    /** A country code exists. */
    COUNTRY,
    /** A role exists. */
    ROLE,
    /** A code of an actor in CAMEO is known. */
    CODE,
    /** A date is one, and from is not after to. */
    DATE,
    /** Terms of one person in one office do not overlap. */
    TERM,
    /** An id is that of one actor. */
    ID,
    /** A spelling can be found in a text and means one actor. */
    SPELLING,
    /** A spelling is no ordinary word. */
    WORD,
    /** A plural or a set of words is used. */
    PLURAL,
    /** No body is a member of itself, through others or not. */
    MEMBER,
    /** An example gets the code that it says. */
    EXAMPLE
  }

  /** Where it is: {@code mine.tsv:42}. */
  public String place() {
    return line == 0 ? file : file + ":" + line;
  }

  /** As a line to show: {@code mine.tsv:42: warning: …}; an error is what is not said otherwise. */
  public String text() {
    String kind = level == Level.ERROR ? "" : level.name().toLowerCase(Locale.ROOT) + ": ";
    return place() + ": " + kind + what;
  }
}
