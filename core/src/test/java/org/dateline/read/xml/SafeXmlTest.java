package org.dateline.read.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeXmlTest {

  @Test
  void keepsTheLetterAfterAByteThatIsNotUtf8() throws IOException {
    String line = "The caf\u00E9 owner said \u00A35m \u2014 the \u201Cplan\u201D. ";
    String text = ("x" + line).repeat(250);
    byte[] windows =
        ("<?xml version='1.0' encoding='utf-8'?><a>" + text + "</a>")
            .getBytes(Charset.forName("windows-1252"));

    assertThat(text(new ByteArrayInputStream(windows))).isEqualTo(text);
  }

  @Test
  void namesALimitInWords() {
    assertThatThrownBy(() -> text("<a>".repeat(201)))
        .hasMessageEndingWith(": elements lie deeper than 200 in each other");
  }

  @Test
  void readsNoFileThatAnEntityNames(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "the secret");
    String xml =
        "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><a>Before &x; after</a>";

    assertThat(text(xml)).isEqualTo("Before &x; after");
  }

  @Test
  void expandsNoEntitiesOfTheDocumentType() throws IOException {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 'ha'>");
    for (int at = 1; at < 30; at++) {
      laughs.append("<!ENTITY l%d '&l%d;&l%d;&l%d;'>".formatted(at, at - 1, at - 1, at - 1));
    }

    assertThat(text(laughs + "]><a>It said &l29;.</a>")).isEqualTo("It said &l29;.");
  }

  @Test
  void takesTheDocumentTypeOfNitf() throws IOException {
    String type =
        "<!DOCTYPE nitf PUBLIC \"-//IPTC//DTD NITF 3.1//EN\" \"http://localhost/nitf-3-1.dtd\">";

    assertThat(text("<?xml version=\"1.0\"?>\n" + type + "<nitf>Text</nitf>")).isEqualTo("Text");
  }

  @Test
  void knowsTheEntitiesOfHtml() throws IOException {
    assertThat(text("<a>Iran&rsquo;s&nbsp;envoy &eacute; &LT;&amp;&#8212;&#x2014;&#150;</a>"))
        .isEqualTo("Iran\u2019s\u00A0envoy \u00E9 <&\u2014\u2014\u2013");
  }

  @Test
  void takesSignsThatBeginNothingForThemselves() throws IOException {
    assertThat(text("<a b='5 < 6 & 7'>AT&T, 5 < 6 &nosuch; & &#0; &#xD800;</a>"))
        .isEqualTo("AT&T, 5 < 6 &nosuch; & \uFFFD \uFFFD");
  }

  @Test
  void leavesMarkedDataAsItIs() throws IOException {
    assertThat(text("<a><![CDATA[<p>R&amp;D &rsquo;]] </p>]]>.</a>"))
        .isEqualTo("<p>R&amp;D &rsquo;]] </p>.");
  }

  @Test
  void passesOverCommentsAndInstructions() throws IOException {
    assertThat(text("<a>One<!-- <b> -- & --> two<?php <b> ?> three</a>"))
        .isEqualTo("One two three");
  }

  @Test
  void makesControlCharactersSpaces() throws IOException {
    assertThat(text("<a>One\0two\u0007three\uFFFF</a>")).isEqualTo("One two three\uFFFD");
  }

  @Test
  void readsUtf8ThatIsDeclaredAsLatin() throws IOException {
    assertThat(text("<?xml version='1.0' encoding='ISO-8859-1'?><a>Libération 😀</a>"))
        .isEqualTo("Libération 😀");
  }

  @Test
  void readsLatinThatIsDeclaredAsUtf8() throws IOException {
    byte[] bytes =
        "<?xml version='1.0' encoding='UTF-8'?><a>“Libération”</a>"
            .getBytes(Charset.forName("windows-1252"));

    assertThat(text(new ByteArrayInputStream(bytes))).isEqualTo("“Libération”");
  }

  @Test
  void readsTheEncodingThatIsDeclared() throws IOException {
    String xml = "<?xml version='1.0' encoding='windows-1251'?><a>Москва, «ТАСС»</a>";

    assertThat(text(new ByteArrayInputStream(xml.getBytes(Charset.forName("windows-1251")))))
        .isEqualTo("Москва, «ТАСС»");
  }

  @Test
  void readsUtf16() throws IOException {
    byte[] bytes =
        "<?xml version='1.0' encoding='UTF-16'?><a>Kyjív</a>".getBytes(StandardCharsets.UTF_16);

    assertThat(text(new ByteArrayInputStream(bytes))).isEqualTo("Kyjív");
  }

  @Test
  void readsUtf8ThatIsDeclaredAsUtf16() throws IOException {
    assertThat(text("<?xml version='1.0' encoding='UTF-16'?><a>Kyjív</a>")).isEqualTo("Kyjív");
  }

  @Test
  void refusesElementsTenThousandDeep() {
    assertThatThrownBy(() -> text("<a>".repeat(10_000)))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("broken XML in line 1: ")
        .hasMessageContaining("200");
  }

  @Test
  void refusesATagOfAMillionAttributes() {
    StringBuilder tag = new StringBuilder("<a");
    IntStream.range(0, 1_000_000).forEach(at -> tag.append(" a").append(at).append("=''"));

    assertThatThrownBy(() -> text(tag + ">Text</a>")).isInstanceOf(IOException.class);
  }

  @Test
  void cutsOffAnAttributeOf200Megabytes() throws IOException {
    byte[] part = "A".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
    InputStream attribute =
        sequence(
            List.of(
                bytes("<a><img src='"),
                new SequenceInputStream(
                    Collections.enumeration(
                        IntStream.range(0, 200)
                            .mapToObj(each -> (InputStream) new ByteArrayInputStream(part))
                            .toList())),
                bytes("'/>Text</a>")));

    assertThat(text(attribute)).isEqualTo("Text");
  }

  @Test
  void saysInWhichLineItIsBroken() {
    assertThatThrownBy(() -> text("<!-- a\nb -->\n<a>\n<b>\n</a>"))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("broken XML in line 5: ")
        .hasMessageNotContaining("\n");
  }

  private static InputStream sequence(List<InputStream> parts) {
    return new SequenceInputStream(Collections.enumeration(parts));
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(String xml) throws IOException {
    return text(bytes(xml));
  }

  private static String text(InputStream bytes) throws IOException {
    XMLStreamReader xml = SafeXml.reader(bytes);
    StringBuilder text = new StringBuilder();
    try {
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
          text.append(xml.getText());
        }
      }
    } catch (XMLStreamException e) {
      throw SafeXml.trouble(e);
    }
    return text.toString();
  }
}
