package org.dateline.read.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.read.archive.Archives.bytes;
import static org.dateline.read.archive.Archives.indexOf;
import static org.dateline.read.archive.Archives.others;
import static org.dateline.read.archive.Archives.storedZip;
import static org.dateline.read.archive.Archives.texts;
import static org.dateline.read.archive.Archives.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dateline.read.Bytes;
import org.dateline.read.Reading;
import org.dateline.read.warc.WarcFile;
import org.junit.jupiter.api.Test;

class ZipReaderTest {
  private static final String ONE = "Troops crossed the river on Monday, the ministry said.";
  private static final String TWO = "The two sides signed a truce in Geneva on Tuesday.";

  private static final String BOMB =
      "unpacks to more than 500 times its size, which no news does; stopped";

  @Test
  void readsTheFilesInTheirOrder() {
    Map<String, byte[]> files = files("b.txt", bytes(ONE), "dir/a.txt", bytes(TWO));

    assertThat(texts(zip(files))).containsExactly(ONE, TWO);
    assertThat(texts(storedZip(files))).containsExactly(ONE, TWO);
    assertThat(Bytes.readings(zip(files)))
        .extracting(Reading::name)
        .containsExactly("-!b.txt", "-!dir/a.txt");
  }

  @Test
  void readsEachFileByItsFormat() {
    assertThat(texts(zip(files("a.jsonl", bytes("{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n")))))
        .containsExactly("One.", "Two.");
  }

  @Test
  void passesOverFoldersAndHiddenFiles() {
    Map<String, byte[]> files = files("dir/", bytes(""), "dir/.a.txt", bytes(ONE));
    files.put("__MACOSX/a.txt", bytes(ONE));
    files.put(".git/a.txt", bytes(ONE));
    files.put("./a.txt", bytes(TWO));

    assertThat(Bytes.readings(zip(files))).extracting(Reading::name).containsExactly("-!./a.txt");
  }

  @Test
  void onlyShowsNamesThatLeadOutOfTheArchive() {
    byte[] file = zip(files("../../etc/a.txt", bytes(ONE), "/etc/b\n.txt", bytes(TWO)));

    assertThat(Bytes.readings(file))
        .extracting(Reading::name)
        .containsExactly("-!../../etc/a.txt", "-!/etc/b .txt");
  }

  @Test
  void readsArchivesInArchives() {
    assertThat(texts(zip(files("a.zip", zip(files("a.txt", bytes(ONE))))))).containsExactly(ONE);
  }

  @Test
  void readsNoDeeperThanTwoArchives() {
    byte[] file = zip(files("a.txt", bytes(ONE)));
    for (int depth = 0; depth < 3; depth++) {
      file = zip(files("a.zip", file));
    }

    assertThat(Bytes.readings(file))
        .containsExactly(
            new Reading.Skipped("-!a.zip!a.zip!a.zip", "deeper than two archives in each other"));
  }

  @Test
  void saysThatAnArchiveHoldsNoArticleWhereNothingElseWasSaidOfIt() {
    assertThat(Bytes.readings(zip(files("a.txt", bytes(" ")))))
        .containsExactly(new Reading.Empty("-!a.txt"));
    assertThat(Bytes.readings(zip(files())))
        .containsExactly(new Reading.Failed("-", "no articles in this archive"));
  }

  @Test
  void readsOnAfterAFileThatIsDamaged() {
    byte[] file = storedZip(files("a.txt", bytes(ONE), "b.txt", bytes(TWO)));
    file[indexOf(file, bytes(ONE), 0) + 3] ^= 1;

    assertThat(texts(file)).containsExactly(TWO);
    assertThat(others(file))
        .containsExactly(new Reading.Failed("-!a.txt", "broken zip: the checksum does not fit"));
  }

  @Test
  void readsOnAfterPackedBytesThatAreDamaged() {
    byte[] file = zip(files("a.txt", bytes(ONE), "b.txt", bytes(TWO)));
    Arrays.fill(file, 40, 60, (byte) 0xFF);

    assertThat(texts(file)).containsExactly(TWO);
    assertThat(others(file))
        .contains(new Reading.Failed("-!a.txt", "broken zip: the checksum does not fit"));
  }

  @Test
  void readsOnAfterALengthThatLies() {
    byte[] file = storedZip(files("a.txt", bytes(ONE), "b.txt", bytes(TWO), "c.txt", bytes(ONE)));
    file[18] = 5;
    file[22] = 5;

    assertThat(texts(file)).contains(TWO, ONE);
    assertThat(others(file)).isNotEmpty();
  }

  @Test
  void saysThatAnArchiveIsCutOff() {
    byte[] whole = zip(files("a.txt", bytes(ONE), "b.txt", bytes(TWO)));
    int second = indexOf(whole, new byte[] {'P', 'K', 3, 4}, 4);
    Reading cut = new Reading.Failed("-", "ends too early; the file is cut off");

    assertThat(texts(Arrays.copyOf(whole, second))).containsExactly(ONE);
    assertThat(others(Arrays.copyOf(whole, second))).containsExactly(cut);
    assertThat(texts(Arrays.copyOf(whole, second + 50))).containsExactly(ONE);
    assertThat(others(Arrays.copyOf(whole, second + 50))).hasSize(1);
  }

