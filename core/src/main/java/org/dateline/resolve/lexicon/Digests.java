package org.dateline.resolve.lexicon;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short sums that tell dictionaries apart. */
final class Digests {
  private static final int DIGITS = 12;

  private Digests() {}

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The first 12 hexadecimal digits of a sum. */
  static String shortened(MessageDigest sum) {
    return HexFormat.of().formatHex(sum.digest()).substring(0, DIGITS);
  }
}
