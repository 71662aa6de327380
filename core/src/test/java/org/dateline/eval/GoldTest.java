package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dateline.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldTest {
  @TempDir Path folder;

  @Test
  void partsParagraphsByABlankLineAndSentencesByASpace() {
    Article article = Gold.read(List.of(Fixtures.path("gold"))).get(0).article();
    assertThat(article.text())
        .isEqualTo(
            "Northland's foreign minister accused Southland of damming the river on Monday."
                + " The two sides met in Geneva, and met again in Vienna, officials said."
                + "\n\nRebels may shell “the dam”.");
    assertThat(article.id()).isEqualTo("a");
    assertThat(article.published()).isEqualTo(LocalDate.of(2020, 3, 2));
    assertThat(article.dateline()).isEqualTo("NORTHTOWN");
  }

  @Test
  void readsTheDocumentsOfAFolderInTheOrderOfTheirNames() {
    assertThat(Gold.read(List.of(Fixtures.path("gold"))))
        .extracting(GoldDocument::id)
        .containsExactly("a", "7");
  }

  @Test
  void saysWhichFileIsMissing() {
    assertThatThrownBy(() -> Gold.read(List.of(Path.of("nowhere.json"))))
        .isInstanceOf(EvaluationException.class)
        .hasMessage("nowhere.json: no such file");
  }

  @Test
  void saysInWhichLineAFileIsNotJson() throws IOException {
    Path file = Files.writeString(folder.resolve("x.json"), "{\"id\": 1,\n oops}");
    assertThatThrownBy(() -> Gold.read(List.of(file)))
        .hasMessageStartingWith(file + ":2: not JSON");
  }

  @Test
  void saysWhichFieldIsMissing() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("x.json"),
            "{\"id\": 1, \"sentences\": [{\"text\": \"A.\", \"events\": [{\"type\": \"AID\"}]}]}");
    assertThatThrownBy(() -> Gold.read(List.of(file)))
        .hasMessage(file + ": sentences[0]: events[0]: 'trigger' is missing");
  }

  @Test
  void saysWhichLineOfEventsIsBroken() throws IOException {
    Path file = Files.writeString(folder.resolve("e.jsonl"), "\n{\"article\":{\"id\":1}}\n");
    assertThatThrownBy(() -> EventLines.read(file))
        .hasMessage(file + ":2: trigger: 'text' is missing");
  }
}
