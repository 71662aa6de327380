package org.dateline.read.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MailTextTest {

  @Test
  void joinsLinesThatWereWrapped() {
    assertThat(
            paragraphs(
                """
                The ministers of the two countries met in the capital on Monday to
                sign an accord on the border and on the river that they have in
                common.

                They will meet again in May.
                """))
        .containsExactly(
            "The ministers of the two countries met in the capital on Monday to sign an accord on"
                + " the border and on the river that they have in common.",
            "They will meet again in May.");
  }

  @Test
  void keepsApartParagraphsThatOnlyALineEndParts() {
    assertThat(
            paragraphs(
                """
                The ministers of the two countries met in the capital on Monday to
                sign an accord.
                The accord is about the border and the river that they have in co-
                mmon.
                """))
        .hasSize(2);
    String line = "The ministers of the two countries met in the capital on Monday. ".repeat(3);
    assertThat(paragraphs(line + "\n" + line)).hasSize(2);
  }

  @Test
  void followsFormatFlowed() {
    assertThat(MailText.paragraphs("Ministers \nmet.\n They signed.", true, false))
        .containsExactly("Ministers met.", "They signed.");
    assertThat(MailText.paragraphs("Mini \nsters met.", true, true))
        .containsExactly("Ministers met.");
  }

  @Test
  void leavesOutWhatIsQuoted() {
    assertThat(paragraphs("Ministers met.\n\nOn Monday Jane Doe wrote:\n> Will they meet?\n>\n"))
        .containsExactly("Ministers met.");
    assertThat(paragraphs("Ministers met.\n\n-----Original Message-----\nFrom: x\n\nWill they?"))
        .containsExactly("Ministers met.");
  }

  @Test
  void readsWhatIsQuotedWhereNothingElseIsSaid() {
    assertThat(paragraphs("> Ministers met.\n>\n> They signed.\n"))
        .containsExactly("Ministers met.", "They signed.");
  }

  @Test
  void readsWhatIsForwarded() {
    assertThat(
            paragraphs(
                """
                ---------- Forwarded message ---------
                From: x <x@y.example>
                Date: Monday
                Subject: Accord

                Ministers met.
                """))
        .containsExactly("Ministers met.");
  }

  @Test
  void leavesOutSignaturesAndTheLinesOfLists() {
    assertThat(paragraphs("Ministers met.\n-- \nJane Doe\nThe Courier"))
        .containsExactly("Ministers met.");
    assertThat(paragraphs("Ministers met.\n\nENDS\n\nTo unsubscribe write to x@y.example."))
        .containsExactly("Ministers met.");
    assertThat(paragraphs("Ministers met.\n" + "_".repeat(47) + "\nbulletin mailing list"))
        .containsExactly("Ministers met.");
  }

  private static List<String> paragraphs(String text) {
    return MailText.paragraphs(text, false, false);
  }
}
