package org.dateline.read;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** One file, or standard input, opened: its name, how it begins, and its bytes, unzipped. */
public final class Input {
  private static final int HEAD = 8192;
  private static final int BUFFER = 1 << 16;
  private static final String GZIP = ".gz";

  private final String name;
  private final boolean closes;
  private final InputStream stream;
  private final byte[] head;
  private final Encoding encoding;
  private final int depth;
  private final @Nullable String url;
  private final @Nullable String charset;

  private Input(Origin origin, boolean closes, InputStream stream, byte[] head) {
    this.name = origin.name;
    this.depth = origin.depth;
    this.url = origin.url;
    this.charset = origin.charset;
    this.closes = closes;
    this.stream = stream;
    this.head = head;
    this.encoding = Encoding.of(head);
  }

  /** Where an input comes from, and what is known of it before it is looked at. */
  private record Origin(String name, int depth, @Nullable String url, @Nullable String charset) {}

  /**
   * Looks at the first bytes, and unzips where they are those of gzip.
   *
   * @param closes whether {@link #close} closes {@code bytes}
   */
  public static Input open(String name, InputStream bytes, boolean closes) throws IOException {
    return open(new Origin(name, 0, null, null), bytes, closes);
  }

  /** The same of a page from the web. */
  static Input open(String name, Web.Page page) throws IOException {
    Origin origin = new Origin(name, 0, page.uri().toString(), page.charset());
    return open(origin, page.body(), true);
  }

  /**
   * Something that this input holds: a file of an archive.
   *
   * @param entry its name in this one; the readings are called {@code this!entry}
   * @param bytes its bytes; left open, and to be closed by who gives them
   */
  public Input inside(String entry, InputStream bytes) throws IOException {
    return inside(entry, bytes, null, null);
  }

  /**
   * The same with what is known of it.
   *
   * @param location where it stood on the web, or null
   * @param encodingTold what came with it says of its encoding, or null
   */
  public Input inside(
      String entry, InputStream bytes, @Nullable String location, @Nullable String encodingTold)
      throws IOException {
    Origin origin = new Origin(name + "!" + OneLine.of(entry), depth + 1, location, encodingTold);
    return open(origin, bytes, false);
  }

  private static Input open(Origin origin, InputStream bytes, boolean closes) throws IOException {
    try {
      InputStream stream = new BufferedInputStream(bytes, BUFFER);
      byte[] head = peek(stream);
      if (head.length > 1 && head[0] == 0x1F && head[1] == (byte) 0x8B) {
        stream = new BufferedInputStream(new Unzipped(stream, BUFFER), BUFFER);
        head = peek(stream);
      }
      return new Input(origin, closes, stream, head);
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
  public String name() {
    return name;
  }

  /** What the name ends in, without {@code .gz}: {@code jsonl}; empty where it has no ending. */
  public String extension() {
    String plain = name.toLowerCase(Locale.ROOT);
    if (plain.endsWith(GZIP)) {
      plain = plain.substring(0, plain.length() - GZIP.length());
    }
    String file = plain.substring(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf('\\')) + 1);
    return file.contains(".") ? file.substring(file.lastIndexOf('.') + 1) : "";
  }

  /** The first bytes, at most 8 KiB. */
  public byte[] head() {
    return head;
  }

  /** The first bytes as text, without a byte order mark. */
  public String headText() {
    return encoding.decode(head).text();
  }

  /** How the bytes stand for text. */
  public Encoding encoding() {
    return encoding;
  }

  /** How deep it lies in archives: 0 for a file by itself. */
  public int depth() {
    return depth;
  }

  /** Where it stood on the web, or null. */
  public @Nullable String url() {
    return url;
  }

  /** What came with it says of its encoding ("iso-8859-1"), or null. */
  public @Nullable String charset() {
    return charset;
  }

  /** The bytes, all of them. */
  public InputStream stream() {
    return stream;
  }

  /** Closes the file. */
  public void close() {
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
