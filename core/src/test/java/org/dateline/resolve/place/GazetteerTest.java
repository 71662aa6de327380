package org.dateline.resolve.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.resolve.place.Gazetteer.CountryShare;
import org.dateline.resolve.place.Place.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
  private static final Gazetteer GAZETTEER = Gazetteer.shipped();

  @Test
  void hasThePopulatedPlacesAndDivisionsOfTheWorld() {
    assertThat(GAZETTEER.populatedPlaces()).isGreaterThan(130_000);
    assertThat(GAZETTEER.divisions()).isGreaterThan(20_000);
  }

  @Test
  void agreesWithTheCitiesThatTellTheCountryOfActors() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("../knowledge/actors/places.tsv"));
    int first = 1;
    while (!lines.get(first - 1).startsWith("# Generated")) {
      first++;
    }
    List<String> wrong =
        lines.subList(first, lines.size()).stream()
            .map(line -> line.split("\t", -1))
            .filter(city -> !GAZETTEER.countryOf(city[0]).orElseThrow().code().equals(city[2]))
            .map(city -> city[0])
            .toList();

    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Goz Beïda,TCD,12.22,21.41",
    "Kabul,AFG,34.53,69.17",
    "Georgia,GEO,42.0,43.5",
    "Tripoli,LBY,32.89,13.19",
    "North Waziristan,PAK,32.95,70.05",
    "the tribal belt,PAK,33.4,70.4",
    "Donbas,UKR,48.3,38.1",
    "the Golan Heights,SYR,33.0,35.75",
    "Tahrir Square,EGY,30.04,31.24",
    "Camp Lemonnier,DJI,11.54,43.16",
    "Helmand,AFG,31.0,64.0",
    "Texas,USA,31.5,-98.0",
    "Rangoon,MMR,16.8,96.16",
    "Saigon,VNM,10.82,106.63",
    "Bombay,IND,19.07,72.88",
    "Kiev,UKR,50.45,30.52",
    "Leningrad,RUS,59.94,30.31",
    "Halab,SYR,36.2,37.16",
    "Geneva,CHE,46.2,6.15"
  })
  void knowsWhatNewsNames(String name, String country, double latitude, double longitude) {
    Place best = GAZETTEER.named(name).get(0).place();

    assertThat(best.country()).isEqualTo(country);
    assertThat(Place.kilometres(latitude, longitude, best.latitude(), best.longitude()))
        .isLessThan(161);
  }

  @ParameterizedTest
  @CsvSource({
    "Goz Beïda,Goz-Beida",
    "al-Qaim,Al Qaim",
    "Fallujah,al-Fallujah",
    "el-Geneina,Geneina",
    "St. Petersburg,Saint Petersburg",
    "N'Djamena,NDJAMENA",
    "São Paulo,Sao Paulo"
  })
  void takesSpellingsOfOneNameForOne(String one, String other) {
    assertThat(GAZETTEER.named(one).get(0).place())
        .isEqualTo(GAZETTEER.named(other).get(0).place());
  }

  @Test
  void givesDivisionsCoordinatesPeopleAndGeonamesNumber() {
    Place place = GAZETTEER.named("Fallujah").get(0).place();

    assertThat(place.kind()).isEqualTo(Kind.TOWN);
    assertThat(place.country()).isEqualTo("IRQ");
    assertThat(place.admin1()).isEqualTo("Al Anbar");
    assertThat(place.admin2()).isEqualTo("Falluja District");
    assertThat(place.latitude()).isCloseTo(33.35, within(0.05));
    assertThat(place.longitude()).isCloseTo(43.78, within(0.05));
    assertThat(place.people()).isGreaterThan(100_000);
    assertThat(place.geonames()).isEqualTo(99454L);
  }

  @Test
  void saysWhichLineDecided() {
    assertThat(GAZETTEER.named("Donbas").get(0).because()).startsWith("regions.tsv:");
    assertThat(GAZETTEER.named("Fallujah").get(0).because()).startsWith("populated.tsv:");
  }

  @Test
  void leavesWaterBetweenStatesWithoutCountry() {
    assertThat(GAZETTEER.named("Strait of Hormuz").get(0).place())
        .returns(Kind.WATER, Place::kind)
        .returns(null, Place::country);
  }

  @Test
  void putsPlacesOfACountryFirst() {
    Place lebanon = GAZETTEER.country("LBN").orElseThrow();

    assertThat(GAZETTEER.namedNear("Tripoli", lebanon).get(0).place().country()).isEqualTo("LBN");
  }

  @Test
  void knowsACountryByCodeNameAndShortForm() {
    assertThat(GAZETTEER.country("TCD").orElseThrow().name()).isEqualTo("Chad");
    assertThat(GAZETTEER.country("Chad").orElseThrow().country()).isEqualTo("TCD");
    assertThat(GAZETTEER.country("CHD").orElseThrow().country()).isEqualTo("TCD");
    assertThat(GAZETTEER.country("???")).isEmpty();
  }

  @Test
  void tellsTheCountryOfANameAndHowSurelyItDoes() {
    assertThat(GAZETTEER.countryOf("Shanghai"))
        .hasValueSatisfying(
            share -> {
              assertThat(share.code()).isEqualTo("CHN");
              assertThat(share.share()).isGreaterThan(0.99);
            });
    assertThat(GAZETTEER.countryOf("San Jose").map(CountryShare::share).orElseThrow())
        .isLessThan(0.9);
    assertThat(GAZETTEER.countryOf("Nowhere at all")).isEmpty();
  }

  @Test
  void findsTheNameThatAMisspellingStandsFor() {
    assertThat(GAZETTEER.nearest("Damascuss", 1, 3).get(0).place().name()).isEqualTo("Damascus");
    assertThat(GAZETTEER.nearest("", 1, 3)).isEmpty();
  }

  @Test
  void findsNamesThatSoundAlike() {
    assertThat(GAZETTEER.soundingLike("Rajaury"))
        .anyMatch(candidate -> "IND".equals(candidate.place().country()));
  }

  @Test
  void knowsTheCapitalOfACountry() {
    assertThat(GAZETTEER.capitalOf("KEN").map(Place::name)).hasValue("Nairobi");
    assertThat(GAZETTEER.capitalOf("XXX")).isEmpty();
  }
}
