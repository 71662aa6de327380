package org.dateline.read.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class XmlParagraphsTest {

  @Test
  void keepsTheLinesOfAParagraphTogether() {
    assertThat(paragraphs("<p>Envoys met.<br/>They signed.</p>"))
        .containsExactly("Envoys met.\nThey signed.");
  }

  @Test
  void partsParagraphsAtTwoBreaks() {
    assertThat(paragraphs("<p>Envoys met.<br/> <br/>They signed.</p>"))
        .containsExactly("Envoys met.", "They signed.");
  }

  @Test
  void takesTimeInProportionToTheBreaks() {
    String lines = "<p>" + "Envoys met.<br/>".repeat(200_000) + "</p>";

    assertThat(assertTimeoutPreemptively(Duration.ofSeconds(10), () -> paragraphs(lines)))
        .hasSize(1);
  }

  private static List<String> paragraphs(String xml) {
    return XmlParagraphs.of(XmlTree.of(new StringReader(xml), 1).root());
  }
}
