package org.dateline.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RtfTextTest {

  @Test
  void partsParagraphsByABlankLine() {
    assertThat(of("It rained.\\par It snowed.\\par\\par\\par It hailed.\\par"))
        .isEqualTo("It rained.\n\nIt snowed.\n\nIt hailed.");
  }

  @Test
  void keepsALineBreakWithinAParagraph() {
    assertThat(of("It rained\\line in Lome.")).isEqualTo("It rained\nin Lome.");
  }

  @Test
  void keepsLinesTogetherThatWereWrappedByHand() {
    assertThat(of("It rained on\\par the town of\\par Lome.\\par\\par It snowed\\par too.\\par"))
        .isEqualTo("It rained on\nthe town of\nLome.\n\nIt snowed\ntoo.");
  }

  @Test
  void readsCharactersOfTheCodePage() {
    assertThat(of("Lom\\'e9 \\'93so\\'94")).isEqualTo("Lomé “so”");
    assertThat(of("\\ansicpg1251 \\'cc\\'e8\\'f0")).isEqualTo("Мир");
    assertThat(of("\\ansicpg936 \\'c4\\'e3")).isEqualTo("你");
  }

  @Test
  void takesAnUnknownCodePageForThatOfWindows() {
    assertThat(of("\\ansicpg9999 Lom\\'e9")).isEqualTo("Lomé");
  }

  @Test
  void readsUnicodeAndNotWhatStandsInForIt() {
    assertThat(of("Lom\\u233? and \\u8220\\'93so\\u8221\\'94")).isEqualTo("Lomé and “so”");
    assertThat(of("{\\uc2 \\u233 xyLome}\\u233?")).isEqualTo("éLomeé");
    assertThat(of("\\uc0\\u-10179\\u-8704 .")).isEqualTo("😀.");
  }

  @Test
  void replacesHalfACharacter() {
    assertThat(of("\\uc0\\u-10179 .")).isEqualTo("\uFFFD.");
  }

  @Test
  void leavesOutWhatIsNoText() {
    assertThat(
            of(
                "{\\fonttbl{\\f0 Arial;}}{\\info{\\title A}}{\\*\\generator Word;}{\\pict"
                    + " 89504e}{\\header Ministry}It{\\footnote A note.} rained.{\\v hidden}"
                    + " {\\deleted no}So."))
        .isEqualTo("It rained. So.");
  }

  @Test
  void leavesOutBytesThatAreNoText() {
    assertThat(of("It {\\pict\\bin5 }}}}}}rained.")).isEqualTo("It rained.");
  }

  @Test
  void keepsWhatALinkShows() {
    assertThat(of("{\\field{\\*\\fldinst HYPERLINK \"http://a.org\"}{\\fldrslt Read}} this"))
        .isEqualTo("Read this");
  }

  @Test
  void partsCellsOfATable() {
    assertThat(of("Lome\\cell 12\\cell\\row Accra\\cell 9\\cell\\row"))
        .isEqualTo("Lome | 12\n\nAccra | 9");
  }

  @Test
  void readsSignsThatHaveNames() {
    assertThat(of("a\\~b \\emdash  c \\\\ \\{d\\} e\\_f")).isEqualTo("a b — c \\ {d} e\u2011f");
  }

  @Test
  void givesWhatStandsBeforeABreak() {
    assertThat(of("It rained. {\\b It sn")).isEqualTo("It rained. It sn");
    assertThat(of("It rained.\\")).startsWith("It rained.");
  }

  @Test
  void goesThroughGroupsOfAnyDepth() {
    String deep = "{".repeat(1_000_000) + "deep" + "}".repeat(1_000_000) + " and on";

    assertThat(of(deep)).isEqualTo("deep and on");
  }

  @Test
  void givesNoTextForNoBytes() {
    assertThat(RtfText.of(new byte[0])).isEmpty();
  }

  private static String of(String body) {
    return RtfText.of(("{\\rtf1\\ansi\\deff0 " + body + "}").getBytes(StandardCharsets.ISO_8859_1));
  }
}
