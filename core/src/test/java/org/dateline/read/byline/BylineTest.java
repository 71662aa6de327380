package org.dateline.read.byline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      nullValues = "-",
      value = {
        "By Jane Doe=Jane Doe=-",
        "By (AFP)=-=AFP",
        "AFP=-=AFP",
        "By Jane Doe and John Roe, Reuters=Jane Doe, John Roe=Reuters",
        "By JANE DOE Associated Press=JANE DOE=AP",
        "Jane Doe | AP=Jane Doe=AP",
        "Jane Doe in Kabul and John Roe=Jane Doe, John Roe=-",
        "by jane@example.org=-=-"
      })
  void namesAuthorsAndAgency(String line, String author, String agency) {
    assertThat(Byline.of(line)).isEqualTo(new Byline(author, agency));
  }
}
