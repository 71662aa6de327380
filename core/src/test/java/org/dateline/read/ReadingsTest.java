package org.dateline.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingsTest {
  @TempDir private Path folder;

  @Test
  void walksAFolderInTheOrderOfFileNames() throws IOException {
    write("b.txt", "Second.");
    write("a.txt", "First.");
    write("b/c.txt", "Third.");

    assertThat(read(folder.toString()))
        .extracting(ReadingsTest::text)
        .containsExactly("First.", "Third.", "Second.");
  }

  @Test
  void passesOverHiddenFilesAndFolders() throws IOException {
    write("a.txt", "Seen.");
    write(".hidden.txt", "Hidden.");
    write(".git/b.txt", "Hidden.");

    assertThat(read(folder.toString())).extracting(ReadingsTest::text).containsExactly("Seen.");
  }

  @Test
  void readsAHiddenFileThatIsNamed() throws IOException {
    assertThat(read(write(".hidden.txt", "Seen.")))
        .extracting(ReadingsTest::text)
        .containsExactly("Seen.");
  }

  @Test
  void saysThatAFolderHoldsNoArticle() throws IOException {
    write("empty.txt", " \n");

    assertThat(read(folder.toString()))
        .containsExactly(
            new Reading.Empty(folder.resolve("empty.txt").toString()),
            new Reading.Failed(folder.toString(), "no articles in this folder"));
  }

  @Test
  void doesNotTakeAnEmptyPathForTheCurrentFolder() {
    assertThat(read(""))
        .containsExactly(
            new Reading.Failed("\"\"", "an empty path; write . for the current folder"));
  }

  @Test
  void saysWhatIsWrongWithAPathThroughAFileWithoutItsName() throws IOException {
    String through = write("a.txt", "Seen.") + "/b.txt";
    assertThat(read(through)).containsExactly(new Reading.Failed(through, "Not a directory"));
  }

  @Test
  void saysThatAPathIsMissingAndReadsOn() throws IOException {
    String missing = folder.resolve("missing.txt").toString();

    assertThat(read(missing, write("a.txt", "Here.")))
        .first()
        .isEqualTo(new Reading.Failed(missing, "no such file or folder"));
    assertThat(read(missing, write("a.txt", "Here."))).hasSize(2);
  }

  @Test
  void leavesALinkToAFolderAside() throws IOException {
    write("a.txt", "Here.");
    Path link = Files.createSymbolicLink(folder.resolve("loop"), folder);

    assertThat(read(folder.toString()))
        .contains(
            new Reading.Skipped(link.toString(), "a link to a folder; name the folder to read it"));
  }

  @Test
  void readsStandardInputWhereADashStandsForIt() {
    InputStream in = new ByteArrayInputStream("{\"text\":\"From a pipe.\"}\n".getBytes(UTF_8));

    try (Readings readings = Readings.of(List.of("-"), in)) {
      Reading reading = readings.next();
      assertThat(reading.name()).isEqualTo("-:1");
      assertThat(text(reading)).isEqualTo("From a pipe.");
    }
  }

  @Test
  void doesNotCloseStandardInput() throws IOException {
    boolean[] closed = {false};
    InputStream in =
        new ByteArrayInputStream("Text.".getBytes(UTF_8)) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };

    try (Readings readings = Readings.of(List.of("-"), in)) {
      readings.forEachRemaining(reading -> {});
    }
    assertThat(closed[0]).isFalse();
  }

  @Test
  void namesEachLineOfAFile() throws IOException {
    String file = write("a.jsonl", "{\"text\":\"One.\"}\n\n{\"text\":\"Two.\"}");

    assertThat(read(file)).extracting(Reading::name).containsExactly(file + ":1", file + ":3");
  }

  @Test
  void readsOnAfterABrokenLine() throws IOException {
    String file = write("a.jsonl", "{\"text\":\"One.\"\n{\"text\":\"Two.\"}\r\n");

    List<Reading> readings = read(file);

    assertThat(readings.get(0)).isInstanceOf(Reading.Failed.class);
    assertThat(readings.get(0).toString()).contains(file + ":1", "broken JSON at column");
    assertThat(text(readings.get(1))).isEqualTo("Two.");
  }

  @Test
  void skipsALineThatIsTooLongAndReadsOn() throws IOException {
    Path file = folder.resolve("a.jsonl");
    try (var out = Files.newOutputStream(file)) {
      out.write("{\"text\":\"".getBytes(UTF_8));
      byte[] filler = new byte[1 << 20];
      Arrays.fill(filler, (byte) 'a');
      for (int count = 0; count < 33; count++) {
        out.write(filler);
      }
      out.write("\"}\n{\"text\":\"Short.\"}\n".getBytes(UTF_8));
    }

    List<Reading> readings = read(file.toString());

    assertThat(readings.get(0))
        .isEqualTo(
            new Reading.Failed(file + ":1", "a line of more than 32 MiB, which no article is"));
    assertThat(text(readings.get(1))).isEqualTo("Short.");
  }

  @Test
  void refusesATextFileThatIsTooLong() throws IOException {
    Path file = folder.resolve("a.txt");
    byte[] bytes = new byte[(2 << 20) + 1];
    Arrays.fill(bytes, (byte) 'a');
    Files.write(file, bytes);

    assertThat(read(file.toString()))
        .containsExactly(
            new Reading.Failed(
                file.toString(), "longer than 2 MiB, which no article is; part it into articles"));
  }

  @Test
  void unzipsWhatIsGzipped() throws IOException {
    Path file = folder.resolve("a.jsonl.gz");
    Files.write(file, gzip("{\"text\":\"Zipped.\"}\n"));

    assertThat(read(file.toString())).extracting(ReadingsTest::text).containsExactly("Zipped.");
  }

  @Test
  void saysThatAGzippedFileIsCutOffAfterGivingWhatItHolds() throws IOException {
    Path file = folder.resolve("a.jsonl.gz");
    byte[] whole = gzip("{\"text\":\"One.\"}\n".repeat(20));
    Files.write(file, Arrays.copyOf(whole, whole.length - 8));

    List<Reading> readings = read(file.toString());

    assertThat(readings).hasSize(21);
    assertThat(readings.get(20))
        .isEqualTo(new Reading.Failed(file.toString(), "ends too early; the file is cut off"));
  }

  @Test
  void readsAJsonObjectOverSeveralLines() throws IOException {
    String file = write("a.json", "{\n  \"title\": \"T\",\n  \"text\": \"Text.\"\n}\n");

    assertThat(read(file)).extracting(Reading::name).containsExactly(file);
    assertThat(read(file)).extracting(ReadingsTest::text).containsExactly("Text.");
  }

  @Test
  void readsAJsonFileOfLines() throws IOException {
    String file = write("a.json", "{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n");

    assertThat(read(file)).extracting(ReadingsTest::text).containsExactly("One.", "Two.");
  }

  @Test
  void readsAJsonArray() throws IOException {
    String file = write("a.json", "[{\"text\":\"One.\"},{\"text\":\"Two.\"}]");

    assertThat(read(file)).extracting(Reading::name).containsExactly(file + "#1", file + "#2");
    assertThat(read(file)).extracting(ReadingsTest::text).containsExactly("One.", "Two.");
  }

  @Test
  void leavesBinaryFilesAside() throws IOException {
    Path file = folder.resolve("a.dat");
    Files.write(file, new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 'x', 'y'});

    assertThat(read(file.toString()))
        .containsExactly(new Reading.Skipped(file.toString(), "binary, not text"));
  }

  @Test
  void leavesFilesOfControlCharactersAside() throws IOException {
    String file = write("a.txt", "ab\u0001\u0002cd");

    assertThat(read(file)).containsExactly(new Reading.Skipped(file, "binary, not text"));
  }

  @Test
  void leavesAPageWithoutAnArticleAside() throws IOException {
    String file = write("a.html", "<!DOCTYPE html><html><body>Text.</body></html>");

    assertThat(read(file))
        .containsExactly(new Reading.Skipped(file, "no article text found on the page"));
  }

  @Test
  void callsAnEmptyFileEmpty() throws IOException {
    assertThat(read(write("a.txt", ""), write("a.jsonl", "\n"), write("a.json", "")))
        .allMatch(reading -> reading instanceof Reading.Empty)
        .hasSize(3);
  }

  @Test
  void givesNoMoreOnceClosed() throws IOException {
    write("a.txt", "One.");
    write("b.txt", "Two.");
    Readings readings = Readings.of(List.of(folder.toString()), InputStream.nullInputStream());
    readings.next();
    readings.close();

    assertThat(readings.hasNext()).isFalse();
    assertThatThrownBy(readings::next)
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("everything is read");
  }

  private String write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  private static List<Reading> read(String... paths) {
    try (Readings readings = Readings.of(List.of(paths), InputStream.nullInputStream())) {
      return readings.stream().toList();
    }
  }

  private static String text(Reading reading) {
    return reading instanceof Reading.Read read ? read.article().text() : reading.toString();
  }
}
