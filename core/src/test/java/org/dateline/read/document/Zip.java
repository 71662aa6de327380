package org.dateline.read.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes zip archives. */
final class Zip {
  private Zip() {}

  /** An archive of the parts: name, text, name, text. */
  static byte[] of(String... parts) {
    return of(ZipEntry.DEFLATED, parts);
  }

  /** The same, its text readable in the bytes. */
  static byte[] stored(String... parts) {
    return of(ZipEntry.STORED, parts);
  }

  private static byte[] of(int method, String... parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int at = 0; at < parts.length; at += 2) {
        byte[] text = parts[at + 1].getBytes(StandardCharsets.UTF_8);
        ZipEntry entry = new ZipEntry(parts[at]);
        entry.setMethod(method);
        if (method == ZipEntry.STORED) {
          CRC32 crc = new CRC32();
          crc.update(text);
          entry.setSize(text.length);
          entry.setCrc(crc.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
