package org.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.Sentence;
import org.dateline.Span;
import org.junit.jupiter.api.Test;

class AnnotatedDocumentTest {
  private static final AnnotatedDocument DOCUMENT =
      new AnnotatedDocument(
          "d1",
          null,
          "2016-04-26",
          null,
          List.of(line("Kenya spoke.", true), line("Mali left.", false), line("It rained.", true)));

  @Test
  void partsParagraphsByABlankLine() {
    assertThat(DOCUMENT.article().text()).isEqualTo("Kenya spoke. Mali left.\n\nIt rained.");
  }

  @Test
  void placesEachSentenceInTheArticle() {
    String text = DOCUMENT.article().text();

    assertThat(DOCUMENT.split())
        .allSatisfy(sentence -> assertThat(sentence.span().in(text)).isEqualTo(sentence.text()))
        .extracting(Sentence::paragraph)
        .containsExactly(1, 1, 2);
  }

  @Test
  void takesTheWordsNearestToTheTrigger() {
    String text = "Mali said that Mali would leave.";
    Sentence sentence = new Sentence(1, new Span(100, 100 + text.length()), text, 1);

    assertThat(ActorAccuracy.nearest(sentence, "Mali", text.indexOf("leave")))
        .isEqualTo(new Span(115, 119));
    assertThat(ActorAccuracy.nearest(sentence, "Kenya", 0)).isNull();
  }

  private static AnnotatedDocument.Line line(String text, boolean paragraph) {
    return new AnnotatedDocument.Line(text, paragraph, List.of());
  }
}
