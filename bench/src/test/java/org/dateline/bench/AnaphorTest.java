package org.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnaphorTest {
  private static final String BEFORE = "Yousuf Raza Gilani spoke. ";

  @Test
  void knowsAPronounAndWhatSomebodyHas() {
    assertThat(Anaphor.of("They", true, BEFORE)).isEqualTo(Anaphor.PRONOUN);
    assertThat(Anaphor.of("its embassy", false, BEFORE)).isEqualTo(Anaphor.PRONOUN);
  }

  @Test
  void takesUSForAState() {
    assertThat(Anaphor.of("US", false, BEFORE)).isNull();
  }

  @Test
  void knowsAShortNameByALongerOneBefore() {
    assertThat(Anaphor.of("Gilani", true, BEFORE)).isEqualTo(Anaphor.SHORT_NAME);
    assertThat(Anaphor.of("Mr Gilani", false, BEFORE)).isEqualTo(Anaphor.SHORT_NAME);
    assertThat(Anaphor.of("Zardari", false, BEFORE)).isNull();
  }

  @Test
  void knowsADescriptionByWantOfAName() {
    assertThat(Anaphor.of("the minister", false, BEFORE)).isEqualTo(Anaphor.DESCRIPTION);
    assertThat(Anaphor.of("Police", true, BEFORE)).isEqualTo(Anaphor.DESCRIPTION);
    assertThat(Anaphor.of("the Kenyan minister", false, BEFORE)).isNull();
  }
}
