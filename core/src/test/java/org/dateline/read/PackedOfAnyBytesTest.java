package org.dateline.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;

class PackedOfAnyBytesTest {
  private static final Duration LONGEST = Duration.ofSeconds(2);
  private static final byte[] LINES =
      "{\"text\":\"It rained.\"}\n{\"text\":\"It snowed.\"}\n".repeat(20).getBytes(UTF_8);
  private static final List<byte[]> FILES = List.of(gzip(), Zstd.compress(LINES), bzip2());
  private static final List<String> SCRAPS =
      List.of("\0", "\u007F", "BZh9", "1AY&SY", "(", "\u0004\u0002\u0001", "P*M\u0018\0\0\0\0");

  @Property
  void aDamagedFileGivesAReading(@ForAll long seed) {
    byte[] bytes = Damage.of(FILES, seed, SCRAPS);

    assertTimeoutPreemptively(LONGEST, () -> assertThat(Bytes.readings(bytes)).isNotEmpty());
  }

  private static byte[] gzip() {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(LINES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static byte[] bzip2() {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new BZip2CompressorOutputStream(packed, 1)) {
      out.write(LINES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
