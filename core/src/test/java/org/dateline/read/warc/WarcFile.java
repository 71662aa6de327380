package org.dateline.read.warc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Makes web archives: a list of records, to be joined as they are or each packed by itself. */
public final class WarcFile {
  private final List<byte[]> records = new ArrayList<>();

  /** Adds a response of status 200. */
  public WarcFile page(String url, String type, String body) {
    return response(url, "HTTP/1.1 200 OK\r\nContent-Type: " + type, body.getBytes(UTF_8));
  }

  /**
   * Adds a response.
   *
   * @param header its status line and header lines, without the empty line
   */
  public WarcFile response(String url, String header, byte[] body) {
    return record("response", url, "application/http; msgtype=response", http(header, body));
  }

  /** Adds a record. */
  public WarcFile record(String kind, String url, String type, byte[] block) {
    return record(kind, url, type, block, String.valueOf(block.length), "");
  }

  /**
   * Adds a record that says of itself what it likes.
   *
   * @param length what it says of the length of its block
   * @param lines more header lines, each with its end
   */
  public WarcFile record(
      String kind, String url, String type, byte[] block, String length, String lines) {
    String header =
        "WARC/1.0\r\nWARC-Type: "
            + kind
            + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\n"
            + "WARC-Date: 2019-03-04T05:06:07Z\r\n"
            + (url.isEmpty() ? "" : "WARC-Target-URI: " + url + "\r\n")
            + lines
            + "Content-Type: "
            + type
            + "\r\nContent-Length: "
            + length
            + "\r\n\r\n";
    return raw(join(header.getBytes(UTF_8), block, "\r\n\r\n".getBytes(UTF_8)));
  }

  /** Adds bytes that are no record. */
  public WarcFile raw(byte[] bytes) {
    records.add(bytes);
    return this;
  }

  /** The records, not packed. */
  public byte[] bytes() {
    return join(records.toArray(byte[][]::new));
  }

  /** The records, each packed by itself. */
  public List<byte[]> members() {
    return records.stream().map(WarcFile::gzip).toList();
  }

  /** The records, each packed by itself, one after the other. */
  public byte[] gzip() {
    return join(members().toArray(byte[][]::new));
  }

  /** The same with Zstandard. */
  public byte[] zstd() {
    return join(records.stream().map(Zstd::compress).toArray(byte[][]::new));
  }

  /** The block of a response. */
  static byte[] http(String header, byte[] body) {
    return join((header + "\r\n\r\n").getBytes(ISO_8859_1), body);
  }

  /** Packs bytes. */
  public static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  /** Puts bytes one behind the other. */
  public static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
