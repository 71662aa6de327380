package org.dateline.resolve.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodedDateTest {

  @ParameterizedTest
  @CsvSource({
    "<20080101, , 2007-12-31",
    "<=20080101, , 2008-01-01",
    ">20080101, 2008-01-02,",
    ">=20080101, 2008-01-01,",
    "20080325-20120619, 2008-03-25, 2012-06-19",
    "20080325-, 2008-03-25,",
    "-20120619, , 2012-06-19",
    "930120-010119, 1993-01-20, 2001-01-19",
    ">301231, 2031-01-01,",
    ">310101, 1931-01-02,",
  })
  void readsATime(String written, LocalDate from, LocalDate to) {
    assertThat(CodedDate.of(written)).isEqualTo(new CodedDate(from, to));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<", ">2008", "20081301-20090101", "20080101", "-", "<200801011", "12-x"})
  void knowsNoOther(String written) {
    assertThat(CodedDate.of(written)).isNull();
  }

  @Test
  void seesThatATimeEndsBeforeItBegins() {
    CodedDate time = CodedDate.of("20120619-20080325");
    assertThat(time).isNotNull().matches(CodedDate::reversed);
  }
}
