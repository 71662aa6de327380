package org.dateline.read;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class EncodingTest {
  private static final String TEXT = "The president flew to Lomé and to São Tomé.";

  @Test
  void readsUtf8WithAndWithoutAMark() {
    assertThat(Bytes.article(TEXT.getBytes(UTF_8)).text()).isEqualTo(TEXT);
    assertThat(Bytes.article(("\uFEFF" + TEXT).getBytes(UTF_8)).text()).isEqualTo(TEXT);
  }

  @Test
  void readsUtf16WithAMark() {
    assertThat(Bytes.article(("\uFEFF" + TEXT).getBytes(UTF_16LE)).text()).isEqualTo(TEXT);
    assertThat(Bytes.article(("\uFEFF" + TEXT).getBytes(UTF_16BE)).text()).isEqualTo(TEXT);
  }

  @Test
  void readsUtf16WithoutAMarkByItsZeros() {
    assertThat(Bytes.article(TEXT.getBytes(UTF_16LE)).text()).isEqualTo(TEXT);
    assertThat(Bytes.article(TEXT.getBytes(UTF_16BE)).text()).isEqualTo(TEXT);
  }

  @Test
  void saysThatItReadWindows1252() {
    byte[] bytes = "Bogotá’s aide".getBytes(Charset.forName("windows-1252"));
    assertThat(Bytes.readings(bytes))
        .extracting(reading -> ((Reading.Read) reading).note())
        .containsExactly("not UTF-8; read as windows-1252");
  }

  @Test
  void saysThatItReplacedHalvesOfCharacters() {
    byte[] bytes = "{\"text\":\"No \\uD83D way.\"}\n".getBytes(UTF_8);
    assertThat(Bytes.readings(bytes))
        .extracting(reading -> ((Reading.Read) reading).note())
        .containsExactly("halves of characters, which stand for nothing, were replaced by U+FFFD");
  }

  @Test
  void hasNothingToSayOfSoundBytes() {
    assertThat(Bytes.readings(TEXT.getBytes(UTF_8)))
        .extracting(reading -> ((Reading.Read) reading).note())
        .containsOnlyNulls();
  }

  @Test
  void readsArticleLinesInUtf16() {
    String lines = "{\"text\":\"Première.\"}\n{\"text\":\"Seconde \uD83D\uDE00.\"}\n";

    assertThat(Bytes.readings(("\uFEFF" + lines).getBytes(UTF_16LE)))
        .extracting(reading -> ((Reading.Read) reading).article().text())
        .containsExactly("Première.", "Seconde \uD83D\uDE00.");
  }

  @Test
  void readsWindows1252WhereItIsNoUtf8() {
    String text = "“No,” said the envoy’s aide from Bogotá.";

    assertThat(Bytes.article(text.getBytes(Charset.forName("windows-1252"))).text())
        .isEqualTo(text);
  }

  @Test
  void keepsUtf8InWhichOneLetterIsDamaged() {
    byte[] bytes = "é ü ñ — damaged: #".getBytes(UTF_8);
    bytes[bytes.length - 1] = (byte) 0xC3;

    assertThat(Bytes.article(bytes).text()).isEqualTo("é ü ñ — damaged: \uFFFD");
  }

  @Test
  void readsEachLineOfAFileInItsOwnEncoding() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("{\"text\":\"Bogotá.\"}\n".getBytes(UTF_8));
    bytes.writeBytes("{\"text\":\"Medellín.\"}\n".getBytes(Charset.forName("windows-1252")));

    assertThat(Bytes.readings(bytes.toByteArray()))
        .extracting(reading -> ((Reading.Read) reading).article().text())
        .containsExactly("Bogotá.", "Medellín.");
  }
}
