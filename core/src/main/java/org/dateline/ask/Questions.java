package org.dateline.ask;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.read.ByteLines;
import org.dateline.read.Decoded;
import org.dateline.read.Input;
import org.dateline.read.json.TranscodedStream;
import org.jspecify.annotations.Nullable;

/**
 * The questions of a file, one a line: TSV whose header names the columns {@code text}, {@code
 * date}, {@code in} and {@code context}, or JSONL with fields of these names. Only the text is
 * needed. Which of the two it is, the first line tells.
 *
 * <p>Blank lines are passed over. A line that is broken is a {@link Question.Broken}, and the next
 * one is read. One line is in memory. For one thread.
 */
public final class Questions {
  private static final int LONGEST_LINE = 1 << 20;
  private static final char MARK = '\uFEFF';

  private final ByteLines lines;
  private final Fields fields;
  private final List<String> notes = new ArrayList<>();
  private @Nullable Lines form;
  private boolean ended;

  private Questions(InputStream stream, Fields fields) {
    this.lines = new ByteLines(stream, LONGEST_LINE);
    this.fields = fields;
  }

  /**
   * The questions of a file, which may be packed with gzip, Zstandard or bzip2.
   *
   * @param usualDay holds where a line gives no date, or null
   * @param usualCountry holds where a line gives none, or null
   */
  public static Questions of(
      Input input, @Nullable LocalDate usualDay, @Nullable String usualCountry) throws IOException {
    InputStream stream = input.stream();
    stream.skipNBytes(Math.min(input.encoding().mark(), input.head().length));
    if (!input.encoding().isOfBytes()) {
      stream = new TranscodedStream(stream, input.encoding().charset());
    }
    return new Questions(stream, new Fields(usualDay, usualCountry));
  }

  /** The same of a stream that goes on: each line is given as soon as it is there. */
  public static Questions of(
      InputStream stream, @Nullable LocalDate usualDay, @Nullable String usualCountry) {
    return new Questions(stream, new Fields(usualDay, usualCountry));
  }

  /** What the user should know of the file: columns that are not read. Known after the first. */
  public List<String> notes() {
    return notes;
  }

  /** The next question, or null at the end. */
  public @Nullable Question next() throws IOException {
    while (!ended && lines.next()) {
      if (lines.isTooLong()) {
        return new Question.Broken(lines.number(), null, "a line of more than 1 MiB");
      }
      Decoded line = line();
      if (line.text().isBlank()) {
        continue;
      }
      if (form != null) {
        return form.question(lines.number(), line);
      }
      Question first = first(line);
      if (first != null) {
        return first;
      }
    }
    return null;
  }

  /** The line without its end, and without a byte order mark at the very beginning. */
  private Decoded line() {
    Decoded line = lines.decoded();
    String text = line.text();
    int start = lines.number() == 1 && !text.isEmpty() && text.charAt(0) == MARK ? 1 : 0;
    int end = text.endsWith("\r") ? text.length() - 1 : text.length();
    return new Decoded(text.substring(Math.min(start, end), end), line.note());
  }

  /** Tells the form; gives the question of an object, nothing for a header. */
  private @Nullable Question first(Decoded line) {
    if (line.text().stripLeading().startsWith("{")) {
      form = new JsonLine(fields);
      return form.question(lines.number(), line);
    }
    try {
      TsvLine table = new TsvLine(fields, line.text());
      form = table;
      for (String column : table.unread()) {
        notes.add("the column '" + column + "' is not read");
      }
      return null;
    } catch (IllegalArgumentException e) {
      ended = true;
      return new Question.Broken(lines.number(), null, String.valueOf(e.getMessage()));
    }
  }
}
