package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dateline.Span;

class RepairOfAnyTextTest {

  @Property
  void offsetsClimbFromTheStartOfTheTextToItsEnd(@ForAll @From("texts") String text) {
    Repaired repaired = Repaired.of(text);
    int before = -1;
    for (int at = 0; at <= repaired.view().length(); at++) {
      int offset = repaired.sourceOffset(at);
      assertThat(offset).isGreaterThan(before).isLessThanOrEqualTo(text.length());
      before = offset;
    }
    assertThat(before).isEqualTo(text.length());
  }

  @Property
  void aLetterOrFigureOfPlainTextStandsWhereTheOffsetSays(@ForAll @From("texts") String text) {
    Repaired repaired = Repaired.of(text);
    for (int at = 0; at < repaired.view().length(); at++) {
      char c = repaired.view().charAt(at);
      if (c < 0x80 && Character.isLetterOrDigit(c)) {
        assertThat(text.charAt(repaired.sourceOffset(at))).isEqualTo(c);
      }
    }
  }

  @Property
  void theSpanOfAllIsWithinTheText(@ForAll @From("texts") String text) {
    Repaired repaired = Repaired.of(text);
    Span all = repaired.sourceSpan(new Span(0, repaired.view().length()));

    assertThat(all.end()).isLessThanOrEqualTo(text.length());
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "a", "5", " ", "â", "€", "œ", "â€œ", "Ã", "©", "Â", "\u00A0", "\u200B", "\u00AD", "\r",
            "\n", "\uFFFD", "ï»¿", "\u0093", "\u0081", "\uD83D");
    return Arbitraries.oneOf(
        pieces.list().ofMaxSize(30).map(list -> String.join("", list)), Arbitraries.strings());
  }
}
