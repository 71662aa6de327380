package org.dateline.read.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.dateline.read.Bytes;
import org.dateline.read.Reading;

/** Makes archives. */
final class Archives {
  private Archives() {}

  /** A zip archive written to a stream: the sizes stand behind each file. */
  static byte[] zip(Map<String, byte[]> files) {
    return zip(files, ZipEntry.DEFLATED);
  }

  /** A zip archive whose files are stored as they are, their sizes before them. */
  static byte[] storedZip(Map<String, byte[]> files) {
    return zip(files, ZipEntry.STORED);
  }

  private static byte[] zip(Map<String, byte[]> files, int method) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.setMethod(method);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        CRC32 checksum = new CRC32();
        checksum.update(file.getValue());
        if (method == ZipEntry.STORED) {
          entry.setSize(file.getValue().length);
          entry.setCrc(checksum.getValue());
        }
        out.putNextEntry(entry);
        out.write(file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A tar archive. */
  static byte[] tar(Map<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream out = new TarArchiveOutputStream(bytes, 1024)) {
      out.setLongFileMode(TarArchiveOutputStream.LONGFILE_GNU);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        TarArchiveEntry entry = new TarArchiveEntry(file.getKey(), true);
        entry.setSize(file.getValue().length);
        out.putArchiveEntry(entry);
        out.write(file.getValue());
        out.closeArchiveEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  /** The texts of what was read. */
  static List<String> texts(byte[] file) {
    return Bytes.readings(file).stream()
        .filter(Reading.Read.class::isInstance)
        .map(reading -> ((Reading.Read) reading).article().text())
        .toList();
  }

  /** What was not read. */
  static List<Reading> others(byte[] file) {
    return Bytes.readings(file).stream().filter(r -> !(r instanceof Reading.Read)).toList();
  }

  /** Where bytes stand in others. */
  static int indexOf(byte[] all, byte[] some, int from) {
    for (int at = from; at <= all.length - some.length; at++) {
      if (Arrays.equals(all, at, at + some.length, some, 0, some.length)) {
        return at;
      }
    }
    return -1;
  }
}
