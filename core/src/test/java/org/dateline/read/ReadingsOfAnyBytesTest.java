package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReadingsOfAnyBytesTest {

  @Property
  void anyBytesGiveAReadingAndNoException(@ForAll byte[] bytes) {
    assertThat(Bytes.readings(bytes)).isNotEmpty();
  }

  @Property
  void anyScrapsOfFormatsGiveAReadingAndNoException(@ForAll @From("scraps") String text) {
    assertThat(Bytes.readings(text.getBytes(StandardCharsets.UTF_8))).isNotEmpty();
    assertThat(Bytes.readings(text.getBytes(StandardCharsets.UTF_16LE))).isNotEmpty();
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void brokenGzipGivesAReadingAndNoException(
      @ForAll @From("scraps") String text, @ForAll byte broken, @ForAll int place) {
    byte[] bytes = gzip(text);
    bytes[Math.floorMod(place, bytes.length)] = broken;

    assertThat(Bytes.readings(bytes)).isNotEmpty();
  }

  @Property
  void whatIsReadCanBeWrittenAsUtf8(@ForAll @From("scraps") String text) {
    for (Reading reading : Bytes.readings(text.getBytes(StandardCharsets.UTF_8))) {
      if (reading instanceof Reading.Read read) {
        String read8 = read.article().text();
        byte[] bytes = read8.getBytes(StandardCharsets.UTF_8);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(read8);
      }
    }
  }

  @Provide
  Arbitrary<String> scraps() {
    List<String> scraps =
        List.of(
            "{\"text\":\"",
            "\"}",
            "{",
            "}",
            "[",
            "]",
            "\"",
            ":",
            ",",
            "\n",
            "\n\n",
            "\\ud83d",
            "\\u0041",
            "null",
            "1e9999",
            "\"published\":\"",
            "2011-09-26",
            "Title",
            "LOME — ",
            "KABUL, Sept 26 (AFP) - ",
            "By (AFP)",
            "Published: Mon 26 Sep 2011, 6:13 PM",
            "•",
            "(",
            ")",
            "—",
            "Follow us on",
            "More news from",
            "It rained.",
            "\uFEFF",
            "\uD83D",
            "\0",
            "\u0001",
            "é",
            "<html>");
    return Arbitraries.of(scraps).list().ofMaxSize(30).map(list -> String.join("", list));
  }

  private static byte[] gzip(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
