package org.dateline.read.warc;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.dateline.read.Input;
import org.dateline.read.Trouble;
import org.dateline.read.WrongChecksum;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcParser;

/**
 * The records of a web archive, in order.
 *
 * <p>No told length is believed: a block is whole where the next record, or the end of the file,
 * comes behind it. Where that is not so, the record is broken and the next one is looked for in
 * what was taken for the block.
 */
final class Records {
  /** The most bytes that a block may have to be kept. */
  static final int LONGEST_BLOCK = 16 << 20;

  private static final int LONGEST_HEADER = 1 << 16;
  private static final int KEPT_OF_LONG = 1 << 13;
  private static final int MOST_BLANKS = 64;

  private static final String WRONG_LENGTH = "its length is not that of what it holds";

  private final Input input;
  private final Framing framing;
  private final Window window;
  private final WarcParser parser = new WarcParser();
  private int block;
  private boolean ended;

  Records(Input input, Framing framing) {
    this.input = input;
    this.framing = framing;
    this.window = new Window(input.stream());
    parser.setLenient(true);
  }

  /**
   * The next record, or null.
   *
   * @throws BrokenRecord where it is damaged; ask again for the one behind it
   */
  @Nullable WarcRecord next() throws IOException {
    if (ended) {
      return null;
    }
    window.advance(block);
    block = 0;
    skipBlanks();
    if (window.has(1)) {
      return record(window.offset());
    }
    if (window.trouble() == null) {
      return null;
    }
    throw breakAt(window.offset(), window.trouble());
  }

  private WarcRecord record(long offset) throws IOException {
    MessageHeaders headers = header(offset);
    long told = length(headers, offset);
    if (told > LONGEST_BLOCK) {
      window.has(KEPT_OF_LONG);
      byte[] start = window.copy(window.from(), Math.min(KEPT_OF_LONG, window.size()));
      if (!skip(told)) {
        throw cutOffLong(offset);
      }
      return new WarcRecord(offset, headers, start, 0, start.length, true);
    }
    int length = (int) told;
    check(offset, length);
    block = length;
    return new WarcRecord(offset, headers, window.bytes(), window.from(), length, false);
  }

  private MessageHeaders header(long offset) throws IOException {
    window.has(framing.longestStart());
    if (!framing.beginsAt(window.bytes(), window.from(), window.to())) {
      throw broken(offset, "no record begins here");
    }
    int length = -1;
    boolean more = true;
    boolean another = false;
    int searched = 0;
    for (int seen = 1024; length < 0 && more && !another && seen <= LONGEST_HEADER; seen *= 2) {
      more = window.has(seen);
      int at = window.from();
      int end = Math.min(window.size(), seen);
      length = framing.headerLength(window.bytes(), at, at + searched, at + end);
      another = find(searched, length < 0 ? end : length - 1) >= 0;
      searched = Math.max(end - framing.longestStart(), 0);
    }
    if (another) {
      throw broken(offset, "its header does not end");
    }
    if (length < 0) {
      throw more ? broken(offset, "its header does not end") : cutOff(offset);
    }
    MessageHeaders headers = parsed(offset, length);
    window.advance(length);
    return headers;
  }

  private MessageHeaders parsed(long offset, int length) throws IOException {
    try {
      parser.reset();
      parser.parse(ByteBuffer.wrap(window.copy(window.from(), length)));
      if (parser.isFinished()) {
        return parser.headers();
      }
    } catch (RuntimeException e) {
      // Said below: what the parser thought is of no use to the reader.
    }
    throw broken(offset, "its header cannot be understood");
  }

  private long length(MessageHeaders headers, long offset) throws IOException {
    String told = headers.first("Content-Length").orElse("none").strip();
    try {
      long length = Long.parseLong(told);
      if (length >= 0) {
        return length;
      }
    } catch (NumberFormatException e) {
      // Said below, with the negative ones.
    }
    throw broken(offset, "its length is no number");
  }

  /** Sees to it that the block is in the window and ends where it is said to. */
  private void check(long offset, int length) throws IOException {
    if (!window.has(length)) {
      throw cutOff(offset);
    }
    if (!isFollowed(length)) {
      throw broken(offset, WRONG_LENGTH);
    }
    if (window.trouble() instanceof WrongChecksum && isLast(length)) {
      throw breakAt(offset, window.trouble());
    }
  }

