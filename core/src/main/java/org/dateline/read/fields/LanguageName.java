package org.dateline.read.fields;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Languages by their English names, as GDELT gives them. */
public final class LanguageName {
  private static final Map<String, String> CODES = codes();

  private LanguageName() {}

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      String name = Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
      codes.put(name.toLowerCase(Locale.ROOT), code);
    }
    return Map.copyOf(codes);
  }

  /** The code of a language that is named; any other word as it is. */
  public static String code(String written) {
    return CODES.getOrDefault(written.strip().toLowerCase(Locale.ROOT), written);
  }
}
