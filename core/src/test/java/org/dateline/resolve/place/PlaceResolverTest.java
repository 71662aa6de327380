package org.dateline.resolve.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.resolve.place.Place.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceResolverTest {

  @Test
  void findsTheStateThatAShortFormNames() {
    assertThat(
            Readings.place(
                "NEW YORK", "Dockers struck in Long Beach, CA, on Monday.", "Long Beach"))
        .hasValueSatisfying(place -> assertThat(place.admin1()).isEqualTo("California"));
  }

  @Test
  void findsTheStateThatIsNamed() {
    assertThat(Readings.place(null, "A rally in Paris, Texas, drew few.", "Paris, Texas"))
        .hasValueSatisfying(place -> assertThat(place.admin1()).isEqualTo("Texas"));
  }

  @Test
  void findsThePlaceInsideAPhrase() {
    assertThat(
            Readings.place(
                null, "Shells fell in Syria's Idlib province.", "Syria's Idlib province"))
        .hasValueSatisfying(place -> assertThat(place.admin1()).isEqualTo("Idlib"));
    assertThat(Readings.place(null, "He spoke in the Afghan capital.", "the Afghan capital"))
        .hasValueSatisfying(place -> assertThat(place.name()).isEqualTo("Kabul"));
  }

  @ParameterizedTest
  @CsvSource({"BEIRUT,LBN", "BENGHAZI,LBY"})
  void letsTheDatelineDecide(String dateline, String country) {
    assertThat(Readings.place(dateline, "Guns were heard in Tripoli.", "Tripoli"))
        .hasValueSatisfying(place -> assertThat(place.country()).isEqualTo(country));
  }

  @Test
  void letsTheOtherPlacesOfTheSentenceDecide() {
    assertThat(
            Readings.place(
                null, "Police fired in Valencia, and in Maracaibo and Caracas.", "Valencia"))
        .hasValueSatisfying(place -> assertThat(place.country()).isEqualTo("VEN"));
  }

  @Test
  void letsThePeopleOfTheSentenceDecide() {
    assertThat(Readings.place(null, "Nicaraguan troops left Granada.", "Granada"))
        .hasValueSatisfying(place -> assertThat(place.country()).isEqualTo("NIC"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The treaty is the Vienna Convention.|Vienna",
        "A note was found by Michael Jordan yesterday.|Jordan",
        "The frigate Kharkov left port.|Kharkov",
        "The New York Times printed it.|New York",
        "They read Paris Hilton's letter.|Paris"
      })
  void takesAPartOfAnotherNameForNoPlace(String text, String name) {
    assertThat(Readings.place(null, text, name)).isEmpty();
  }

  @Test
  void takesWordsThatNameNothingForNoPlace() {
    assertThat(Readings.place("KABUL", "They met at a police station.", "a police station"))
        .isEmpty();
  }

  @Test
  void findsWhatIsSpeltOtherwise() {
    assertThat(Readings.place("NEW DELHI", "Troops fired near Rajaury.", "Rajaury"))
        .hasValueSatisfying(place -> assertThat(place.country()).isEqualTo("IND"));
    assertThat(Readings.place("LONDON", "Bombs fell on Damascuss.", "Damascuss"))
        .hasValueSatisfying(place -> assertThat(place.country()).isEqualTo("SYR"));
  }

  @Test
  void prefersTheProvinceWhereTheTextSaysProvince() {
    assertThat(Readings.place("KABUL", "Two died in Kandahar province.", "Kandahar"))
        .hasValueSatisfying(place -> assertThat(place.kind()).isEqualTo(Kind.PROVINCE));
    assertThat(Readings.place("KABUL", "Two died in Kandahar.", "Kandahar"))
        .hasValueSatisfying(place -> assertThat(place.kind()).isEqualTo(Kind.SEAT));
  }
}
