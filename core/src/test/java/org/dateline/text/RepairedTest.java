package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dateline.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepairedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "â€œNo,â€\u009D he said; “No,” he said",
        "the countryâ€™s army; the country’s army",
        "Kabul â€” Herat â€“ Farah; Kabul — Herat – Farah",
        "wait â€¦ now; wait … now",
        "FernÃ¡ndez and Ã–zal; Fernández and Özal",
        "ErdoÄŸan; Erdoğan",
        "JosÃ© paid Â£5; José paid £5",
        "no moreâ€ said; no more” said",
        "it\u0092s \u0093here\u0094; it’s “here”"
      })
  void readsUtf8ThatWasTakenForWindows1252(String broken, String meant) {
    assertThat(view(broken)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "Iran&rsquo;s army=Iran’s army",
        "Iran&amp;rsquo;s army=Iran’s army",
        "Iran&#8217;s and Iran&#x2019;s=Iran’s and Iran’s",
        "AT&amp;T and AT&T=AT&T and AT&T",
        "a &amp;amp; b=a & b",
        "no &such; name; &; &#; &#0; &amp=no &such; name; &; &#; &#0; &amp",
        "talks&nbsp;failed=talks failed",
        "A&amp;B; C=A&B; C"
      })
  void readsCharacterReferencesOfHtml(String broken, String meant) {
    assertThat(view(broken)).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pâté and Ângela, voilà; âge",
        "«LIBERTÉ»",
        "“IRMÔ, “São Tomé”",
        "Ärzte und Åland — Öl",
        "“Quoted” ‘text’ … £5 §3",
        "plain text\nof two lines"
      })
  void leavesSoundTextAsItIs(String sound) {
    Repaired repaired = Repaired.of(sound);

    assertThat(repaired.view()).isSameAs(sound);
    assertThat(repaired.isAsGiven()).isTrue();
  }

  @Test
  void makesEverySpaceAPlainSpace() {
    assertThat(view("a\u00A0b\u202Fc\u2009d\te\u0007f")).isEqualTo("a b c d e f");
  }

  @Test
  void leavesOutWhatTakesNoRoom() {
    assertThat(view("\uFEFFad\u00ADvance\u200B on\u200E Ka\u2060bul"))
        .isEqualTo("advance on Kabul");
  }

  @Test
  void makesEveryLineBreakALineFeed() {
    assertThat(view("a\rb\r\nc\u2028d")).isEqualTo("a\nb \nc\nd");
  }

  @Test
  void findsTheWayBackOverAllRepairs() {
    String text = "â€œno\u00A0mo\u00ADreâ€\u009D, he said";
    Repaired repaired = Repaired.of(text);
    int said = repaired.view().indexOf("said");

    assertThat(repaired.sourceOffset(said)).isEqualTo(text.indexOf("said"));
    assertThat(repaired.sourceSpan(span(repaired, "more")).in(text)).isEqualTo("mo\u00ADre");
    assertThat(repaired.sourceSpan(span(repaired, "“")).in(text)).isEqualTo("â€œ");
  }

  @Test
  void endsASpanBeforeInvisibleCharacters() {
    String text = "Kabul\u200B fell";
    Repaired repaired = Repaired.of(text);

    assertThat(repaired.sourceSpan(span(repaired, "Kabul"))).isEqualTo(new Span(0, 5));
  }

  @Test
  void knowsNoOffsetOutsideTheView() {
    Repaired repaired = Repaired.of("a\u00ADb");

    assertThat(repaired.sourceOffset(2)).isEqualTo(3);
    assertThatThrownBy(() -> repaired.sourceOffset(3))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("3 of 2");
  }

  private static String view(String text) {
    return Repaired.of(text).view();
  }

  private static Span span(Repaired repaired, String words) {
    int start = repaired.view().indexOf(words);
    return new Span(start, start + words.length());
  }
}
