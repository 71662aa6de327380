package org.dateline.resolve.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorCheckTest {
  private static final String HEAD = "name\taliases\tid\tcountry\trole\tfrom\tto\tkind\toffice";

  @TempDir Path temp;
  private DictionaryFolder folder;

  @BeforeEach
  void make() {
    folder = new DictionaryFolder(temp);
  }

  @Test
  void findsTermsThatOverlap() throws IOException {
    assertThat(
            folder.check(
                "a",
                HEAD,
                "Ana Melo\t\tPRT.MELO\tPRT\tGOV\t2001\t2005-06\tperson\tpresident",
                "Ana Melo\t\tPRT.MELO\tPRT\tGOV\t2005-03\t2009\tperson\tpresident",
                "Ana Melo\t\tPRT.MELO\tPRT\tGOV\t2005-03\t2009\tperson\tprime minister"))
        .containsExactly(
            "a:3: warning: the terms of Ana Melo as president here and in a:2 overlap"
                + " (2005-03-01..2005-06-30)");
  }

  @Test
  void letsAnOfficeChangeHandsOnADay() throws IOException {
    assertThat(
            folder.check(
                "a",
                HEAD,
                "Ana Melo\t\tPRT.MELO\tPRT\tGOV\t2001\t2005-06-30\tperson\t",
                "Ana Melo\t\tPRT.MELO\tPRT\tGOV\t2005-06-30\t2009\tperson\t"))
        .isEmpty();
  }

  @Test
  void findsALineThatStandsTwice() throws IOException {
    assertThat(
            folder.check(
                "a", HEAD, "Hill Guard\t\t\tTCD\tREB\t\t\t\t", "Hill Guard\t\t\tTCD\tREB\t\t\t\t"))
        .containsExactly(
            "a:3: warning: Hill Guard as REB stands already in a:2, and neither line has dates;"
                + " take one out");
  }

  @Test
  void findsOneIdOfTwoActors() throws IOException {
    assertThat(
            folder.check(
                "a",
                HEAD,
                "Hill Guard\t\tTCD.HG\tTCD\tREB\t\t\t\t",
                "Home Guard\t\tTCD.HG\tTCD\tMIL\t\t\t\t"))
        .containsExactly(
            "a:3: warning: the id TCD.HG is that of 'Home Guard' here and of 'Hill Guard' in a:2;"
                + " one id is one actor");
  }

  @Test
  void letsActorsShareACodeOfTabari() throws IOException {
    assertThat(folder.check("a", "FAR_RIVER_ARMY_ [TCDREBFRA]", "FAR_RIVER_YOUTH_ [TCDREBFRA]"))
        .isEmpty();
  }

  @Test
  void refusesWhatIsNoTextInOneLine() throws IOException {
    byte[] packed = {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 3};
    byte[] program = new byte[5_000];
    new java.util.Random(7).nextBytes(program);
    String what = ": is no text; a packed file must be unpacked, a spreadsheet saved as text";
    assertThat(folder.check(folder.write("a.gz", packed))).containsExactly("a.gz" + what);
    assertThat(folder.check(folder.write("a.bin", program))).containsExactly("a.bin" + what);
    assertThat(folder.check(folder.write("a.xls", new byte[100]))).containsExactly("a.xls" + what);
  }

  @Test
  void findsOneSpellingOfTwoActors() throws IOException {
    assertThat(
            folder.check(
                "a",
                HEAD,
                "Hill Guard\tthe Guard\tTCD.HILL\tTCD\tREB\t\t\t\t",
                "Home Guard\tGuard\tTCD.HOME\tTCD\tMIL\t\t\t\t",
                "Life Guard\tGuard\tKEN.LIFE\tKEN\tMIL\t\t\t\t"))
        .containsExactly(
            "a:3: warning: 'Guard' is also 'Hill Guard' of TCD in a:2; the first one is taken",
            "a:4: note: 'Guard' is also 'Hill Guard' of TCD in a:2; the first one is taken, unless"
                + " the text tells the country");
  }

  @Test
  void letsTwoActorsBearOneNameOneAfterTheOther() throws IOException {
    assertThat(
            folder.check(
                "a",
                HEAD,
                "Hill Guard\tGuard\tTCD.HILL\tTCD\tREB\t\t2001\t\t",
                "Home Guard\tGuard\tTCD.HOME\tTCD\tMIL\t2002\t\t\t"))
        .isEmpty();
  }

  @Test
  void findsOrdinaryWords() throws IOException {
    assertThat(
            folder.check(
                "a",
                HEAD,
                "March\t\t\tTCD\tPTY\t\t\t\t",
                "hill\t\t\tTCD\tPTY\t\t\t\t",
                "NOW\t\t\tUSA\tNGO\t\t\t\t"))
        .containsExactly(
            "a:2: warning: 'March' is an ordinary word, with which sentences begin or which is a"
                + " date; write a longer form of the name",
            "a:3: note: 'hill' is written small, so it is found with and without a capital");
  }

  @Test
  void findsSpellingsThatNoTextHas() throws IOException {
    assertThat(
            folder.check(
                "a",
                HEAD,
                "a b c d e f g h i j k l m\t\t\tTCD\tREB\t\t\t\t",
                "!!!\t\t\tTCD\tREB\t\t\t\t",
                "X\t\t\tTCD\tREB\t\t\t\t",
                "Hill\u200bGuard\t\t\tTCD\tREB\t\t\t\t",
                "Lake_Guard\t\t\tTCD\tREB\t\t\t\t",
                "Far Guard\tFG, Guard\t\tTCD\tREB\t\t\t\t"))
        .containsExactly(
            "a:2: warning: 'a b c d e f g h i j k l m' has 13 words, so it is never found: the"
                + " most are 12",
            "a:3: warning: '!!!' has no letter, so it is never found",
            "a:4: warning: 'X' is a single letter, which is found everywhere",
            "a:5: warning: 'Hill\u200bGuard' has the invisible character U+200B; take it out",
            "a:6: warning: 'Lake_Guard' has an underscore; write a blank",
            "a:7: note: 'FG, Guard' is one spelling; several are parted by |");
  }

  @Test
  void findsBlanksInPlaceOfTabs() throws IOException {
    assertThat(folder.check("a", "name\tcountry\trole", "Hill Guard  TCD  REB"))
        .containsExactly(
            "a:2: warning: has blanks where the columns should be parted by tabs; it is all taken"
                + " for a name",
            "a:2: note: 'Hill Guard  TCD  REB' gets neither country nor role: it is known to be"
                + " nobody");
  }

  @Test
  void tellsOfColumnsThatAreNotRead() throws IOException {
    assertThat(folder.check("a", "name\tcountrry\trole\tremark", "Hill Guard\tTCD\tREB\tx"))
        .containsExactly(
            "a:1: warning: the column 'countrry' is not read; did you mean country?",
            "a:1: note: the column 'remark' is not read");
  }

  @Test
  void acceptsAByteOrderMark() throws IOException {
    Path file = folder.write("a", "\ufeffname\trole\nHill\tREB\n".getBytes(StandardCharsets.UTF_8));
    assertThat(folder.check(file))
        .containsExactly("a:1: note: begins with a byte order mark, which is passed over");
  }

  @Test
  void saysThatAFileIsEmpty() throws IOException {
    assertThat(folder.check("a", "# nothing yet"))
        .containsExactly("a: warning: holds no line but comments");
  }

  @Test
  void findsBodiesThatAreMembersOfThemselves() throws IOException {
    assertThat(
            folder.check(
                "a",
                "body\tcountry\tfrom\tto",
                "IGO.UN\tIGO.EU\t\t",
                "IGO.EU\tIGO.NATO\t1990\t",
                "IGO.NATO\tIGO.UN\t2001\t",
                "IGO.EU\tFRA\t\t",
                "IGO.EU\tFRA\t2001\t",
                "IGO.EU\tFAR\t2001\t",
                "IGO.NATTO\tFRA\t2001\t"))
        .containsExactly(
            "a:4: a body is a member of itself: IGO.UN > IGO.EU > IGO.NATO > IGO.UN",
            "a:6: warning: FRA is in IGO.EU already by a:5 in the same time",
            "a:7: no such country 'FAR'; did you mean FRA?",
            "a:8: warning: no dictionary has a body with the id 'IGO.NATTO'; did you mean"
                + " IGO.NATO?");
  }

  @Test
  void checksSeveralFilesTogether() throws IOException {
    Path one = folder.write("a", HEAD, "Hill Guard\t\tTCD.HG\tTCD\tREB\t\t\t\t");
    Path two = folder.write("b", HEAD, "Home Guard\t\tTCD.HG\tTCD\tMIL\t\t\t\t");
    assertThat(folder.check(one, two))
        .containsExactly(
            "b:2: warning: the id TCD.HG is that of 'Home Guard' here and of 'Hill Guard' in a:2;"
                + " one id is one actor");
  }
}
