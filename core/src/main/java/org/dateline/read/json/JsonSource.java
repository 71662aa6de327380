package org.dateline.read.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.dateline.read.Decoded;
import org.dateline.read.Encoding;
import org.jspecify.annotations.Nullable;

/** One JSON value that can be parsed, more than once if need be. */
final class JsonSource {
  private static final int DEEPEST = 64;
  private static final int LONGEST_STRING = 64 << 20;

  /**
   * Python writes NaN, and careless programs write tabs inside strings. Names are not interned, and
   * their hashes may collide: foreign names shall not fill a table of the whole program.
   */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(LONGEST_STRING)
                  .build())
          .build();

  private final byte[] bytes;
  private final int length;
  private final @Nullable Decoded decoded;

  private JsonSource(byte[] bytes, int length, @Nullable Decoded decoded) {
    this.bytes = bytes;
    this.length = length;
    this.decoded = decoded;
  }

  /** What is text already. */
  static JsonSource of(Decoded text) {
    return new JsonSource(new byte[0], 0, text);
  }

  /**
   * The first bytes of an array, which are UTF-8 or, failing that, what {@link Encoding} makes of
   * them.
   *
   * @param ascii whether they are known to be ASCII, which is UTF-8 without looking
   */
  static JsonSource of(byte[] bytes, int length, boolean ascii) {
    boolean sound = ascii || Encoding.isUtf8(bytes, 0, length);
    return new JsonSource(bytes, length, sound ? null : Encoding.decodeBytes(bytes, 0, length));
  }

  /** A parser at its beginning. */
  JsonParser parser() throws IOException {
    return decoded == null
        ? FACTORY.createParser(bytes, 0, length)
        : FACTORY.createParser(decoded.text());
  }

  /** It as UTF-8, to be read before its bytes are used for something else. */
  InputStream stream() {
    return decoded == null
        ? new ByteArrayInputStream(bytes, 0, length)
        : new ByteArrayInputStream(decoded.text().getBytes(StandardCharsets.UTF_8));
  }

  /** A parser of what may be long. */
  static JsonParser parser(Reader from) throws IOException {
    return FACTORY.createParser(from);
  }

  /** What had to be guessed or replaced, or null. */
  @Nullable String note() {
    return decoded == null ? null : decoded.note();
  }
}
