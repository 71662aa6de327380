package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhereCommandTest {
  @TempDir private Path folder;

  @Test
  void showsThePlacesOfAName() {
    Program.Ended ended = where("Goz Beïda");

    assertThat(ended.output()).contains("Goz-Beida").contains("TCD").contains("243787");
    assertThat(ended.errors()).isEmpty();
    assertThat(ended.code()).isZero();
  }

  @Test
  void namesTheColumns() {
    assertThat(where("Goz Beïda", "Kabul").output().lines().toList())
        .first()
        .asString()
        .matches("name +kind +of +in +latitude longitude +people +geonames +line");
  }

  @Test
  void takesWhatAPlaceLiesInBehindAComma() {
    assertThat(where("Long Beach, CA", "--format", "jsonl").output())
        .contains("\"admin1\":\"California\"");
    assertThat(where("Paris, Texas", "--format", "jsonl").output())
        .contains("\"admin1\":\"Texas\"");
    assertThat(where("Zorblaxia, CA").code()).isEqualTo(1);
  }

  @Test
  void putsPlacesNearAnotherFirst() {
    assertThat(
            where("Tripoli", "--near", "Lebanon")
                .output()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow())
        .contains("LBN");
    assertThat(
            where("Tripoli", "--near", "Beirut").output().lines().skip(1).findFirst().orElseThrow())
        .contains("LBN");
    assertThat(where("Goz Beida", "--near", "CHD", "--most", "1").output()).contains("TCD");
  }

  @Test
  void writesALineOfJsonForEachName() {
    assertThat(where("--format", "jsonl", "--most", "1", "Donbas", "Bab el-Mandeb").output())
        .isEqualTo(
            "{\"text\":\"Donbas\",\"places\":[{\"name\":\"Donbas\",\"kind\":\"region\","
                + "\"country\":\"UKR\",\"admin1\":null,\"admin2\":null,\"lat\":48.3,\"lon\":38.1,"
                + "\"people\":null,\"geonames\":null,\"because\":\"LINE\"}]}\n"
                + "{\"text\":\"Bab el-Mandeb\",\"places\":[{\"name\":\"Bab el-Mandeb\","
                + "\"kind\":\"water\",\"country\":null,\"admin1\":null,\"admin2\":null,"
                + "\"lat\":12.6,\"lon\":43.35,\"people\":null,\"geonames\":null,"
                + "\"because\":\"LINE\"}]}\n");
  }

  @Test
  void writesOneArrayOfJson() {
    assertThat(where("--format", "json", "Kabul", "Herat").output())
        .startsWith("[{\"text\":\"Kabul\"")
        .contains("},\n{\"text\":\"Herat\"")
        .endsWith("]\n");
  }

  @Test
  void saysWhichNamesAreNearWhereNoneIsCalledSo() {
    Program.Ended ended = where("Damascuss");

    assertThat(ended.errors())
        .startsWith("dateline: no place is called 'Damascuss'; did you mean Damascus");
    assertThat(ended.output()).isEmpty();
    assertThat(ended.code()).isEqualTo(1);
  }

  @Test
  void answersEmptyHugeAndForeignNames() {
    assertThat(where("", "x".repeat(10_000), "مدينة").errors().lines()).hasSize(3);
  }

  @Test
  void saysThatNothingIsNearAnUnknownPlace() {
    Program.Ended ended = where("Kabul", "--near", "Qwxyz");

    assertThat(ended.errors())
        .contains("--near: no country or place 'Qwxyz'; write a country's code, as TCD, or a name");
    assertThat(ended.code()).isEqualTo(2);
  }

  @Test
  void writesToAFile() throws IOException {
    Path file = folder.resolve("places.jsonl");

    assertThat(where("--format", "jsonl", "--output", file.toString(), "Kabul").code()).isZero();
    assertThat(Files.readString(file)).startsWith("{\"text\":\"Kabul\"");
  }

  private static Program.Ended where(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "where";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    Program.Ended ended = new Program().run(all);
    String output =
        ended.output().replaceAll("\"because\":\"[a-z.]+:\\d+\"", "\"because\":\"LINE\"");
    return new Program.Ended(ended.code(), output, ended.errors());
  }
}
