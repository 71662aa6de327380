package org.dateline.resolve.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodedFileTest {
  private static final Path FIXTURES = Path.of("src/test/resources/resolve/lexicon");

  @TempDir Path temp;
  private DictionaryFolder folder;

  @BeforeEach
  void make() {
    folder = new DictionaryFolder(temp);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tabari.actors", "petrarch.actors", "phoenix.agents", "ours.tsv"})
  void readsWhatTheFixtureHolds(String name) throws IOException {
    List<String> read =
        UserActors.read(List.of(FIXTURES.resolve(name))).lines().stream()
            .map(DictionaryFolder::shown)
            .toList();
    List<String> wanted =
        Files.readAllLines(FIXTURES.resolve(name + ".read"), StandardCharsets.UTF_8);
    assertThat(read).isEqualTo(wanted);
  }

  @Test
  void readsSeveralCodesWithTimesOnOneLine() throws IOException {
    assertThat(folder.read("a", "MIRA_SOLEN_ [NORGOV 20010101-20051231 NOROPP > 20051231] [NOR]"))
        .containsExactly(
            "1 PERSON [Mira Solen] NOR.MIRA_SOLEN NOR GOV person 2001-01-01..2005-12-31",
            "1 PERSON [Mira Solen] NOR.MIRA_SOLEN NOR OPP person 2006-01-01..",
            "1 PERSON [Mira Solen] NOR.MIRA_SOLEN NOR null person ..");
  }

  @Test
  void takesSynonymsBehindAPlusAndBetweenSemicolons() throws IOException {
    assertThat(folder.read("a", "HILL_GUARD; GUARD_OF_THE_HILLS [TCDREB] ; since long", "+HG_"))
        .containsExactly("1 BODY [Hill Guard, Guard of the Hills, HG] TCD.HILL_GUARD TCD REB ..");
  }

  @Test
  void leavesCommentsOut() throws IOException {
    assertThat(
            folder.read(
                "a",
                "# all of this [USAGOV]",
                "; and this [USAGOV]",
                "<!-- this",
                "HILL_GUARD [USAGOV]",
                "too --> LAKE_GUARD [TCDREB] # but not [USAGOV]"))
        .containsExactly("5 BODY [Lake Guard] TCD.LAKE_GUARD TCD REB ..");
  }

  @Test
  void knowsTheCodesOfNobody() throws IOException {
    assertThat(folder.read("a", "LAKE_DERBY [###] # a race", "LAKE_POST [---] ; a newspaper"))
        .containsExactly(
            "1 BODY [Lake Derby] null null null ..", "2 BODY [Lake Post] null null null ..");
  }

  @Test
  void readsLinesWithTheEndsOfWindowsAndOldMacs() throws IOException {
    assertThat(folder.read("a", "HILL_GUARD [TCDREB]\r\n+HG_\rLAKE_GUARD [TCDREB]"))
        .containsExactly(
            "1 BODY [Hill Guard, HG] TCD.HILL_GUARD TCD REB ..",
            "3 BODY [Lake Guard] TCD.LAKE_GUARD TCD REB ..");
  }

  @Test
  void putsTheWordsOfASetIntoAPhrase() throws IOException {
    assertThat(folder.read("a", "!WHO! = MAN, WOMAN", "!ART! = OAR, SAIL", "!ART!S!WHO! [~LAB]"))
        .containsExactly("3 ROLE [oarsman, oarswoman, sailsman, sailswoman] null null LAB ..");
  }

  @Test
  void tellsWhatItDoesNotUseAndReadsTheRest() throws IOException {
    assertThat(
            folder.check(
                "a",
                "+NOBODY_BEFORE",
                "HILL_GUARD [TCDREB",
                "LAKE_GUARD [TCDREB 2008]",
                "OLD_GUARD [TCDREB 20120101-20080101]",
                "FAR_GUARD [PKAREB]",
                "NO_CODE_HERE",
                "!NONE!MAN [~COP]",
                "!IDLE! = ONE, TWO",
                "ACCUSE [112]",
                "GOOD_GUARD {GOOD_GUARDS} [TCDREB]",
                "LABEL: something"))
        .containsExactly(
            "a:1: warning: a synonym that no name goes before; the line is not used",
            "a:2: warning: a [ without its ]; the line is not used",
            "a:3: warning: '2008' is no time: write <20080101, >20080101 or 20080325-20120619; its"
                + " code is not used",
            "a:4: warning: 20120101-20080101 ends before it begins; its code is not used",
            "a:5: warning: [PKAREB] begins with no country and no other code known here; did you"
                + " mean PAK?; its actor gets no country",
            "a:6: warning: 'NO_CODE_HERE' has no code; it is not used",
            "a:7: warning: '!NONE!MAN' names a set of words that no line before defines, as in"
                + " !PERSON! = MAN, WOMAN; it is not used",
            "a:8: warning: no line uses !IDLE!; take it out",
            "a:9: warning: [112] is no code of an actor; dictionaries of verbs are not read",
            "a:10: warning: {GOOD_GUARDS} is not used: names have no plural",
            "a:11: note: 'LABEL: something' is not used here");
  }

  @Test
  void refusesAFileOfWhichNothingIsOfUse() throws IOException {
    assertThat(folder.check("verbs", "ACCUSE [112]", "FIGHT [190]"))
        .startsWith(
            "verbs: no line of it is of use for actors; docs/dictionaries.md says which formats"
                + " are read");
  }

  @Test
  void leavesOutLinesOfEndlessLength() throws IOException {
    assertThat(
            folder.check("a", "HILL_GUARD [TCDREB]", "LAKE" + "_GUARD".repeat(2_000) + " [TCDREB]"))
        .containsExactly(
            "a:2: warning: has 12,013 characters, more than 10,000; the line is not used");
  }

  @Test
  void readsOldEncodings() throws IOException {
    Path file =
        folder.write("a", "GR\u00dcNE_WACHT [DEUPTY]\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(UserActors.read(List.of(file)).lines().get(0).spellings())
        .containsExactly("Gr\u00fcne Wacht");
    assertThat(folder.check(file))
        .containsExactly(
            "a:1: warning: the byte DC at offset 2 is not UTF-8; save the file as UTF-8; read as"
                + " ISO 8859-1");
  }
}
