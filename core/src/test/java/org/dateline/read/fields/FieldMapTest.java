package org.dateline.read.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldMapTest {

  @Test
  void readsPairsFromTheCommandLine() {
    assertThat(FieldMap.parse("title=headline, text = story.full"))
        .containsExactly(Map.entry("title", "headline"), Map.entry("text", "story.full"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "titel=x @ --map: no such field 'titel'; did you mean title?",
        "title @ --map: 'title' is no pair; write OURS=THEIRS, as in title=headline",
        "title= @ --map: 'title=' is no pair; write OURS=THEIRS, as in title=headline",
        "title=a,title=b @ --map: 'title' is given twice",
        "title=a,,text=b @ --map: '' is no pair; write OURS=THEIRS, as in title=headline"
      })
  void saysWhatIsWrongWithAPair(String words, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FieldMap.parse(words))
        .withMessage(message);
  }

  @Test
  void namesTheFieldsWhereNoneIsNear() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FieldMap.parse("zzzzzzzz=a"))
        .withMessageStartingWith("--map: no such field 'zzzzzzzz'; there are id, title, subtitle");
  }

  @Test
  void knowsAColumnWhateverItsCaseAndSigns() {
    FieldMap map = FieldMap.of(Map.of());

    assertThat(map.column("Publish Date")).isSameAs(map.root().at("publish_date"));
    assertThat(map.column(" TEXT ")).isSameAs(map.root().at("text"));
    assertThat(map.column("Source Name")).isNotNull();
    assertThat(map.column("GoldsteinScale")).isNull();
    assertThat(map.column("")).isNull();
  }

  @Test
  void prefersWhatTheUserSays() {
    FieldMap map = FieldMap.of(Map.of("text", "artikel"));
    FieldValues values = new FieldValues(map);
    values.tell(map.column("text"), "Theirs.");
    values.tell(map.column("artikel"), "Ours.");

    assertThat(values.reading("a", null).toString()).contains("text=Ours.");
  }
}
