package org.dateline.read.byline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "ISLAMABAD — The army said so.; ISLAMABAD; -",
        "ISLAMABAD -- The army said so.; ISLAMABAD; -",
        "ISLAMABAD: The army said so.; ISLAMABAD; -",
        "KABUL (Reuters) - The army said so.; KABUL; Reuters",
        "Kabul (Reuters) - The army said so.; Kabul; Reuters",
        "KABUL, Sept 26 (AFP) — The army said so.; KABUL; AFP",
        "BEIJING, Sept. 26 (Xinhua) -- The army said so.; BEIJING; Xinhua",
        "PARIS, 26 Sep 2011 (AFP) - The army said so.; PARIS; AFP",
        "KABUL, Afghanistan (AP) — The army said so.; KABUL, Afghanistan; AP",
        "WASHINGTON, D.C. — The army said so.; WASHINGTON, D.C.; -",
        "ST. PETERSBURG, Russia (AP) _ The army said so.; ST. PETERSBURG, Russia; AP",
        "COX'S BAZAR (The Daily Padma) - The army said so.; COX'S BAZAR; The Daily Padma",
        "MEXICO CITY/BOGOTÁ (Reuters) - “No,” she said.; MEXICO CITY/BOGOTÁ; Reuters",
        "MOSCOW, March 5. /TASS/. The army said so.; MOSCOW; TASS",
        "MOSCOW. March 5 (Interfax) - The army said so.; MOSCOW; Interfax",
        "ASTANA. KAZINFORM - The army said so.; ASTANA; Kazinform",
        "(Nairobi) \u2013 The army said so.; Nairobi; -",
        "(New York, March 5, 2024) - The army said so.; New York; -",
        "Dhaka, March 5 \u2014 The army said so.; Dhaka; -",
        "(Reuters) - The army said so.; -; Reuters",
        "(Associated Press) — The army said so.; -; AP",
        "The army said so. — Xinhua; -; Xinhua",
        "The army said so. (PTI); -; PTI"
      })
  void readsPlaceAndAgency(String text, String place, String agency) {
    Opening opening = Opening.of(text);

    assertThat(opening.place()).isEqualTo(place);
    assertThat(opening.agency()).isEqualTo(agency);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "KABUL, Sept 26 (AFP) -; KABUL",
        "Goma, DR Congo; Goma, DR Congo",
        "KABUL, Afghanistan  (AP) _; KABUL, Afghanistan",
        "PARIS, 5 March 2024; PARIS"
      })
  void findsThePlaceInALineThatIsADateline(String line, String place) {
    assertThat(Opening.placeIn(line)).isEqualTo(place);
  }

  @Test
  void readsTheBylineBeforeTheDateline() {
    Opening opening = Opening.of("By JANE DOE Associated Press\n\nLAGOS, Nigeria — It rained.");

    assertThat(opening.agency()).isEqualTo("AP");
    assertThat(opening.place()).isEqualTo("LAGOS, Nigeria");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NATO — the alliance — met.",
        "BREAKING: The army said so.",
        "Obama (D) - The senator said so.",
        "THE GOVERNMENT: It has fallen.",
        "MORALES: Who was it?\n\nDIALLO: I was.\n\nMORALES: Why?",
        "The army - The navy.",
        "ISLAMABAD —",
        "WASHINGTON-based groups: they said so."
      })
  void takesNothingElseForADateline(String text) {
    assertThat(Opening.of(text)).isEqualTo(Opening.NONE);
  }

  @Test
  void tellsHowLongTheDatelineIs() {
    String paragraph = "KABUL, Sept 26 (AFP) — The army said so.";

    assertThat(paragraph.substring(Opening.ofParagraph(paragraph).length()))
        .isEqualTo("The army said so.");
  }
}
