package org.dateline.read.mail;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.util.ByteSequence;
import org.dateline.read.Encoding;
import org.jspecify.annotations.Nullable;

/** The fields at the head of a message: of each name the first. */
final class MailFields {
  private static final int LONGEST = 4000;

  private final Map<String, String> fields = new HashMap<>();

  /** Tells a field. */
  void tell(Field field) {
    String name = field.getName().strip().toLowerCase(Locale.ROOT);
    ByteSequence raw = field.getRaw();
    String line = raw == null ? null : text(raw.toByteArray());
    int colon = line == null ? -1 : line.indexOf(':');
    String value = line == null || colon < 0 ? field.getBody() : line.substring(colon + 1);
    if (value != null && !value.isBlank()) {
      fields.putIfAbsent(name, value.substring(0, Math.min(LONGEST, value.length())).strip());
    }
  }

  /** What stands in a field on one line, or null. */
  @Nullable String raw(String name) {
    return fields.get(name);
  }

  /** The same with its encoded words decoded, or null. */
  @Nullable String words(String name) {
    String value = fields.get(name);
    return value == null ? null : decoded(value);
  }

  /** Decodes {@code =?utf-8?Q?...?=}. */
  static String decoded(String value) {
    if (!value.contains("=?")) {
      return value;
    }
    try {
      return DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return value; // What cannot be decoded is shown as it came.
    }
  }

  private static String text(byte[] bytes) {
    return Encoding.decodeBytes(bytes, 0, bytes.length).text().replaceAll("\\r?\\n", "");
  }
}
