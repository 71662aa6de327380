package org.dateline.read.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

class LanguageOfAnyTextTest {

  @Property
  void anyTextIsInALanguageOrInNone(@ForAll @StringLength(max = 400) String text) {
    String code = LanguageDetector.shipped().detect(text);

    assertThat(code == null || !LanguageDetector.displayName(code).isEmpty()).isTrue();
  }

  @Property
  void anyTextAfterEnglishLeavesItEnglish(@ForAll @StringLength(max = 100) String text) {
    String english = "The minister said that the police were on their way to the village. ";

    assertThat(LanguageDetector.shipped().detect(english.repeat(10) + text)).isEqualTo("en");
  }

  @Property
  void halvesOfCharactersDoNoHarm(@ForAll char first, @ForAll char second) {
    assertThatCode(() -> LanguageDetector.shipped().detect("" + first + second + "\u0301"))
        .doesNotThrowAnyException();
  }
}
