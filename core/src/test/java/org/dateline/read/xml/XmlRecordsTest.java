package org.dateline.read.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class XmlRecordsTest {

  @Test
  void givesEachElementOfTheName() throws IOException {
    assertThat(records("<a>\n<b>One</b> no <b c='>'>Two</b></a>"))
        .containsExactly(
            new XmlRecords.Element("b", "<b>One</b>", 2, true, false),
            new XmlRecords.Element("b", "<b c='>'>Two</b>", 2, true, false));
  }

  @Test
  void takesNoHeedOfPrefixes() throws IOException {
    assertThat(records("<x:a><x:b>One</x:b></x:a>"))
        .containsExactly(new XmlRecords.Element("b", "<x:b>One</x:b>", 1, true, false));
  }

  @Test
  void knowsElementsWithoutContent() throws IOException {
    assertThat(records("<b/>One<b c='1' />"))
        .extracting(XmlRecords.Element::text)
        .containsExactly("<b/>", "<b c='1' />");
  }

  @Test
  void takesMarkedDataForText() throws IOException {
    assertThat(records("<a><![CDATA[<b>]]><b><![CDATA[</b>]]>One</b></a>"))
        .extracting(XmlRecords.Element::text)
        .containsExactly("<b><![CDATA[</b>]]>One</b>");
  }

  @Test
  void endsAnElementWhereTheNextBegins() throws IOException {
    assertThat(records("<a><b>One<b>Two</b></a>"))
        .containsExactly(
            new XmlRecords.Element("b", "<b>One", 1, false, false),
            new XmlRecords.Element("b", "<b>Two</b>", 1, true, false));
  }

  @Test
  void givesWhatStandsBeforeTheEndOfTheFile() throws IOException {
    assertThat(records("<a><b>One</b><b>Tw"))
        .last()
        .isEqualTo(new XmlRecords.Element("b", "<b>Tw", 1, false, false));
  }

  @Test
  void holdsNoElementThatIsTooLongAndGoesOn() throws IOException {
    String longText = "word ".repeat(XmlRecords.LONGEST / 5 + 1);

    assertThat(records("<a><b>" + longText + "</b><b>Two</b></a>"))
        .containsExactly(
            new XmlRecords.Element("b", "", 1, true, true),
            new XmlRecords.Element("b", "<b>Two</b>", 1, true, false));
  }

  @Test
  void givesWhatStandsBeforeABreakAndThenSaysIt() throws IOException {
    XmlRecords records = new XmlRecords(new Breaking("<a><b>One</b><b>Tw"), Set.of("b"));

    assertThat(records.next()).extracting("text").isEqualTo("<b>One</b>");
    assertThat(records.next()).extracting("text").isEqualTo("<b>Tw");
    assertThatThrownBy(records::next).isInstanceOf(IOException.class).hasMessage("broken");
  }

  private static List<XmlRecords.Element> records(String xml) throws IOException {
    XmlRecords records = new XmlRecords(SafeXml.characters(new StringReader(xml)), Set.of("b"));
    List<XmlRecords.Element> all = new ArrayList<>();
    for (XmlRecords.Element each = records.next(); each != null; each = records.next()) {
      all.add(each);
    }
    return all;
  }

  /** Characters, and then trouble. */
  private static final class Breaking extends Reader {
    private final StringReader before;

    Breaking(String before) {
      this.before = new StringReader(before);
    }

    @Override
    public int read(char[] into, int start, int length) throws IOException {
      int count = before.read(into, start, length);
      if (count < 0) {
        throw new IOException("broken");
      }
      return count;
    }

    @Override
    public void close() {
      before.close();
    }
  }
}
