package org.dateline.read;

import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdException;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a Zstandard file holds: all its frames, one after the other. A dictionary in the first
 * frame, as web archives have it, is used.
 */
final class Unzstd extends Unpacking {
  private static final int[] FRAME = {0x28, 0xB5, 0x2F, 0xFD};
  private static final int DICTIONARY = 0x5D;
  private static final int HEADER = 8;
  private static final int LONGEST_DICTIONARY = 16 << 20;
  private static final int TRIAL = 64;

  private @Nullable ZstdDecompressCtx context;
  private byte @Nullable [] dictionary;
  private boolean inFrame;

  Unzstd(InputStream source) throws IOException {
    super(source);
    if (refill() && packed[from] == DICTIONARY) {
      dictionary = dictionary();
    }
    context = context();
  }

  /** Whether bytes are the first of a Zstandard file, or of a frame that is to be passed over. */
  static boolean begins(byte[] head) {
    return isFrame(head, 0, head.length)
        || head.length >= HEADER
            && (head[0] & 0xF0) == 0x50
            && head[1] == 0x2A
            && head[2] == 0x4D
            && head[3] == 0x18;
  }

  private static boolean isFrame(byte[] bytes, int at, int to) {
    for (int i = 0; i < FRAME.length; i++) {
      if (at + i >= to || (bytes[at + i] & 0xFF) != FRAME[i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  int unpack(byte[] bytes, int offset, int length) throws IOException {
    while (context != null) {
      boolean more = refill();
      int before = from;
      ByteBuffer to = ByteBuffer.wrap(bytes, offset, length);
      unpack(context, to);
      if (to.position() > offset) {
        return to.position() - offset;
      }
      if (!more && before == from) {
        if (inFrame) {
          throw new EOFException();
        }
        return -1;
      }
    }
    return -1;
  }

  private void unpack(ZstdDecompressCtx unpacker, ByteBuffer bytes) throws IOException {
    if (from == to && !inFrame) {
      return;
    }
    ByteBuffer source = ByteBuffer.wrap(packed, from, to - from);
    try {
      inFrame = !unpacker.decompressByteBufferStream(bytes, source);
    } catch (ZstdException e) {
      throw new IOException("broken zstd: " + OneLine.of(String.valueOf(e.getMessage())));
    } finally {
      from = source.position();
    }
  }

  private byte[] dictionary() throws IOException {
    long length = 0;
    for (int at = 0; at < HEADER && refill(); at++) {
      int read = packed[from++] & 0xFF;
      length |= at < 4 ? 0 : (long) read << 8 * (at - 4);
    }
    if (length > LONGEST_DICTIONARY) {
      throw new IOException("broken zstd: a dictionary of more than 16 MiB");
    }
    byte[] found = new byte[0];
    while (found.length < length && refill()) {
      int part = (int) Math.min(to - from, length - found.length);
      int have = found.length;
      found = Arrays.copyOf(found, have + part);
      System.arraycopy(packed, from, found, have, part);
      from += part;
    }
    return isFrame(found, 0, found.length) ? unpacked(found) : found;
  }

  /** A dictionary may itself be packed. */
  private static byte[] unpacked(byte[] found) throws IOException {
    Unzstd inner = new Unzstd(new ByteArrayInputStream(found));
    try {
      return inner.readNBytes(LONGEST_DICTIONARY);
    } finally {
      inner.free();
    }
  }

  private ZstdDecompressCtx context() throws IOException {
    try {
      ZstdDecompressCtx made = new ZstdDecompressCtx();
      if (dictionary != null) {
        made.loadDict(dictionary);
      }
      return made;
    } catch (ZstdException e) {
      throw new IOException("broken zstd: its dictionary cannot be used");
    } catch (LinkageError e) {
      throw new IOException("zstd cannot be unpacked here: its native library does not load");
    }
  }

  @Override
  boolean isSoundAt(int at) {
    if (!isFrame(packed, at, to)) {
      return false;
    }
    try (ZstdDecompressCtx trial = context()) {
      ByteBuffer unpacked = ByteBuffer.allocate(TRIAL);
      trial.decompressByteBufferStream(unpacked, ByteBuffer.wrap(packed, at, to - at));
      return unpacked.position() > 0;
    } catch (ZstdException | IOException e) {
      return false;
    }
  }

  @Override
  void restart() throws IOException {
    free();
    inFrame = false;
    context = context();
  }

  @Override
  void free() {
    if (context != null) {
      context.close();
      context = null;
    }
  }
}
