package org.dateline.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One file, or standard input, opened: its name, how it begins, and its bytes, unpacked where they
 * are those of gzip, Zstandard or bzip2, or of one in another.
 */
public final class Input {
  private static final int HEAD = 8192;
  private static final int BUFFER = 1 << 16;
  private static final int MOST_PACKINGS = 2;
  private static final List<String> PACKED = List.of(".gz", ".zst", ".bz2");

  private final String name;
  private final boolean closes;
  private final InputStream stream;
  private final @Nullable Unpacking unpacking;
  private final byte[] head;
  private final Encoding encoding;

  /** Kept, for every format asks for it. */
  private @Nullable String headText;

  private final int depth;
  private final @Nullable String url;
  private final @Nullable String charset;

  private Input(
      Origin origin,
      boolean closes,
      InputStream stream,
      @Nullable Unpacking unpacking,
      byte[] head) {
    this.name = origin.name;
    this.depth = origin.depth;
    this.url = origin.url;
    this.charset = origin.charset;
    this.closes = closes;
    this.stream = stream;
    this.unpacking = unpacking;
    this.head = head;
    this.encoding = Encoding.of(head);
  }

  /** Where an input comes from, and what is known of it before it is looked at. */
  private record Origin(String name, int depth, @Nullable String url, @Nullable String charset) {}

  /**
   * Looks at the first bytes, and unpacks where they are packed.
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
    Unpacking unpacking = null;
    try {
      InputStream stream = new BufferedInputStream(bytes, BUFFER);
      byte[] head = peek(stream, false);
      for (int layer = 0; isPacked(head); layer++) {
        if (layer == MOST_PACKINGS) {
          throw new IOException("packed more than twice over");
        }
        unpacking = unpacking(stream, head);
        stream = new BufferedInputStream(unpacking, BUFFER);
        head = peek(stream, true);
      }
      return new Input(origin, closes, stream, unpacking, head);
    } catch (IOException | RuntimeException e) {
      if (unpacking != null) {
        unpacking.free();
      }
      if (closes) {
        bytes.close();
      }
      throw e;
    }
  }

  private static boolean isPacked(byte[] head) {
    return Gunzip.begins(head) || Unzstd.begins(head) || Unbzip.begins(head);
  }

  private static Unpacking unpacking(InputStream stream, byte[] head) throws IOException {
    if (Gunzip.begins(head)) {
      return new Gunzip(stream);
    }
    return Unzstd.begins(head) ? new Unzstd(stream) : new Unbzip(stream);
  }

  private static byte[] peek(InputStream stream, boolean unpacked) throws IOException {
    byte[] head = new byte[HEAD];
    int length = 0;
    stream.mark(HEAD);
    try {
      for (int read = 0; read >= 0 && length < HEAD; length += Math.max(read, 0)) {
        read = stream.read(head, length, HEAD - length);
      }
    } catch (IOException e) {
      if (length == 0 && !unpacked) {
        throw e;
      }
      // It breaks off. Whoever reads what stands before the break comes upon it again.
    }
    stream.reset();
    return Arrays.copyOf(head, length);
  }

  /** The name that readings give. */
  public String name() {
    return name;
  }

  /**
   * What the name ends in, without {@code .gz}, {@code .zst} and {@code .bz2}: {@code jsonl}; empty
   * where it has no ending.
   */
  public String extension() {
    String plain = name.toLowerCase(Locale.ROOT);
    for (String packed : PACKED) {
      if (plain.endsWith(packed)) {
        plain = plain.substring(0, plain.length() - packed.length());
      }
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
    if (headText == null) {
      headText = encoding.decode(head).text();
    }
    return headText;
  }

  /** Whether it begins as a page of the web does that says so. Cheap: most formats are none. */
  public boolean beginsAsPage() {
    String text = headText();
    int at = 0;
    while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == '\uFEFF')) {
      at++;
    }
    return text.regionMatches(true, at, "<!doctype html", 0, 14)
        || text.regionMatches(true, at, "<html", 0, 5);
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

  /**
   * Goes on behind a break. Where what this is packed in is damaged, the stream throws, and throws
   * again, until this is called; it then gives what is packed soundly behind the damage, if each
   * part of the file is packed by itself, as the records of web archives are.
   *
   * @return whether there is something to go on with
   */
  public boolean resume() throws IOException {
    return unpacking != null && unpacking.resume();
  }

  /** Closes the file, unless it was given open; frees what is needed for unpacking. */
  public void close() {
    if (unpacking != null) {
      unpacking.free();
    }
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
