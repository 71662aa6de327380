package org.dateline.resolve.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.knowledge.KnowledgeException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserActorsTest {
  private static final String HEAD = "name\taliases\tid\tcountry\trole\tfrom\tto\tkind";

  @TempDir Path temp;
  private DictionaryFolder folder;

  @BeforeEach
  void make() {
    folder = new DictionaryFolder(temp);
  }

  @Test
  void needsNoMoreThanNames() throws IOException {
    assertThat(folder.read("a", "name\trole", "Hill Guard\tREB"))
        .containsExactly("2 BODY [Hill Guard] null null REB ..");
  }

  @Test
  void takesTheColumnsInAnyOrderAndLeavesOutOthers() throws IOException {
    assertThat(folder.read("a", "remark\tcountry\tname", "seen twice\tTCD\tHill Guard"))
        .containsExactly("2 BODY [Hill Guard] null TCD null ..");
  }

  @Test
  void takesTheSortOfThingFromTheColumnKind() throws IOException {
    assertThat(
            folder.read(
                "a",
                "name\tcountry\trole\tkind",
                "Ana Melo\tPRT\tGOV\tperson",
                "Melovia\tXML\tGOV\tcountry",
                "Melovian\tXML\tGOV\tadjective",
                "Melovians\tXML\tCVL\tdemonym",
                "Rose Palace\tXML\tGOV\tseat",
                "Port Melo\tXML\t\tcity",
                "beekeeper\t\tLAB\trole",
                "Melo Bank\tXML\tBUS\tbank"))
        .containsExactly(
            "2 PERSON [Ana Melo] null PRT GOV person ..",
            "3 COUNTRY [Melovia] null XML GOV ..",
            "4 ADJECTIVE [Melovian] null XML GOV ..",
            "5 DEMONYM [Melovians] null XML CVL ..",
            "6 SEAT [Rose Palace] null XML GOV ..",
            "7 PLACE [Port Melo] null XML null ..",
            "8 ROLE [beekeeper] null null LAB person ..",
            "8 ROLE [beekeepers] null null LAB ..",
            "9 BODY [Melo Bank] null XML BUS ..");
  }

  @Test
  void readsOurOwnFormsOfStatesAndRoles() throws IOException {
    assertThat(folder.read("a", "noun\taliases\trole\tkind\texample", "poet\t\tMED\tperson\t"))
        .containsExactly(
            "2 ROLE [poet] null null MED person ..", "2 ROLE [poets] null null MED ..");
    assertThat(
            folder.read(
                "b",
                "id\tname\taliases\tadjectives\tdemonyms\tcapital\tseats\tfrom\tto",
                "XML\tMelovia\t\tMelovian\tMelovian\tPort Melo\tRose Palace\t\t"))
        .hasSize(4);
  }

  @Test
  void listsAllErrorsOfAllFilesAtOnce() throws IOException {
    Path one =
        folder.write(
            "one.tsv",
            HEAD,
            "Hill Guard\t\t\tTCD\tREV\t\t\t",
            "\t\t\tTCD\tREB\t\t\t",
            "Lake Guard\t\t\tTCHAD\tREB\t\t\t",
            "Far Guard\t\t\tTDC\tREB\t2011-13\t\t");
    Path two =
        folder.write(
            "two.tsv",
            HEAD,
            "Old Guard\t\t\tTCD\tREB\t2012\t2008\t",
            "Too Long\t\t\tTCD\tREB\t\t\t\t\tx",
            "Bell\u0007Guard\t\t\tTCD\tREB\t\t\t");
    assertThatThrownBy(() -> UserActors.read(List.of(one, two, temp.resolve("none.tsv"))))
        .isInstanceOf(KnowledgeException.class)
        .hasMessage(
            """
            %1$s/one.tsv:2: no such role 'REV'; did you mean REB?
            %1$s/one.tsv:3: column 'name' is empty
            %1$s/one.tsv:4: 'TCHAD' is no country code: three capital letters, as in PAK
            %1$s/one.tsv:5: no such country 'TDC'; did you mean TCD?
            %1$s/one.tsv:5: '2011-13' in column 'from' is no date: write 2011-09-26, 2011-09 or 2011
            %1$s/two.tsv:2: from 2012 is after to 2008; swap them
            %1$s/two.tsv:3: 10 cells, but the header names 8 columns
            %1$s/two.tsv:4: the control character U+0007 at column 5; take it out
            %1$s/none.tsv: no such file\
            """
                .formatted(temp));
  }

  @Test
  void listsTheFirstTwentyErrorsAndCountsTheRest() throws IOException {
    String[] lines =
        IntStream.range(0, 51)
            .mapToObj(i -> i == 0 ? "name\trole" : "Guard " + i + "\tXXX")
            .toArray(String[]::new);
    Path file = folder.write("a", lines);
    assertThatThrownBy(() -> UserActors.read(List.of(file)))
        .satisfies(
            e ->
                assertThat(String.valueOf(e.getMessage()).lines())
                    .hasSize(21)
                    .last()
                    .isEqualTo("and 30 more errors"));
  }

  @Test
  void saysWhereAFileIsNotUtf8() throws IOException {
    byte[] bytes = "name\trole\nGr\u00fcne\tPTY\n".getBytes(StandardCharsets.ISO_8859_1);
    Path file = folder.write("a.tsv", bytes);
    assertThatThrownBy(() -> UserActors.read(List.of(file)))
        .hasMessage(file + ":2: the byte FC at offset 12 is not UTF-8; save the file as UTF-8");
    Path wide = folder.write("b.tsv", "\ufeffname\trole\n".getBytes(StandardCharsets.UTF_16LE));
    assertThatThrownBy(() -> UserActors.read(List.of(wide)))
        .hasMessage(wide + ": the file is UTF-16; save it as UTF-8");
  }

  @Test
  void saysThatAFileIsNoDictionary() throws IOException {
    Path prose = folder.write("a.txt", "The minister met the envoy.", "They talked.");
    assertThatThrownBy(() -> UserActors.read(List.of(prose)))
        .hasMessage(
            prose
                + ": is no dictionary in a known format: a table needs a first line that names its"
                + " columns, among them 'name'; other dictionaries have codes as in JANE_DOE"
                + " [USAGOV]; docs/dictionaries.md says which formats are read");
    Path commas = folder.write("a.csv", "name,country,role", "Hill Guard,TCD,REB");
    assertThatThrownBy(() -> UserActors.read(List.of(commas)))
        .hasMessage(
            commas + ": its columns are not parted by tabs; save it with tabs between them");
    assertThatThrownBy(() -> UserActors.read(List.of(temp)))
        .hasMessage(temp + ": is a folder; name the files in it");
  }

  @Test
  void tellsDictionariesApart() throws IOException {
    Path one = folder.write("a", "name\trole", "Hill Guard\tREB");
    Path two = folder.write("b", "name\trole", "Hill Guard\tMIL");
    assertThat(UserActors.read(List.of(one)).digest()).matches("[0-9a-f]{12}");
    assertThat(UserActors.read(List.of(one)).digest())
        .isEqualTo(UserActors.read(List.of(one)).digest())
        .isNotEqualTo(UserActors.read(List.of(two)).digest());
    assertThat(UserActors.read(List.of()).isEmpty()).isTrue();
  }
}
