package org.dateline.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDictTrainer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;

class PackedInputTest {
  private static final byte[] LINES =
      "{\"text\":\"It rained.\"}\n{\"text\":\"It snowed.\"}\n".getBytes(UTF_8);
  private static final byte[] MORE = "{\"text\":\"It cleared.\"}\n".getBytes(UTF_8);

  @Test
  void unpacksGzipZstdAndBzip2() throws IOException {
    assertThat(texts(gzip(LINES))).containsExactly("It rained.", "It snowed.");
    assertThat(texts(Zstd.compress(LINES))).containsExactly("It rained.", "It snowed.");
    assertThat(texts(bzip2(LINES))).containsExactly("It rained.", "It snowed.");
  }

  @Test
  void unpacksAllPartsOfAFile() throws IOException {
    for (List<byte[]> parts :
        List.of(
            List.of(gzip(LINES), gzip(new byte[0]), gzip(MORE)),
            List.of(Zstd.compress(LINES), Zstd.compress(MORE)),
            List.of(bzip2(LINES), bzip2(MORE)))) {
      assertThat(texts(joined(parts))).containsExactly("It rained.", "It snowed.", "It cleared.");
    }
  }

  @Test
  void unpacksAllPartsOfAStreamThatGivesAByteAtATime() throws IOException {
    byte[] file = joined(List.of(gzip(LINES), gzip(MORE)));
    InputStream slow =
        new ByteArrayInputStream(file) {
          @Override
          public synchronized int read(byte[] bytes, int offset, int length) {
            return super.read(bytes, offset, Math.min(length, 1));
          }

          @Override
          public synchronized int available() {
            return 0;
          }
        };

    Input input = Input.open("a.jsonl.gz", slow, true);
    assertThat(input.stream().readAllBytes()).isEqualTo(joined(List.of(LINES, MORE)));
  }

  @Test
  void unpacksWhatIsPackedTwice() throws IOException {
    assertThat(texts(gzip(gzip(LINES)))).hasSize(2);
    assertThat(texts(gzip(bzip2(LINES)))).hasSize(2);
  }

  @Test
  void unpacksNoDeeper() throws IOException {
    assertThat(Bytes.readings(gzip(gzip(gzip(LINES)))))
        .containsExactly(new Reading.Failed("-", "packed more than twice over"));
  }

  @Test
  void readsWhatStandsBeforeABreak() throws IOException {
    byte[] noise = noise();
    byte[] zipped = gzip(noise);
    byte[] frame = Zstd.compress(noise);
    byte[] blocks = bzip2(noise);
    for (byte[] cut :
        List.of(
            Arrays.copyOf(zipped, zipped.length * 3 / 4),
            Arrays.copyOf(frame, frame.length * 3 / 4),
            Arrays.copyOf(blocks, blocks.length * 3 / 4))) {
      List<Reading> readings = Bytes.readings(cut);
      assertThat(texts(cut)).hasSizeGreaterThan(100);
      assertThat(readings.get(readings.size() - 1)).isInstanceOf(Reading.Failed.class);
    }
  }

  @Test
  void saysWhatIsBroken() throws IOException {
    byte[] zipped = gzip(LINES);
    zipped[zipped.length - 5] ^= 1;
    assertThat(last(zipped)).isEqualTo("broken gzip: the checksum does not fit");

    byte[] cut = Arrays.copyOf(gzip(LINES), 30);
    assertThat(last(cut)).isEqualTo("ends too early; the file is cut off");

    byte[] frame = Zstd.compress(LINES);
    assertThat(last(Arrays.copyOf(frame, frame.length - 5)))
        .isEqualTo("ends too early; the file is cut off");

    byte[] blocks = bzip2(LINES);
    assertThat(last(Arrays.copyOf(blocks, blocks.length - 9))).startsWith("broken bzip2: ");
  }

  @Test
  void takesZerosBehindAGzipFileForNothing() throws IOException {
    assertThat(Bytes.readings(joined(List.of(gzip(LINES), new byte[512])))).hasSize(2);
  }

  @Test
  void takesWhatIsNoMemberBehindAGzipFileForNothing() throws IOException {
    byte[] garbage = "\u001f no member of gzip".getBytes(UTF_8);

    assertThat(Bytes.readings(joined(List.of(gzip(LINES), garbage)))).hasSize(2);
    assertThat(texts(joined(List.of(gzip(LINES), garbage))))
        .containsExactly("It rained.", "It snowed.");
    assertThat(Bytes.article(joined(List.of(gzip("It rained.".getBytes(UTF_8)), garbage))).text())
        .isEqualTo("It rained.");
  }

