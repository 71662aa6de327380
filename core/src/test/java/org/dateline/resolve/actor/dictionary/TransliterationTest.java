package org.dateline.resolve.actor.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransliterationTest {
  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({
    "hizbullah, hezbollah",
    "khatami, hatami",
    "qurei, kurei",
    "yusuf, yousuf",
    "mohammad, muhamad",
    "karzai, karzay",
    "al, al",
  })
  void soundsTheSame(String one, String other) {
    assertThat(Transliteration.plain(one)).isEqualTo(Transliteration.plain(other));
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "vladimir, vladmir, true",
    "untied, united, true",
    "medvedev, medvedew, true",
    "putin, putins, true",
    "putin, rutin, false",
    "khomeini, khamenei, false",
    "bush, bush, false",
    "a, ab, true",
    "ab, ba, false",
  })
  void tellsOneSlip(String one, String other, boolean slip) {
    assertThat(Transliteration.isOneSlip(one, other)).isEqualTo(slip);
    assertThat(Transliteration.isOneSlip(other, one)).isEqualTo(slip);
  }
}
