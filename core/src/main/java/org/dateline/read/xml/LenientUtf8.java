package org.dateline.read.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.dateline.read.Input;

/** Characters of bytes that are UTF-8, or where they are not, windows-1252; letter by letter. */
public final class LenientUtf8 extends Reader {
  private static final int BUFFER = 1 << 14;
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final InputStream from;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
  private boolean ended;

  LenientUtf8(InputStream from) {
    this.from = from;
  }

  /** The characters of an input, UTF-16 too, without a byte order mark. */
  public static Reader of(Input input) throws IOException {
    input.stream().skipNBytes(input.encoding().mark());
    return input.encoding().isOfBytes()
        ? new LenientUtf8(input.stream())
        : new InputStreamReader(input.stream(), input.encoding().charset());
  }

  @Override
  public int read(char[] into, int start, int length) throws IOException {
    if (length < 2) {
      // A character beyond the first plane takes two places.
      throw new IllegalArgumentException("room for two characters is needed");
    }
    CharBuffer characters = CharBuffer.wrap(into, start, length);
    while (characters.position() == start) {
      if (bytes.remaining() < 4 && !ended) {
        fill();
      }
      if (!bytes.hasRemaining()) {
        return -1;
      }
      CoderResult result = decoder.decode(bytes, characters, ended);
      if (result.isError()) {
        replace(result.length(), characters);
      }
    }
    return characters.position() - start;
  }

  private void replace(int count, CharBuffer characters) {
    for (int each = 0; each < count && characters.hasRemaining(); each++) {
      byte[] one = {bytes.get()};
      characters.put(new String(one, WINDOWS).charAt(0));
    }
    decoder.reset();
  }

  private void fill() throws IOException {
    bytes.compact();
    int read = from.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = read < 0;
    bytes.position(bytes.position() + Math.max(0, read));
    bytes.flip();
  }

  @Override
  public void close() throws IOException {
    from.close();
  }
}
