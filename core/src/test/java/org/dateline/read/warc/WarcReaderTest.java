package org.dateline.read.warc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.dateline.Article;
import org.dateline.read.Bytes;
import org.dateline.read.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WarcReaderTest {
  private static final String ONE = "Troops crossed the river on Monday, the ministry said.";
  private static final String TWO = "The two sides signed a truce in Geneva on Tuesday.";
  private static final String THREE = "Police arrested nine protesters in the capital.";

  @Test
  void readsThePagesThatAnswersHold() {
    byte[] file = new WarcFile().page("http://a.test/1", "text/plain", ONE).bytes();

    assertThat(texts(file)).containsExactly(ONE);
  }

  @Test
  void namesAPageByItsAddress() {
    byte[] file = new WarcFile().page("http://a.test/1", "text/plain", ONE).bytes();

    assertThat(Bytes.reading(file).name()).isEqualTo("-!http://a.test/1");
    assertThat(Bytes.article(file).url()).isEqualTo("http://a.test/1");
  }

  @Test
  void doesNotTakeTheDayOfTheCrawlForThatOfPublication() {
    byte[] file = new WarcFile().page("http://a.test/1", "text/plain", ONE).bytes();

    assertThat(Bytes.article(file).publishedAt()).isNull();
  }

  @Test
  void readsRecordsThatAreEachPackedByGzip() {
    assertThat(texts(three().gzip())).containsExactly(ONE, TWO, THREE);
  }

  @Test
  void readsRecordsThatArePackedByGzipTogether() {
    assertThat(texts(WarcFile.gzip(three().bytes()))).containsExactly(ONE, TWO, THREE);
  }

  @Test
  void readsRecordsThatAreEachPackedByZstd() {
    assertThat(texts(three().zstd())).containsExactly(ONE, TWO, THREE);
  }

  @Test
  void readsConvertedTextAsText() {
    byte[] text = ("{\"not\":\"json\"} is how it begins.\n" + ONE).getBytes(UTF_8);
    byte[] file =
        new WarcFile().record("conversion", "http://a.test/1", "text/plain", text).bytes();

    Article article = Bytes.article(file);
    assertThat(article.text()).isEqualTo(new String(text, UTF_8));
    assertThat(article.url()).isEqualTo("http://a.test/1");
  }

  @Test
  void readsResources() {
    byte[] file =
        new WarcFile()
            .record("resource", "ftp://a.test/1.txt", "text/plain", ONE.getBytes(UTF_8))
            .bytes();

    assertThat(texts(file)).containsExactly(ONE);
  }

  @Test
  void passesOverWhatIsNoPage() {
    byte[] none = new byte[0];
    byte[] file =
        new WarcFile()
            .record("warcinfo", "", "application/warc-fields", "software: x\r\n".getBytes(UTF_8))
            .record(
                "request", "http://a.test/", "application/http", "GET / HTTP/1.1".getBytes(UTF_8))
            .record("metadata", "http://a.test/", "application/warc-fields", none)
            .record("revisit", "http://a.test/", "application/http", none)
            .response("http://a.test/2", "HTTP/1.1 404 Not Found\r\nContent-Type: text/plain", none)
            .page("http://a.test/a.png", "image/png", "PNG")
            .page("http://a.test/a.svg", "image/svg+xml", "<svg/>")
            .page("http://a.test/robots.txt", "text/plain", "User-agent: *")
            .page("http://a.test/1", "text/plain", ONE)
            .bytes();

    assertThat(texts(file)).containsExactly(ONE);
  }

  @Test
  void saysThatAnArchiveHoldsNoPage() {
    byte[] file = new WarcFile().page("http://a.test/a.png", "image/png", "PNG").bytes();

    assertThat(Bytes.readings(file)).containsExactly(new Reading.Empty("-"));
  }

  @Test
  void putsChunksTogether() {
    String chunked =
        "6\r\nTroops\r\n" + hex(ONE.length() - 6) + "\r\n" + ONE.substring(6) + "\r\n0\r\n\r\n";

    assertThat(texts(answer("Transfer-Encoding: chunked", chunked.getBytes(UTF_8))))
        .containsExactly(ONE);
  }

  @Test
  void readsWhatIsSaidToBeInChunksAndIsNot() {
    assertThat(texts(answer("Transfer-Encoding: chunked", ONE.getBytes(UTF_8))))
        .containsExactly(ONE);
  }

  @Test
  void readsChunksThatBreakOff() {
    String chunked = "ffff\r\n" + ONE;

    assertThat(texts(answer("Transfer-Encoding: chunked", chunked.getBytes(UTF_8))))
        .containsExactly(ONE);
  }

  @Test
  void unpacksContent() throws IOException {
    assertThat(texts(answer("Content-Encoding: gzip", WarcFile.gzip(ONE.getBytes(UTF_8)))))
        .containsExactly(ONE);
    ByteArrayOutputStream deflated = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
      out.write(ONE.getBytes(UTF_8));
    }
    assertThat(texts(answer("Content-Encoding: deflate", deflated.toByteArray())))
        .containsExactly(ONE);
    byte[] raw = Arrays.copyOfRange(deflated.toByteArray(), 2, deflated.size());
    assertThat(texts(answer("Content-Encoding: deflate", raw))).containsExactly(ONE);
  }

  @Test
  void readsContentThatTheCrawlerHasUnpacked() {
    assertThat(texts(answer("Content-Encoding: gzip", ONE.getBytes(UTF_8)))).containsExactly(ONE);
  }

  @Test
  void leavesContentAsideThatItCannotUnpack() {
    assertThat(Bytes.readings(answer("Content-Encoding: br", ONE.getBytes(UTF_8))))
        .containsExactly(
            new Reading.Skipped(
                "-!http://a.test/1", "its content is packed by br, which is not read"));
  }

  @Test
  void readsOnAfterALengthThatIsTooShort() {
    assertThat(afterALengthOf("20", "its length is not that of what it holds"))
        .containsExactly(ONE, THREE);
  }

  @Test
  void readsOnAfterALengthThatIsTooLong() {
    assertThat(afterALengthOf("700", "its length is not that of what it holds"))
        .containsExactly(ONE, THREE);
    assertThat(afterALengthOf("16000000", "its length is not that of what it holds"))
        .containsExactly(ONE, THREE);
  }

  @Test
  void readsOnAfterALengthThatIsNone() {
    assertThat(afterALengthOf("-5", "its length is no number")).containsExactly(ONE, THREE);
    assertThat(afterALengthOf("many", "its length is no number")).containsExactly(ONE, THREE);
    assertThat(afterALengthOf("99999999999999999999", "its length is no number"))
        .containsExactly(ONE, THREE);
  }

  @Test
  void readsOnAfterALengthBeyondAllPages() {
    byte[] file = lying(String.valueOf(Long.MAX_VALUE));

    assertThat(texts(file)).containsExactly(ONE, THREE);
    assertThat(Bytes.readings(file))
        .contains(new Reading.Skipped("-!http://a.test/2", "longer than 16 MiB, which no page is"));
  }

  @Test
  void saysThatALengthLiesThatGoesBeyondTheFile() {
    byte[] body = WarcFile.http("HTTP/1.1 200 OK\r\nContent-Type: text/plain", TWO.getBytes(UTF_8));
    byte[] file =
        new WarcFile()
            .page("http://a.test/1", "text/plain", ONE)
            .record(
                "response", "http://a.test/2", "application/http", body, "9223372036854775807", "")
            .bytes();

    assertThat(texts(file)).containsExactly(ONE);
    assertThat(Bytes.readings(file).get(1))
        .isInstanceOf(Reading.Failed.class)
        .extracting(Object::toString)
        .asString()
        .contains("its length is not that of what it holds");
  }

  @Test
  @Timeout(20)
  void givesUpAfterAThousandBrokenRecordsInARow() {
    byte[] file =
        WarcFile.join(
            new WarcFile().page("http://a.test/1", "text/plain", ONE).bytes(),
            "WARC/1.0\r\n".repeat(1_000_000).getBytes(UTF_8));

    List<Reading> readings = Bytes.readings(file);
    assertThat(readings).hasSize(1002);
    assertThat(readings.get(1001))
        .isEqualTo(new Reading.Failed("-", "1,000 broken records in a row; the rest is not read"));
  }

  @Test
  void readsOnAfterBrokenRecordsThatAreNotTooMany() {
    byte[] file =
        WarcFile.join(
            "WARC/1.0\r\n".repeat(900).getBytes(UTF_8),
            new WarcFile().page("http://a.test/1", "text/plain", ONE).bytes(),
            "WARC/1.0\r\n".repeat(900).getBytes(UTF_8),
            new WarcFile().page("http://a.test/2", "text/plain", TWO).bytes());

    assertThat(texts(file)).containsExactly(ONE, TWO);
    assertThat(failures(file)).hasSize(1800);
  }

  @Test
  void readsOnAfterAMemberThatIsDamaged() {
    List<byte[]> members = three().members();
    byte[] damaged = members.get(1).clone();
    Arrays.fill(damaged, 60, 80, (byte) 0xFF);
    byte[] file = WarcFile.join(members.get(0), damaged, members.get(2));

    assertThat(texts(file)).containsExactly(ONE, THREE);
    assertThat(Bytes.readings(file).get(1))
        .isInstanceOf(Reading.Failed.class)
        .extracting(Object::toString)
        .asString()
        .contains("record at byte " + bytesOfOne() + ": broken gzip: ");
  }

  @Test
  void readsOnAfterAMemberWhoseChecksumDoesNotFit() {
    List<byte[]> members = three().members();
    byte[] damaged = members.get(1).clone();
    damaged[damaged.length - 6] ^= 1;

    byte[] file = WarcFile.join(members.get(0), damaged, members.get(2));
    assertThat(texts(file)).containsExactly(ONE, THREE);
    assertThat(Bytes.readings(file).get(1))
        .isEqualTo(
            new Reading.Failed(
                "-",
                "record at byte " + bytesOfOne() + ": broken gzip: the checksum does not fit"));
  }

  @Test
  void readsOnAfterAMemberThatIsCutOff() {
    List<byte[]> members = three().members();
    byte[] cut = Arrays.copyOf(members.get(1), members.get(1).length - 40);

    assertThat(texts(WarcFile.join(members.get(0), cut, members.get(2))))
        .containsExactly(ONE, THREE);
  }

  @Test
  void readsOnAfterAMemberWithoutAHeader() {
    List<byte[]> members = three().members();
    byte[] cut = Arrays.copyOfRange(members.get(1), 9, members.get(1).length);

    assertThat(texts(WarcFile.join(members.get(0), cut, members.get(2))))
        .containsExactly(ONE, THREE);
  }

  @Test
  void readsOnAfterAFrameThatIsDamaged() {
    byte[] one = new WarcFile().page("http://a.test/1", "text/plain", ONE).zstd();
    byte[] two = new WarcFile().page("http://a.test/2", "text/plain", TWO).zstd();
    byte[] three = new WarcFile().page("http://a.test/3", "text/plain", THREE).zstd();
    Arrays.fill(two, 8, 40, (byte) 0xFF);

    byte[] file = WarcFile.join(one, two, three);
    assertThat(texts(file)).containsExactly(ONE, THREE);
    assertThat(Bytes.readings(file).get(1).toString()).contains("broken zstd: ");
  }

  @Test
  void readsWhatStandsBeforeTheEndOfAFileThatIsCutOff() {
    byte[] all = three().bytes();
    byte[] file = Arrays.copyOf(all, all.length - 30);

    assertThat(texts(file)).containsExactly(ONE, TWO);
    assertThat(Bytes.readings(file).get(2).toString())
        .contains("ends too early; the file is cut off");
  }

  @Test
  void readsOnAfterBytesThatAreNoRecord() {
    byte[] file =
        new WarcFile()
            .page("http://a.test/1", "text/plain", ONE)
            .raw("Something else altogether.\r\n".getBytes(UTF_8))
            .page("http://a.test/3", "text/plain", THREE)
            .bytes();

    assertThat(texts(file)).contains(THREE);
    assertThat(failures(file)).hasSize(1);
  }

  @Test
  void readsOnAfterAnAnswerWithoutAHeader() {
    byte[] file =
        new WarcFile()
            .record("response", "http://a.test/1", "application/http", "\0\1\2".getBytes(UTF_8))
            .page("http://a.test/3", "text/plain", THREE)
            .bytes();

    assertThat(texts(file)).containsExactly(THREE);
    assertThat(failures(file))
        .containsExactly(
            new Reading.Failed("-!http://a.test/1", "its HTTP header cannot be understood"));
  }

  @Test
  void saysThatTheCrawlerCutAPageShort() {
    byte[] block = ONE.getBytes(UTF_8);
    byte[] file =
        new WarcFile()
            .record(
                "resource",
                "http://a.test/1",
                "text/plain",
                block,
                String.valueOf(block.length),
                "WARC-Truncated: length\r\n")
            .bytes();

    assertThat(((Reading.Read) Bytes.reading(file)).note())
        .isEqualTo("cut short when it was crawled: length");
  }

  @Test
  void readsArcFiles() {
    byte[] file = arc(ONE, TWO);

    assertThat(texts(file)).containsExactly(ONE, TWO);
    assertThat(Bytes.article(file).url()).isEqualTo("http://a.test/1");
    assertThat(texts(WarcFile.gzip(file))).containsExactly(ONE, TWO);
  }

  @Test
  void readsOnAfterAnArcRecordWhoseLengthLies() {
    String file = new String(arc(ONE, TWO, THREE), US_ASCII);
    String header = " text/plain " + arcBlock(TWO).length;
    int at = file.lastIndexOf(header, file.indexOf(TWO));
    String lying = file.substring(0, at) + " text/plain 12" + file.substring(at + header.length());

    assertThat(texts(lying.getBytes(US_ASCII))).containsExactly(ONE, THREE);
  }

  @Test
  void readsWhatStandsAroundAnArcRecordWhoseLengthIsNone() {
    String file = new String(arc(ONE, TWO, THREE), US_ASCII);
    String header = " text/plain " + arcBlock(TWO).length;
    int at = file.lastIndexOf(header, file.indexOf(TWO));
    for (String length : List.of(" text/plain -5", " text/plain many", " text/plain", "")) {
      String lying = file.substring(0, at) + length + file.substring(at + header.length());

      assertThat(texts(lying.getBytes(US_ASCII))).containsExactly(ONE, THREE);
      assertThat(failures(lying.getBytes(US_ASCII))).hasSize(1);
    }
  }

  private static byte[] arc(String... texts) {
    String version = "1 0 Maker\nURL IP-address Archive-date Content-type Archive-length\n\n";
    WarcFile file = new WarcFile();
    file.raw(
        ("filedesc://a.arc 0.0.0.0 20190304050607 text/plain " + version.length() + "\n" + version)
            .getBytes(US_ASCII));
    for (int at = 0; at < texts.length; at++) {
      byte[] block = arcBlock(texts[at]);
      String header = "http://a.test/" + (at + 1) + " 10.0.0.1 20190304050607 text/plain ";
      file.raw((header + block.length + "\n").getBytes(US_ASCII)).raw(block);
      file.raw("\n".getBytes(US_ASCII));
    }
    return file.bytes();
  }

  private static byte[] arcBlock(String text) {
    return WarcFile.http("HTTP/1.1 200 OK\r\nContent-Type: text/plain", text.getBytes(ISO_8859_1));
  }

  private static List<String> afterALengthOf(String length, String reason) {
    byte[] file = lying(length);
    assertThat(failures(file))
        .containsExactly(new Reading.Failed("-", "record at byte " + bytesOfOne() + ": " + reason));
    return texts(file);
  }

  private static byte[] lying(String length) {
    byte[] block =
        WarcFile.http("HTTP/1.1 200 OK\r\nContent-Type: text/plain", TWO.getBytes(UTF_8));
    return new WarcFile()
        .page("http://a.test/1", "text/plain", ONE)
        .record("response", "http://a.test/2", "application/http", block, length, "")
        .page("http://a.test/3", "text/plain", THREE)
        .bytes();
  }

  private static int bytesOfOne() {
    return new WarcFile().page("http://a.test/1", "text/plain", ONE).bytes().length;
  }

  private static WarcFile three() {
    return new WarcFile()
        .page("http://a.test/1", "text/plain", ONE)
        .page("http://a.test/2", "text/plain", TWO)
        .page("http://a.test/3", "text/plain", THREE);
  }

  private static byte[] answer(String line, byte[] body) {
    String header = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n" + line;
    return new WarcFile().response("http://a.test/1", header, body).bytes();
  }

  private static String hex(int number) {
    return Integer.toHexString(number);
  }

  private static List<String> texts(byte[] file) {
    return Bytes.readings(file).stream()
        .filter(Reading.Read.class::isInstance)
        .map(reading -> ((Reading.Read) reading).article().text())
        .toList();
  }

  private static List<Reading> failures(byte[] file) {
    return Bytes.readings(file).stream().filter(Reading.Failed.class::isInstance).toList();
  }
}
