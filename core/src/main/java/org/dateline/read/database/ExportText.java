package org.dateline.read.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.util.Locale;
import java.util.function.Predicate;
import org.dateline.read.Input;
import org.dateline.read.document.RtfText;
import org.dateline.read.xml.LenientUtf8;
import org.jsoup.Jsoup;

/** The text of an export, which comes as plain text, as RTF or as HTML. */
final class ExportText {
  /** The most bytes of RTF or HTML, which are read as a whole. */
  static final int LONGEST_PAGE = 32 << 20;

  private static final int LOOKED_AT = 1 << 16;

  private ExportText() {}

  /**
   * How the text begins. Takes nothing from the input.
   *
   * @param hint what the HTML of such an export has in it: other pages are not looked at further
   */
  static String head(Input input, Predicate<String> hint) {
    if (RtfText.begins(input.head())) {
      return RtfText.of(start(input));
    }
    String head = input.headText();
    if (!isHtml(head)) {
      return head;
    }
    return hint.test(head) ? HtmlLines.of(Jsoup.parse(head)) : "";
  }

  /** The characters of the text. */
  static Reader characters(Input input) throws IOException {
    boolean rtf = RtfText.begins(input.head());
    if (!rtf && !isHtml(input.headText())) {
      return LenientUtf8.of(input);
    }
    byte[] bytes = input.stream().readNBytes(LONGEST_PAGE + 1);
    if (bytes.length > LONGEST_PAGE) {
      throw new IOException("longer than 32 MiB; export it in parts, or as plain text");
    }
    return new StringReader(
        rtf ? RtfText.of(bytes) : HtmlLines.of(Jsoup.parse(decoded(input, bytes))));
  }

  private static String decoded(Input input, byte[] bytes) {
    return input.encoding().decode(bytes).text();
  }

  private static boolean isHtml(String head) {
    String start = head.stripLeading();
    String lower = start.substring(0, Math.min(2000, start.length())).toLowerCase(Locale.ROOT);
    return lower.startsWith("<") && (lower.contains("<html") || lower.contains("<body"));
  }

  private static byte[] start(Input input) {
    InputStream stream = input.stream();
    stream.mark(LOOKED_AT);
    try {
      byte[] start = stream.readNBytes(LOOKED_AT);
      stream.reset();
      return start;
    } catch (IOException e) {
      return input.head();
    }
  }
}
