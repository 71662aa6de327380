package org.dateline.read;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipException;

/** One file, or standard input, opened: its name, how it begins, and its bytes, unzipped. */
final class Input {
  private static final int HEAD = 8192;
  private static final int BUFFER = 1 << 16;
  private static final String GZIP = ".gz";

  private final String name;
  private final boolean closes;
  private final InputStream stream;
  private final byte[] head;
  private final Encoding encoding;

  private Input(String name, boolean closes, InputStream stream, byte[] head) {
    this.name = name;
    this.closes = closes;
    this.stream = stream;
    this.head = head;
    this.encoding = Encoding.of(head);
  }

  /**
   * Looks at the first bytes, and unzips where they are those of gzip.
   *
   * @param closes whether {@link #close} closes {@code bytes}
   */
  static Input open(String name, InputStream bytes, boolean closes) throws IOException {
    try {
      InputStream stream = new BufferedInputStream(bytes, BUFFER);
      byte[] head = peek(stream);
      if (head.length > 1 && head[0] == 0x1F && head[1] == (byte) 0x8B) {
        stream = new BufferedInputStream(new Unzipped(stream, BUFFER), BUFFER);
        head = peek(stream);
      }
      return new Input(name, closes, stream, head);
    } catch (IOException | RuntimeException e) {
      if (closes) {
        bytes.close();
      }
      throw e;
    }
  }

  private static byte[] peek(InputStream stream) throws IOException {
    byte[] head = new byte[HEAD];
    int length = 0;
    stream.mark(HEAD);
    try {
      for (int read = 0; read >= 0 && length < HEAD; length += Math.max(read, 0)) {
        read = stream.read(head, length, HEAD - length);
      }
    } catch (EOFException | ZipException e) {
      // The file breaks off. Whoever reads what stands before the break comes upon it again.
    }
    stream.reset();
    return Arrays.copyOf(head, length);
  }

  /** The name that readings give. */
  String name() {
    return name;
  }

  /** What the name ends in, without {@code .gz}: {@code jsonl}; empty where it has no ending. */
  String extension() {
    String plain = name.toLowerCase(Locale.ROOT);
    if (plain.endsWith(GZIP)) {
      plain = plain.substring(0, plain.length() - GZIP.length());
    }
    String file = plain.substring(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf('\\')) + 1);
    return file.contains(".") ? file.substring(file.lastIndexOf('.') + 1) : "";
  }

  /** The first bytes, at most 8 KiB. */
  byte[] head() {
    return head;
  }

  /** The first bytes as text, without a byte order mark. */
  String headText() {
    return encoding.decode(head).text();
  }

  /** How the bytes stand for text. */
  Encoding encoding() {
    return encoding;
  }

  /** The bytes, all of them. */
  InputStream stream() {
    return stream;
  }

  /** Closes the file. */
  void close() {
    if (!closes) {
      return;
    }
    try {
      stream.close();
    } catch (IOException e) {
      // It was open for reading only: what was wanted from it is read, and nothing is lost.
    }
  }
}
