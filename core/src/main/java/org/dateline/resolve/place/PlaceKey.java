package org.dateline.resolve.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How a name is looked for: small letters without marks, spaces, hyphens and the like, so that "Goz
 * Beïda", "Goz-Beida" and "Gozbeida" are one.
 */
final class PlaceKey {
  /** No name of the gazetteer is longer; what is, is none. */
  private static final int LONGEST = 80;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SAINT = Pattern.compile("\\bst[.]? ");

  private PlaceKey() {}

  /** The key of a name; empty where nothing can bear it. */
  static String of(String name) {
    if (name.length() > LONGEST) {
      return "";
    }
    String plain = isAscii(name) ? name.toLowerCase(Locale.ROOT) : withoutMarks(name);
    if (plain.contains("st")) {
      plain = SAINT.matcher(plain).replaceAll("saint ");
    }
    StringBuilder key = new StringBuilder(plain.length());
    plain.codePoints().filter(Character::isLetterOrDigit).forEach(letter -> append(key, letter));
    return key.toString();
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  private static String withoutMarks(String name) {
    String lower = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
  }

  /** Letters that no mark was taken from and that news writes plainly. */
  private static void append(StringBuilder key, int letter) {
    switch (letter) {
      case 'ı' -> key.append('i');
      case 'ø', 'ɔ' -> key.append('o');
      case 'ł' -> key.append('l');
      case 'đ', 'ð', 'ɗ' -> key.append('d');
      case 'þ' -> key.append("th");
      case 'ß' -> key.append("ss");
      case 'ə' -> key.append('a');
      case 'æ' -> key.append("ae");
      case 'œ' -> key.append("oe");
      case 'ħ' -> key.append('h');
      case 'ŋ' -> key.append('n');
      case 'ɓ' -> key.append('b');
      case 'ƙ', 'ĸ' -> key.append('k');
      case 'ɛ' -> key.append('e');
      case 'ŧ' -> key.append('t');
      case 'ƴ' -> key.append('y');
      default -> key.appendCodePoint(letter);
    }
  }
}
