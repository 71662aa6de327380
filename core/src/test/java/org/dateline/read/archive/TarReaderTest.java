package org.dateline.read.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.read.archive.Archives.bytes;
import static org.dateline.read.archive.Archives.others;
import static org.dateline.read.archive.Archives.tar;
import static org.dateline.read.archive.Archives.texts;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.read.Bytes;
import org.dateline.read.Reading;
import org.dateline.read.warc.WarcFile;
import org.junit.jupiter.api.Test;

class TarReaderTest {
  private static final int BLOCK = 512;
  private static final String ONE = "Troops crossed the river on Monday, the ministry said.";
  private static final String TWO = "The two sides signed a truce in Geneva on Tuesday.";
  private static final String THREE = "Police arrested nine protesters in the capital.";

  @Test
  void readsTheFilesInTheirOrder() {
    assertThat(texts(three())).containsExactly(ONE, TWO, THREE);
    assertThat(Bytes.readings(three()))
        .extracting(Reading::name)
        .containsExactly("-!a.txt", "-!dir/b.txt", "-!c.txt");
  }

  @Test
  void readsAnArchiveThatIsPacked() {
    assertThat(texts(WarcFile.gzip(three()))).containsExactly(ONE, TWO, THREE);
  }

  @Test
  void readsArchivesOneBehindTheOther() {
    byte[] more = tar(Map.of("d.txt", bytes("It rained.")));

    assertThat(texts(WarcFile.join(three(), more))).containsExactly(ONE, TWO, THREE, "It rained.");
  }

  @Test
  void readsLongNames() {
    String name = "folder/".repeat(40) + "a.txt";

    assertThat(Bytes.readings(tar(Map.of(name, bytes(ONE)))).get(0).name())
        .isEqualTo("-!" + name.substring(0, 200));
  }

  @Test
  void passesOverHiddenFiles() {
    assertThat(Bytes.readings(tar(Map.of("./._a.txt", bytes(ONE)))))
        .containsExactly(new Reading.Failed("-", "no articles in this archive"));
  }

  @Test
  void onlyShowsNamesThatLeadOutOfTheArchive() {
    assertThat(Bytes.readings(tar(Map.of("../../etc/a.txt", bytes(ONE)))))
        .extracting(Reading::name)
        .containsExactly("-!../../etc/a.txt");
  }

  @Test
  void readsOnAfterAHeaderThatIsDamaged() {
    byte[] file = three();
    file[2 * BLOCK + 3] ^= 1;

    assertThat(texts(file)).containsExactly(ONE, THREE);
    assertThat(others(file))
        .containsExactly(new Reading.Failed("-", "at byte 1024: no header of a file"));
  }

  @Test
  void readsOnAfterASizeThatIsTooSmall() {
    byte[] file = withSize(three(), 0, "00000000000");

    assertThat(texts(file)).containsExactly(TWO, THREE);
    assertThat(others(file))
        .containsExactly(
            new Reading.Empty("-!a.txt"),
            new Reading.Failed("-", "at byte 512: no header of a file"));
  }

  @Test
  void believesNoSizeBeyondTheFile() {
    byte[] file = withSize(three(), 0, "77777777777");

    assertThat(Bytes.readings(file))
        .contains(new Reading.Failed("-", "ends too early; the file is cut off"));
  }

  @Test
  void saysThatAnArchiveIsCutOff() {
    byte[] file = Arrays.copyOf(three(), 3 * BLOCK + 20);

    assertThat(texts(file)).containsExactly(ONE);
    assertThat(others(file))
        .containsExactly(new Reading.Failed("-!dir/b.txt", "ends too early; the file is cut off"));
  }

  @Test
  void leavesFilesWithHolesAside() {
    byte[] file = three();
    file[156] = 'S';
    sum(file, 0);

    assertThat(Bytes.readings(file).get(0))
        .isEqualTo(new Reading.Skipped("-!a.txt", "a file with holes, which is not read"));
    assertThat(texts(file)).containsExactly(TWO, THREE);
  }

  @Test
  void passesOverLinks() {
    byte[] file = withSize(three(), 0, "00000000000");
    file[156] = '2';
    sum(file, 0);
    byte[] linked = WarcFile.join(Arrays.copyOf(file, BLOCK), three());

    assertThat(texts(linked)).containsExactly(ONE, TWO, THREE);
  }

  @Test
  void goesThroughAnyNumberOfHeadersBeforeAFile() {
    byte[] header = Arrays.copyOf(withSize(three(), 0, "00000000000"), BLOCK);
    header[156] = 'L';
    sum(header, 0);
    byte[][] all = new byte[20_000][];
    Arrays.fill(all, header);

    assertThat(texts(WarcFile.join(WarcFile.join(all), three()))).hasSize(3);
  }

  private static byte[] three() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a.txt", bytes(ONE));
    files.put("dir/b.txt", bytes(TWO));
    files.put("c.txt", bytes(THREE));
    return tar(files);
  }

  private static byte[] withSize(byte[] file, int header, String octal) {
    byte[] digits = bytes(octal);
    System.arraycopy(digits, 0, file, header + 124, digits.length);
    sum(file, header);
    return file;
  }

  private static void sum(byte[] file, int header) {
    Arrays.fill(file, header + 148, header + 156, (byte) ' ');
    int sum = 0;
    for (int at = header; at < header + BLOCK; at++) {
      sum += file[at] & 0xFF;
    }
    byte[] digits = bytes(String.format(Locale.ROOT, "%06o\0 ", sum));
    System.arraycopy(digits, 0, file, header + 148, digits.length);
  }
}
