package org.dateline.read.archive;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.dateline.read.Input;
import org.jspecify.annotations.Nullable;

/** Tells the files that are zip archives, but not such as people put news into. */
final class ZippedKind {
  private static final int NAME_LENGTH = 26;
  private static final int NAME = 30;

  private static final Map<String, String> BY_ENDING =
      Map.of(
          "docx", "a Word document",
          "xlsx", "a spreadsheet",
          "pptx", "slides",
          "odt", "an OpenDocument file",
          "ods", "an OpenDocument file",
          "odp", "an OpenDocument file",
          "epub", "an e-book",
          "jar", "a program",
          "apk", "a program");

  private ZippedKind() {}

  /** What it is in words, or null where it is an archive of files. */
  static @Nullable String of(Input input) {
    String named = BY_ENDING.get(input.extension());
    if (named != null) {
      return named;
    }
    String head = new String(input.head(), StandardCharsets.ISO_8859_1);
    String first = firstName(head);
    if (first.equals("mimetype")) {
      return head.contains("epub") ? "an e-book" : "an OpenDocument file";
    }
    if (first.startsWith("META-INF/")) {
      return "a program";
    }
    return head.contains("[Content_Types].xml") ? office(head) : null;
  }

  private static String office(String head) {
    if (head.contains("xl/")) {
      return "a spreadsheet";
    }
    return head.contains("ppt/") ? "slides" : "an Office document";
  }

  private static String firstName(String head) {
    if (head.length() < NAME) {
      return "";
    }
    int length = head.charAt(NAME_LENGTH) | head.charAt(NAME_LENGTH + 1) << 8;
    return head.substring(NAME, Math.min(head.length(), NAME + length));
  }
}
