package org.dateline.read.warc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dateline.read.Bytes;
import org.dateline.read.Damage;

class WarcOfAnyBytesTest {
  private static final Duration LONGEST = Duration.ofSeconds(2);
  private static final List<byte[]> FILES = List.of(warc().bytes(), arc());
  private static final List<byte[]> PACKED = List.of(warc().gzip(), warc().zstd());
  private static final List<String> SCRAPS =
      List.of(
          "WARC/1.0\r\n",
          "WARC/1.0\n\n",
          "\r\n\r\n",
          "\n",
          "Content-Length: 0\r\n",
          "Content-Length: -1\r\n",
          "Content-Length: 99999999\r\n",
          "Content-Length: 9223372036854775807\r\n",
          "WARC-Type: response\r\n",
          "HTTP/1.1 200 OK\r\n\r\n",
          "Transfer-Encoding: chunked\r\n",
          "ffffffffffffffff\r\n",
          "Content-Encoding: deflate\r\n",
          "http://a.test/ 1.1.1.1 20190304050607 text/html 99999999\n",
          "\u001F\u008B\b\0",
          "\0");

  @Property
  void aDamagedArchiveGivesAReading(@ForAll long seed) {
    read(Damage.of(FILES, seed, SCRAPS));
  }

  @Property
  void aDamagedArchiveThatIsPackedGivesAReading(@ForAll long seed) {
    read(Damage.of(PACKED, seed, SCRAPS));
  }

  @Property
  void aDamagedArchiveThatIsThenPackedGivesAReading(@ForAll long seed) {
    read(WarcFile.gzip(Damage.of(FILES, seed, SCRAPS)));
  }

  private static void read(byte[] bytes) {
    assertTimeoutPreemptively(LONGEST, () -> assertThat(Bytes.readings(bytes)).isNotEmpty());
  }

  private static WarcFile warc() {
    byte[] chunks = "6\r\nTroops\r\n9\r\n crossed.\r\n0\r\n\r\n".getBytes(UTF_8);
    String ok = "HTTP/1.1 200 OK\r\nContent-Type: text/plain";
    return new WarcFile()
        .record("warcinfo", "", "application/warc-fields", "software: x\r\n".getBytes(UTF_8))
        .page("http://a.test/1", "text/html; charset=utf-8", "<html><p>It rained.</p></html>")
        .response("http://a.test/2", ok + "\r\nTransfer-Encoding: chunked", chunks)
        .response(
            "http://a.test/3",
            ok + "\r\nContent-Encoding: gzip",
            WarcFile.gzip("It snowed.".getBytes(UTF_8)))
        .record("conversion", "http://a.test/4", "text/plain", "It cleared.".getBytes(UTF_8));
  }

  private static byte[] arc() {
    String page = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nIt rained.";
    String record = "http://a.test/1 1.1.1.1 20190304050607 text/plain " + page.length() + "\n";
    String version = "1 0 x\nURL IP-address Archive-date Content-type Archive-length\n";
    String first = "filedesc://a 0.0.0.0 20190304050607 text/plain " + version.length() + "\n";
    return (first + version + "\n" + record + page + "\n" + record + page + "\n").getBytes(UTF_8);
  }
}