  @Test
  void leavesEncryptedFilesAside() {
    byte[] file = storedZip(files("a.txt", bytes(ONE), "b.txt", bytes(TWO)));
    file[6] |= 1;

    assertThat(Bytes.readings(file)).contains(new Reading.Skipped("-!a.txt", "encrypted"));
    assertThat(texts(file)).containsExactly(TWO);
  }

  @Test
  void leavesFilesAsideThatArePackedInAnotherWay() {
    byte[] file = storedZip(files("a.txt", bytes(ONE), "b.txt", bytes(TWO)));
    file[8] = 97;

    assertThat(Bytes.readings(file))
        .contains(new Reading.Skipped("-!a.txt", "packed by WAVPACK, which is not read"));
    assertThat(texts(file)).containsExactly(TWO);
  }

  @Test
  void stopsAtABomb() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.putNextEntry(new ZipEntry("a.jsonl"));
      byte[] blanks = new byte[1 << 20];
      Arrays.fill(blanks, (byte) ' ');
      for (int count = 0; count < 200; count++) {
        out.write(blanks);
      }
    }

    assertThat(Bytes.readings(bytes.toByteArray()).get(0).toString())
        .contains("unpacks to more than 500 times its size, which no news does; stopped");
  }

  @Test
  void givesUpAnArchiveWhoseFilesAreTooMuchTogether() {
    Map<String, byte[]> files = files("a.txt", bytes(ONE));
    files.putAll(blanks("b", 20));
    files.put("z.txt", bytes(TWO));

    assertThat(texts(zip(files))).containsExactly(ONE);
    assertThat(bombs(zip(files))).containsExactly(new Reading.Failed("-", BOMB));
  }

  @Test
  void givesUpAnArchiveOfArchivesThatAreTooMuchTogether() {
    byte[] inner = zip(blanks("b", 7));
    Map<String, byte[]> files = files("a.txt", bytes(ONE));
    for (int count = 0; count < 5; count++) {
      files.put(count + ".zip", inner);
    }

    assertThat(texts(zip(files))).containsExactly(ONE);
    assertThat(bombs(zip(files))).containsExactly(new Reading.Failed("-", BOMB));
  }

  @Test
  void countsWhatIsPackedInTheFilesOfAnArchive() {
    Map<String, byte[]> files = files("a.txt", bytes(ONE));
    for (int count = 0; count < 50; count++) {
      files.put(count + ".txt.gz", WarcFile.gzip(bytes(" ".repeat(4 << 20))));
    }

    assertThat(bombs(zip(files))).containsExactly(new Reading.Failed("-", BOMB));
  }

  @Test
  void countsHiddenFilesToo() {
    assertThat(Bytes.readings(zip(blanks(".b", 20))))
        .containsExactly(new Reading.Failed("-", BOMB));
  }

  @Test
  void readsAnotherArchiveAfterABomb() {
    assertThat(texts(zip(blanks("b", 20)))).isEmpty();
    assertThat(texts(zip(files("a.txt", bytes(ONE))))).containsExactly(ONE);
  }

  @Test
  void leavesDocumentsAndProgramsAside() {
    assertThat(Bytes.readings(storedZip(files("mimetype", bytes("application/epub+zip")))))
        .containsExactly(new Reading.Skipped("-", "an e-book, which is not read"));
    assertThat(Bytes.readings(zip(files("META-INF/MANIFEST.MF", bytes("")))))
        .containsExactly(new Reading.Skipped("-", "a program, which is not read"));
    assertThat(
            Bytes.readings(
                zip(files("[Content_Types].xml", bytes("<a/>"), "xl/workbook.xml", bytes("")))))
        .containsExactly(new Reading.Skipped("-", "a spreadsheet, which is not read"));
  }

  @Test
  void leavesOtherArchivesAside() {
    assertThat(Bytes.readings(new byte[] {0x37, 0x7A, (byte) 0xBC, (byte) 0xAF, 0x27, 0x1C, 0, 4}))
        .containsExactly(
            new Reading.Skipped("-", "7z archive, which is not read; unpack it first"));
    assertThat(Bytes.readings(bytes("Rar!\u001A\u0007\u0001\0")))
        .containsExactly(
            new Reading.Skipped("-", "rar archive, which is not read; unpack it first"));
  }

  /** What was said of bombs. */
  private static List<Reading> bombs(byte[] file) {
    return others(file).stream().filter(reading -> reading.toString().contains(BOMB)).toList();
  }

  private static Map<String, byte[]> blanks(String name, int count) {
    byte[] blanks = new byte[10 << 20];
    Arrays.fill(blanks, (byte) ' ');
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int at = 0; at < count; at++) {
      files.put(name + at + ".txt", blanks);
    }
    return files;
  }

  private static Map<String, byte[]> files(Object... namesAndBytes) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int at = 0; at < namesAndBytes.length; at += 2) {
      files.put((String) namesAndBytes[at], (byte[]) namesAndBytes[at + 1]);
    }
    return files;
  }
}