  @Test
  void readsASoundMemberBehindWhatIsNone() throws IOException {
    byte[] file = joined(List.of(gzip(LINES), "garbage".getBytes(UTF_8), gzip(MORE)));

    assertThat(texts(file)).containsExactly("It rained.", "It snowed.", "It cleared.");
    assertThat(Bytes.readings(file)).hasSize(3);
  }

  @Test
  void usesADictionaryInTheFirstFrame() {
    ZstdDictTrainer trainer = new ZstdDictTrainer(1 << 20, 1 << 12);
    Random random = new Random(1);
    for (int sample = 0; sample < 1000; sample++) {
      trainer.addSample(
          ("{\"text\":\"It rained on " + random.nextInt() + ".\"}\n").getBytes(UTF_8));
    }
    byte[] dictionary = trainer.trainSamples();
    for (byte[] content : List.of(dictionary, Zstd.compress(dictionary))) {
      byte[] header =
          ByteBuffer.allocate(8)
              .order(ByteOrder.LITTLE_ENDIAN)
              .putInt(0x184D2A5D)
              .putInt(content.length)
              .array();
      byte[] frame;
      try (ZstdCompressCtx context = new ZstdCompressCtx()) {
        frame = context.loadDict(dictionary).compress(LINES);
      }
      assertThat(texts(joined(List.of(header, content, frame)))).hasSize(2);
    }
  }

  @Test
  void readsALargeFileThatPacksWell() throws IOException {
    byte[] article =
        "{\"text\":\"It rained all day in the capital, and then it snowed.\"}\n".getBytes(UTF_8);
    byte[] packed = gzip(article, 1_200_000);

    assertThat(unpacked(packed)).isEqualTo(1_200_000L * article.length);
  }

  @Test
  void stopsAtABomb() throws IOException {
    byte[] blanks = " ".repeat(1 << 20).getBytes(UTF_8);
    for (byte[] bomb : List.of(gzip(blanks, 200), Zstd.compress(new byte[100 << 20]))) {
      assertThat(catchThrowable(() -> unpacked(bomb)))
          .hasMessage("unpacks to more than 500 times its size, which no news does; stopped");
    }
  }

  @Test
  void doesNotTakeATextThatBeginsLikeBzip2ForIt() {
    assertThat(Bytes.article("BZh9 is the name of a road.").text())
        .isEqualTo("BZh9 is the name of a road.");
  }

  @Test
  void takesPackingOffANameForItsEnding() throws IOException {
    assertThat(extension("a.jsonl.zst")).isEqualTo("jsonl");
    assertThat(extension("b/a.txt.bz2")).isEqualTo("txt");
    assertThat(extension("b/a.tar.gz")).isEqualTo("tar");
    assertThat(extension("b.c/a.gz")).isEmpty();
  }

  private static long unpacked(byte[] packed) throws IOException {
    Input input = Input.open("a", new ByteArrayInputStream(packed), true);
    return input.stream().transferTo(OutputStream.nullOutputStream());
  }

  private static String extension(String name) throws IOException {
    return Input.open(name, InputStream.nullInputStream(), true).extension();
  }

  private static byte[] noise() {
    StringBuilder lines = new StringBuilder();
    Random random = new Random(7);
    for (int line = 0; line < 6_000; line++) {
      lines.append("{\"text\":\"It rained on ").append(random.nextLong()).append(".\"}\n");
    }
    return lines.toString().getBytes(UTF_8);
  }

  private static String last(byte[] file) {
    List<Reading> readings = Bytes.readings(file);
    return ((Reading.Failed) readings.get(readings.size() - 1)).reason();
  }

  private static List<String> texts(byte[] file) {
    return Bytes.readings(file).stream()
        .filter(Reading.Read.class::isInstance)
        .map(reading -> ((Reading.Read) reading).article().text())
        .toList();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    return gzip(bytes, 1);
  }

  private static byte[] gzip(byte[] bytes, int times) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed, 1 << 16)) {
      for (int time = 0; time < times; time++) {
        out.write(bytes);
      }
    }
    return packed.toByteArray();
  }

  private static byte[] bzip2(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new BZip2CompressorOutputStream(packed, 1)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] joined(List<byte[]> parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    parts.forEach(all::writeBytes);
    return all.toByteArray();
  }
}
