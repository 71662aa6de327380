package org.dateline.read.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.read.Decoded;
import org.dateline.read.Encoding;
import org.jspecify.annotations.Nullable;

/**
 * Makes text of the bytes of a page. Bytes that are UTF-8 are read as UTF-8 whatever a label says;
 * others as the label says that came with the page, or that stands in it; else as any text.
 */
final class PageBytes {
  private static final int REACH = 4096;
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:charset|encoding)\\s*=\\s*[\"']?\\s*([a-zA-Z0-9_:.-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  private PageBytes() {}

  /**
   * The text.
   *
   * @param told what came with the page says of its encoding, or null
   */
  static Decoded decode(byte[] bytes, Encoding encoding, @Nullable String told) {
    if (!encoding.isOfBytes() || encoding.mark() > 0) {
      return encoding.decode(bytes);
    }
    Charset label = label(bytes, told);
    if (label == null || isStateless(label) && Encoding.isUtf8(bytes, 0, bytes.length)) {
      return encoding.decode(bytes);
    }
    return new Decoded(new String(bytes, label), null);
  }

  private static @Nullable Charset label(byte[] bytes, @Nullable String told) {
    Charset charset = told == null ? null : charset(told.strip());
    Matcher label =
        LABEL.matcher(
            new String(bytes, 0, Math.min(bytes.length, REACH), StandardCharsets.ISO_8859_1));
    while (charset == null && label.find()) {
      charset = charset(label.group(1));
    }
    // What is labelled UTF-16 and looks like bytes is bytes.
    boolean useless =
        charset == null
            || charset.equals(StandardCharsets.UTF_8)
            || charset.name().startsWith("UTF-16")
            || charset.name().startsWith("UTF-32");
    return useless ? null : charset;
  }

  private static @Nullable Charset charset(String name) {
    String known =
        switch (name.toLowerCase(Locale.ROOT)) {
          // Browsers read these as the larger set, and so they are written.
          case "iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii" -> "windows-1252";
          case "iso-8859-9" -> "windows-1254";
          case "gb2312", "gbk", "x-gbk" -> "GB18030";
          case "shift_jis", "shift-jis", "x-sjis" -> "windows-31j";
          case "ks_c_5601-1987", "euc-kr" -> "x-windows-949";
          case "utf8" -> "UTF-8";
          default -> name;
        };
    try {
      return Charset.isSupported(known) ? Charset.forName(known) : null;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null; // A label that names nothing says nothing.
    }
  }

  /** Whether a byte below 128 is the letter of ASCII wherever it stands. */
  private static boolean isStateless(Charset charset) {
    return !charset.name().startsWith("ISO-2022");
  }
}
