package org.dateline.resolve.place;

import java.util.Arrays;

/**
 * Names by their sound, roughly: what is written Shopian and Shupiyan, Rajouri and Rajaori, Hpakant
 * and Phakan stands together, as news and maps put other scripts into Latin letters in their own
 * ways.
 */
final class Sound {
  private final PackedLines names;
  private final int[] hashes;
  private final int[] lines;

  private Sound(PackedLines names, int[] hashes, int[] lines) {
    this.names = names;
    this.hashes = hashes;
    this.lines = lines;
  }

  /** Orders the names of a file by their sound. */
  static Sound of(PackedLines names) {
    long[] both = new long[names.size()];
    for (int line = 0; line < both.length; line++) {
      both[line] = (long) of(names.first(line)).hashCode() << Integer.SIZE | line;
    }
    Arrays.sort(both);
    int[] hashes = new int[both.length];
    int[] lines = new int[both.length];
    for (int i = 0; i < both.length; i++) {
      hashes[i] = (int) (both[i] >> Integer.SIZE);
      lines[i] = (int) both[i];
    }
    return new Sound(names, hashes, lines);
  }

  /** The keys that sound as this one does. */
  java.util.List<String> like(String key) {
    java.util.List<String> found = new java.util.ArrayList<>();
    String sound = of(key);
    int hash = sound.hashCode();
    int at = Arrays.binarySearch(hashes, hash);
    if (at < 0 || sound.length() < 3) {
      return found;
    }
    while (at > 0 && hashes[at - 1] == hash) {
      at--;
    }
    for (; at < hashes.length && hashes[at] == hash; at++) {
      String name = names.first(lines[at]);
      if (of(name).equals(sound)) {
        found.add(name);
      }
    }
    return found;
  }

  /** The sound of a key: consonants in groups, vowels in three, no letter twice. */
  static String of(String key) {
    StringBuilder sound = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      char letter = key.charAt(i);
      char next = i + 1 < key.length() ? key.charAt(i + 1) : ' ';
      boolean breathed = next == 'h' && "dgkptbjrw".indexOf(letter) >= 0;
      boolean silent =
          letter == 'h' && (i == key.length() - 1 || i > 0 && !isVowel(next) && next != 'h');
      if (silent) {
        continue;
      }
      char plain = group(letter);
      if (sound.isEmpty() || sound.charAt(sound.length() - 1) != plain) {
        sound.append(plain);
      }
      if (breathed) {
        i++;
      }
    }
    return sound.toString();
  }

  private static boolean isVowel(char letter) {
    return "aeiouy".indexOf(letter) >= 0;
  }

  private static char group(char letter) {
    return switch (letter) {
      case 'q', 'c' -> 'k';
      case 'o', 'w' -> 'u';
      case 'e', 'y', 'j' -> 'i';
      case 'z' -> 's';
      case 'v' -> 'b';
      default -> letter;
    };
  }
}
