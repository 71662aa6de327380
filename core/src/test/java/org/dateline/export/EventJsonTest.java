package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class EventJsonTest {

  @Test
  void writesAllThatIsKnownInTheOrderOfTheContract() {
    assertThat(EventJson.line(SampleEvents.full()))
        .isEqualTo(
            "{\"id\":\"00112233445566aa\",\"coder\":\"dateline 0.1.0\","
                + "\"article\":{\"id\":\"a-1\",\"url\":\"https://example.org/1\",\"title\":\"Aid;"
                + " more of it\",\"agency\":\"AFP\",\"published\":\"2024-02-27\"},"
                + "\"sentence\":{\"n\":1,\"start\":0,\"end\":62,\"text\":\"Paris and Berlin pledged"
                + " \\\"aid\\\", officials in Kyiv said Monday.\"},"
                + "\"trigger\":{\"text\":\"pledged\",\"start\":17,\"end\":24},"
                + "\"type\":\"AGREE\",\"mode\":\"cooperate\","
                + "\"contexts\":[\"military\",\"economic\"],\"cameo\":\"033\",\"quad\":\"verbal"
                + " cooperation\",\"score\":5.25,\"goldstein\":5.2,"
                + "\"source\":[{\"text\":\"Paris\",\"start\":0,\"end\":5,\"name\":\"France\","
                + "\"id\":\"FRA\",\"country\":\"FRA\",\"role\":\"GOV\",\"code\":\"FRAGOV\"},"
                + "{\"text\":\"Berlin\",\"start\":10,\"end\":16,\"name\":null,\"id\":null,"
                + "\"country\":\"DEU\",\"role\":null,\"code\":\"DEU\"}],"
                + "\"target\":[],\"status\":\"planned\","
                + "\"attributed_to\":{\"text\":\"officials\",\"start\":32,\"end\":41,"
                + "\"name\":null,\"country\":\"UKR\",\"role\":\"GOV\",\"code\":\"UKRGOV\"},"
                + "\"date\":\"2024-02-26\",\"date_precision\":\"day\",\"date_basis\":\"text\","
                + "\"historical\":false,"
                + "\"place\":{\"text\":\"Kyiv\",\"start\":45,\"end\":49,\"name\":\"Kyiv\","
                + "\"country\":\"UKR\",\"admin1\":\"Kyiv City\",\"admin2\":null,"
                + "\"lat\":50.45,\"lon\":30.52,\"geonames\":703448},"
                + "\"quantities\":[],\"confidence\":0.9123,\"story\":null}");
  }

  @Test
  void writesNullForWhatIsNotKnown() {
    assertThat(EventJson.line(SampleEvents.bare()))
        .isEqualTo(
            "{\"id\":\"ffeeddccbbaa9988\",\"coder\":\"dateline 0.1.0\","
                + "\"article\":{\"id\":\"a-2\",\"url\":null,\"title\":null,\"agency\":null,"
                + "\"published\":null},"
                + "\"sentence\":{\"n\":1,\"start\":0,\"end\":14,\"text\":\"They attacked.\"},"
                + "\"trigger\":{\"text\":\"attacked\",\"start\":5,\"end\":13},"
                + "\"type\":\"ASSAULT\",\"mode\":null,\"contexts\":[],\"cameo\":\"190\","
                + "\"quad\":\"material conflict\",\"score\":-10.0,\"goldstein\":-10.0,"
                + "\"source\":[],\"target\":[],\"status\":\"occurred\",\"attributed_to\":null,"
                + "\"date\":null,\"date_precision\":null,\"date_basis\":null,"
                + "\"historical\":false,\"place\":null,"
                + "\"quantities\":[],\"confidence\":1.0,\"story\":null}");
  }

  @Test
  void writesHowManyAsPlainNumbers() {
    assertThat(EventJson.line(SampleEvents.bare("They attacked.", SampleEvents.quantities())))
        .contains(
            "\"quantities\":[{\"text\":\"They\",\"start\":0,\"end\":4,\"value\":2700000000,"
                + "\"high\":null,\"bound\":\"at_least\",\"unit\":\"USD\",\"what\":\"money\","
                + "\"of\":null},{\"text\":\"They\",\"start\":0,\"end\":4,\"value\":5,\"high\":10,"
                + "\"bound\":\"range\",\"unit\":\"soldiers\",\"what\":\"killed\","
                + "\"of\":\"target\"}],");
  }

  @Test
  void keepsOneEventOnOneLine() {
    assertThat(EventJson.line(SampleEvents.bare("They\r\nattacked twice.")))
        .doesNotContain("\n", "\r")
        .contains("\"They\\r\\nattacked twice.\"");
  }

  @Test
  void writesAReplacementForHalfASurrogatePairSoThatOffsetsStillCount() {
    assertThat(EventJson.line(SampleEvents.bare("T\uD83D attacked \uD83D\uDE00.")))
        .contains("\"text\":\"T\uFFFD attacked \uD83D\uDE00.\"")
        .contains("\"start\":3,\"end\":14");
  }

  @Test
  void doesNotDependOnTheLanguageOfTheMachine() {
    String here = EventJson.line(SampleEvents.full());
    Locale usual = Locale.getDefault();
    try {
      Locale.setDefault(new Locale("tr", "TR"));
      assertThat(EventJson.line(SampleEvents.full())).isEqualTo(here);
    } finally {
      Locale.setDefault(usual);
    }
  }
}
