package org.dateline.read.warc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.util.Locale;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.dateline.read.OneLine;
import org.netpreserve.jwarc.HttpParser;
import org.netpreserve.jwarc.HttpResponse;

/**
 * An answer to a request for a page: its header, and its body as it was before it was parted into
 * chunks and deflated to be sent.
 *
 * <p>Gzip and Zstandard are left to {@link org.dateline.read.Input}, which goes by how the bytes
 * begin: crawlers that unpack often leave the header as it was.
 */
final class HttpAnswer {
  private static final int PART = 1 << 13;

  private final ByteBuffer block;
  private final HttpParser parser;
  private final ByteBuffer rest;

  private HttpAnswer(ByteBuffer block, HttpParser parser, ByteBuffer rest) {
    this.block = block;
    this.parser = parser;
    this.rest = rest;
  }

  /** The bytes of a buffer. */
  static InputStream stream(ByteBuffer bytes) {
    int from = bytes.arrayOffset() + bytes.position();
    return new ByteArrayInputStream(bytes.array(), from, bytes.remaining());
  }

  /**
   * The answer that a block holds.
   *
   * @throws IOException where it has no header that can be understood
   */
  static HttpAnswer of(ByteBuffer block) throws IOException {
    HttpParser parser = new HttpParser();
    ByteBuffer rest = block.duplicate();
    try {
      parser.lenientResponse();
      parser.parse(rest);
      if (parser.isFinished()) {
        return new HttpAnswer(block, parser, rest);
      }
    } catch (RuntimeException e) {
      // Said below: what the parser thought is of no use to the reader.
    }
    throw new IOException("its HTTP header cannot be understood");
  }

  int status() {
    return parser.status();
  }

  /** The first value of a header, or an empty string. */
  String header(String name) {
    return parser.headers().first(name).orElse("").strip();
  }

  /**
   * The body.
   *
   * @throws IOException where it cannot be unpacked
   */
  InputStream body() throws IOException {
    InputStream body = stream(rest);
    if (parser.headers().contains("Transfer-Encoding", "chunked")) {
      ReadableByteChannel whole = Channels.newChannel(stream(block));
      body = kept(HttpResponse.parse(whole).body().stream());
    }
    String coding = header("Content-Encoding");
    return switch (coding.toLowerCase(Locale.ROOT)) {
      case "", "identity", "none", "utf-8", "gzip", "x-gzip", "zstd" -> body;
      case "deflate" -> inflated(body.readAllBytes());
      default ->
          throw new Unreadable(
              "its content is packed by " + OneLine.of(coding) + ", which is not read");
    };
  }

  /** Deflated with or without a header of zlib; or not at all, where a crawler undid it before. */
  private static InputStream inflated(byte[] body) throws IOException {
    for (boolean bare : new boolean[] {false, true}) {
      Inflater inflater = new Inflater(bare);
      InputStream inflated =
          kept(new InflaterInputStream(new ByteArrayInputStream(body), inflater));
      inflater.end();
      if (inflated.available() > 0) {
        return inflated;
      }
    }
    return new ByteArrayInputStream(body);
  }

  /** What a stream gives until it ends or is found broken. */
  private static InputStream kept(InputStream stream) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream(1 << 15);
    byte[] part = new byte[PART];
    try {
      for (int read = stream.read(part); read >= 0; read = stream.read(part)) {
        all.write(part, 0, read);
        if (all.size() > Records.LONGEST_BLOCK) {
          throw new Unreadable(Unreadable.TOO_LONG);
        }
      }
    } catch (Unreadable e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // A page that breaks off is still a page; one that does not begin will be found empty.
    }
    return new ByteArrayInputStream(all.toByteArray());
  }
}
