package org.dateline.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/**
 * Damages sound files as disks, cut connections and bad programs do; the same for the same seed.
 */
public final class Damage {
  private static final int MOST = 6;

  private final Random random;
  private final List<String> scraps;

  private Damage(long seed, List<String> scraps) {
    this.random = new Random(seed);
    this.scraps = scraps;
  }

  /**
   * One of the files, damaged in up to six places.
   *
   * @param scraps what is spliced in
   */
  public static byte[] of(List<byte[]> files, long seed, List<String> scraps) {
    Damage damage = new Damage(seed, scraps);
    byte[] bytes = files.get(damage.random.nextInt(files.size()));
    int places = 1 + damage.random.nextInt(MOST);
    for (int each = 0; each < places; each++) {
      bytes = damage.once(bytes);
    }
    return bytes;
  }

  private byte[] once(byte[] bytes) {
    int from = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, from + random.nextInt(200));
    return switch (random.nextInt(5)) {
      case 0 -> flipped(bytes);
      case 1 -> joined(bytes, 0, from);
      case 2 -> joined(bytes, 0, from, to, bytes.length);
      case 3 -> joined(bytes, 0, to, from, bytes.length);
      default -> spliced(bytes, from);
    };
  }

  private byte[] flipped(byte[] bytes) {
    byte[] other = bytes.clone();
    if (other.length > 0) {
      other[random.nextInt(other.length)] = (byte) random.nextInt(256);
    }
    return other;
  }

  private byte[] spliced(byte[] bytes, int at) {
    byte[] scrap = scraps.get(random.nextInt(scraps.size())).getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(bytes, 0, at);
    all.writeBytes(scrap);
    all.write(bytes, at, bytes.length - at);
    return all.toByteArray();
  }

  private static byte[] joined(byte[] bytes, int... ends) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int each = 0; each + 1 < ends.length; each += 2) {
      all.write(bytes, ends[each], ends[each + 1] - ends[each]);
    }
    return all.toByteArray();
  }
}
