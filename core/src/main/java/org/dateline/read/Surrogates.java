package org.dateline.read;

/** Halves of surrogate pairs: JSON can write them one by one, UTF-8 cannot. */
final class Surrogates {
  private static final char BROKEN = 0xFFFD;

  private Surrogates() {}

  /** {@code text} with U+FFFD for every half that stands alone; as long as before. */
  static String mended(String text) {
    StringBuilder mended = null;
    for (int at = 0; at < text.length(); at++) {
      if (!Character.isSurrogate(text.charAt(at))) {
        continue;
      }
      if (at + 1 < text.length()
          && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1))) {
        at++;
        continue;
      }
      mended = mended == null ? new StringBuilder(text) : mended;
      mended.setCharAt(at, BROKEN);
    }
    return mended == null ? text : mended.toString();
  }
}
