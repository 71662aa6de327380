package org.dateline.read.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.read.archive.Archives.bytes;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dateline.read.Bytes;
import org.dateline.read.Damage;
import org.dateline.read.warc.WarcFile;

class ArchivesOfAnyBytesTest {
  private static final Duration LONGEST = Duration.ofSeconds(2);
  private static final List<byte[]> ZIPS =
      List.of(
          Archives.zip(files()),
          Archives.storedZip(files()),
          Archives.storedZip(Map.of("a.zip", Archives.zip(files()))));
  private static final List<byte[]> TARS = List.of(Archives.tar(files()));
  private static final List<String> SCRAPS =
      List.of(
          "PK\u0003\u0004",
          "PK\u0001\u0002",
          "PK\u0005\u0006",
          "PK\u0007\b",
          "\0\0\0\0",
          "ustar\0",
          "77777777777\0",
          "L",
          "x",
          "S",
          "\u007F\u007F\u007F\u007F");

  @Property
  void aDamagedZipGivesAReading(@ForAll long seed) {
    read(Damage.of(ZIPS, seed, SCRAPS));
  }

  @Property
  void aDamagedTarGivesAReading(@ForAll long seed) {
    read(Damage.of(TARS, seed, SCRAPS));
  }

  @Property
  void aDamagedTarThatIsPackedGivesAReading(@ForAll long seed) {
    read(WarcFile.gzip(Damage.of(TARS, seed, SCRAPS)));
  }

  private static void read(byte[] file) {
    assertTimeoutPreemptively(LONGEST, () -> assertThat(Bytes.readings(file)).isNotEmpty());
  }

  private static Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a.txt", bytes("It rained in the capital all day, and the river rose."));
    files.put("name/".repeat(30) + "b.jsonl", bytes("{\"text\":\"It snowed.\"}\n"));
    files.put("c.txt", bytes("It cleared.\n".repeat(60)));
    return files;
  }
}