  /** Whether the next record, the end or a break comes behind so many bytes. */
  private boolean isFollowed(int length) {
    int end = length;
    while (end - length < MOST_BLANKS && window.has(end + 1)) {
      if (!isBlank(window.bytes()[window.from() + end])) {
        window.has(end + framing.longestStart());
        return framing.beginsAt(window.bytes(), window.from() + end, window.to());
      }
      end++;
    }
    return end - length < MOST_BLANKS;
  }

  /** Whether nothing stands in the window behind so many bytes. */
  private boolean isLast(int length) {
    int end = window.from() + length;
    while (end < window.to() && isBlank(window.bytes()[end])) {
      end++;
    }
    return end == window.to();
  }

  /**
   * Passes over a long block, to its told end or to where the next record begins; gives false where
   * the file ends or breaks before.
   */
  private boolean skip(long told) {
    long end = told > Long.MAX_VALUE - window.offset() ? Long.MAX_VALUE : window.offset() + told;
    while (window.offset() < end && window.has(1)) {
      boolean more = window.has(framing.longestStart() + 1);
      int at = find();
      int sure = at >= 0 ? at : sure(more);
      window.advance((int) Math.min(Math.max(sure, 1), end - window.offset()));
      if (at >= 0) {
        return true;
      }
    }
    return window.offset() >= end;
  }

  /** The file ends or breaks before a long block does. */
  private BrokenRecord cutOffLong(long offset) throws IOException {
    if (window.trouble() != null) {
      return breakAt(offset, window.trouble());
    }
    ended = true;
    return new BrokenRecord(offset, WRONG_LENGTH);
  }

  private BrokenRecord broken(long offset, String reason) throws IOException {
    seek();
    return new BrokenRecord(offset, reason);
  }

  /** Goes to where the next record begins, behind the first byte of the window. */
  private void seek() throws IOException {
    window.advance(Math.min(window.size(), 1));
    while (window.has(1)) {
      boolean more = window.has(framing.longestStart() + 1);
      int at = find();
      window.advance(at >= 0 ? at : Math.max(sure(more), 1));
      if (at >= 0) {
        return;
      }
    }
    ended = !goOnBehindBreak();
  }

  /** How many bytes of the window can be passed over in which no record was found. */
  private int sure(boolean more) {
    return more ? window.size() - framing.longestStart() : window.size();
  }

  /** How many bytes stand in the window before the first line that begins a record; or -1. */
  private int find() {
    return find(0, window.size());
  }

  /** The same of the lines that end from {@code start} on and before {@code end}. */
  private int find(int start, int end) {
    byte[] bytes = window.bytes();
    for (int at = window.from() + start; at < window.from() + end; at++) {
      if (bytes[at] == '\n' && framing.beginsAt(bytes, at + 1, window.to())) {
        return at + 1 - window.from();
      }
    }
    return -1;
  }

  /** The file ends or breaks before the record does, or before it is said to. */
  private BrokenRecord cutOff(long offset) throws IOException {
    if (window.trouble() != null) {
      return breakAt(offset, window.trouble());
    }
    if (find() >= 0) {
      return broken(offset, WRONG_LENGTH);
    }
    ended = true;
    return new BrokenRecord(offset, Trouble.of(new EOFException()).reason());
  }

  /** Goes on in what stands before the break, or else behind it. */
  private BrokenRecord breakAt(long offset, IOException trouble) throws IOException {
    int at = find();
    if (at >= 0) {
      window.advance(at);
      return new BrokenRecord(offset, WRONG_LENGTH);
    }
    ended = !goOnBehindBreak();
    return new BrokenRecord(offset, Trouble.of(trouble).reason());
  }

  /** Whether there is something to go on with. */
  private boolean goOnBehindBreak() throws IOException {
    if (window.trouble() == null || !input.resume()) {
      return false;
    }
    window.restart();
    return true;
  }

  private void skipBlanks() {
    while (window.has(1) && isBlank(window.bytes()[window.from()])) {
      window.advance(1);
    }
  }

  private static boolean isBlank(byte b) {
    return b == '\r' || b == '\n';
  }
}
