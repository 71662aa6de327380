package org.dateline.read.xml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.read.Encoding;
import org.jspecify.annotations.Nullable;

/**
 * Tells the encoding of XML by its bytes first and by what it declares second: declarations survive
 * programs that change the encoding and not the declaration.
 */
final class XmlEncoding {
  private static final int HEAD = 8192;
  private static final int LONGEST_LETTER = 4;
  private static final Pattern DECLARED =
      Pattern.compile("<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]{1,40})[\"']");

  /** What is read as UTF-8, and byte by byte as windows-1252 where it is not. */
  private static final Set<Charset> LATIN =
      Set.of(
          StandardCharsets.UTF_8,
          StandardCharsets.US_ASCII,
          StandardCharsets.ISO_8859_1,
          Charset.forName("windows-1252"));

  private XmlEncoding() {}

  static Reader characters(InputStream bytes, @Nullable String told) throws IOException {
    InputStream stream = bytes.markSupported() ? bytes : new BufferedInputStream(bytes, HEAD);
    stream.mark(HEAD);
    byte[] head = stream.readNBytes(HEAD);
    stream.reset();
    return characters(stream, head, told);
  }

  static Reader characters(InputStream bytes, byte[] head, @Nullable String told)
      throws IOException {
    Encoding encoding = Encoding.of(head);
    bytes.skipNBytes(encoding.mark());
    if (!encoding.isOfBytes()) {
      return new InputStreamReader(bytes, encoding.charset());
    }
    Charset named = named(told == null ? declared(head) : told);
    return named == null || LATIN.contains(named) || encoding.mark() > 0 || isUtf8(head)
        ? new LenientUtf8(bytes)
        : new InputStreamReader(bytes, named);
  }

  private static @Nullable String declared(byte[] head) {
    String start = new String(head, 0, Math.min(head.length, 400), StandardCharsets.ISO_8859_1);
    Matcher found = DECLARED.matcher(start);
    return found.find() ? found.group(1) : null;
  }

  private static @Nullable Charset named(@Nullable String name) {
    try {
      // UTF-16 in the declaration of what is plainly bytes cannot be meant.
      return name == null || name.toLowerCase(Locale.ROOT).startsWith("utf-16")
          ? null
          : Charset.forName(name.strip());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  /** Whether letters beyond ASCII are there, and all of them are sound UTF-8. */
  private static boolean isUtf8(byte[] head) {
    String text = new String(head, StandardCharsets.UTF_8);
    // The last letter may be cut where the head ends.
    String whole = text.substring(0, Math.max(0, text.length() - LONGEST_LETTER));
    return whole.indexOf('\uFFFD') < 0 && whole.chars().anyMatch(c -> c > 0x7F);
  }
}
