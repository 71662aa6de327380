package org.dateline.read.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Characters of a table, of which one row may take only so many: a quote may never be closed. */
final class BoundedRecords extends FilterReader {
  /** Why a row is given up. */
  static final String REASON =
      "a row of more than 32 MiB, which no article is; a quote may not be closed";

  private final int most;
  private int taken;

  BoundedRecords(Reader from, int most) {
    super(from);
    this.most = most;
  }

  /** A row is read; the next may take as many again. */
  void next() {
    taken = 0;
  }

  @Override
  public int read() throws IOException {
    int c = in.read();
    count(c < 0 ? 0 : 1);
    return c;
  }

  @Override
  public int read(char[] into, int offset, int length) throws IOException {
    int count = in.read(into, offset, length);
    count(Math.max(count, 0));
    return count;
  }

  private void count(int characters) throws IOException {
    taken += characters;
    if (taken > most) {
      throw new TooLong();
    }
  }

  /** A row has too many characters. */
  static final class TooLong extends IOException {
    private static final long serialVersionUID = 1;

    TooLong() {
      super(REASON);
    }
  }
}
