package org.dateline.read.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dateline.read.Bytes;

class DocumentsOfAnyBytesTest {
  private static final Duration LONGEST = Duration.ofSeconds(2);

  @Property
  void damagedRtfGivesAReading(@ForAll long seed) throws IOException {
    read(damaged(Sample.bytes("statement.rtf"), seed));
  }

  @Property
  void damagedPdfGivesAReading(@ForAll long seed) throws IOException {
    read(damaged(Sample.bytes("statement.pdf"), seed));
  }

  @Property
  void damagedDocxGivesAReading(@ForAll long seed) throws IOException {
    read(damaged(Sample.bytes("statement.docx"), seed));
  }

  @Property
  void damagedOdtGivesAReading(@ForAll long seed) throws IOException {
    read(damaged(Sample.bytes("statement.odt"), seed));
  }

  @Property
  void damagedXmlOfWordGivesAReading(@ForAll long seed) {
    String xml =
        "<w:document xmlns:w='urn:w'><w:body><w:p><w:pPr><w:pStyle w:val='Title'/></w:pPr><w:r>"
            + "<w:t>It rained</w:t><w:tab/></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t>"
            + "</w:r></w:p></w:tc></w:tr></w:tbl><w:del><w:p/></w:del></w:body></w:document>";
    byte[] broken = damaged(xml.getBytes(StandardCharsets.UTF_8), seed);
    String part = new String(broken, StandardCharsets.ISO_8859_1);

    read(Zip.of("[Content_Types].xml", "<a/>", "word/document.xml", part));
  }

  private static void read(byte[] bytes) {
    assertTimeoutPreemptively(LONGEST, () -> assertThat(Bytes.readings(bytes)).isNotEmpty());
  }

  /** Some bytes changed, cut out or said twice, and scraps put in. */
  private static byte[] damaged(byte[] whole, long seed) {
    Random random = new Random(seed);
    List<String> scraps =
        List.of(
            "{",
            "}",
            "\\u-10179",
            "\\'e",
            "\\bin99999999 ",
            "\\uc9",
            "\\ansicpg0",
            "<w:tr>",
            "</w:p>",
            "<!DOCTYPE a [<!ENTITY b 'c'>]>&b;",
            "endobj",
            "/Length 99999999",
            "stream\n",
            "PK\3\4",
            "/Kids [1 0 R]",
            "/Filter /FlateDecode",
            "\0\0\0\0",
            "<<",
            "9999999999");
    byte[] bytes = whole;
    for (int times = 1 + random.nextInt(5); times > 0; times--) {
      int at = random.nextInt(bytes.length + 1);
      int end = Math.min(bytes.length, at + 1 + random.nextInt(40));
      byte[] start = Arrays.copyOf(bytes, at);
      byte[] rest = Arrays.copyOfRange(bytes, at, bytes.length);
      bytes =
          switch (random.nextInt(5)) {
            case 0 ->
                joined(
                    start,
                    new byte[] {(byte) random.nextInt(256)},
                    Arrays.copyOfRange(bytes, Math.min(bytes.length, at + 1), bytes.length));
            case 1 -> joined(start, new byte[0], Arrays.copyOfRange(bytes, end, bytes.length));
            case 2 -> joined(start, Arrays.copyOfRange(bytes, at, end), rest);
            case 3 ->
                joined(
                    start,
                    scraps.get(random.nextInt(scraps.size())).getBytes(StandardCharsets.ISO_8859_1),
                    rest);
            default -> random.nextInt(4) == 0 ? start : bytes;
          };
    }
    return bytes;
  }

  private static byte[] joined(byte[] start, byte[] middle, byte[] end) {
    byte[] all = Arrays.copyOf(start, start.length + middle.length + end.length);
    System.arraycopy(middle, 0, all, start.length, middle.length);
    System.arraycopy(end, 0, all, start.length + middle.length, end.length);
    return all;
  }
}
