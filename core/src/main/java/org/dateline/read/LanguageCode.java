package org.dateline.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Languages as sources name them: {@code en}, {@code en-GB}, {@code eng}, {@code English}. */
final class LanguageCode {
  private static final Map<String, String> CODES = codes();

  private LanguageCode() {}

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      Locale language = Locale.forLanguageTag(code);
      codes.putIfAbsent(language.getISO3Language(), code);
      codes.putIfAbsent(language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
    }
    return Map.copyOf(codes);
  }

  /** The code of ISO 639-1, or that of 639-3 where there is none; null where none is named. */
  static @Nullable String of(String written) {
    String named = CODES.get(written.strip().toLowerCase(Locale.ROOT));
    if (named != null) {
      return named;
    }
    String tag = Locale.forLanguageTag(written.replace('_', '-')).getLanguage();
    return tag.isEmpty() ? null : CODES.getOrDefault(tag, tag);
  }
}
