package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fake coder's ids are the article's id and the eight digits of the trigger's place. */
class ExplainCommandTest {
  @TempDir Path folder;

  private String file;

  @BeforeEach
  void writeTwoArticles() throws IOException {
    file =
        Files.writeString(
                folder.resolve("news.jsonl"),
                """
                {"id":"aa","text":"They attacked."}
                {"id":"ab","text":"We attacked."}
                """)
            .toString();
  }

  @Test
  void showsTheSentenceTheProbabilitiesAndTheRules() {
    Program.Ended ended = new Program().run("explain", "aa", file);
    assertThat(ended.code()).isZero();
    assertThat(ended.errors()).isEmpty();
    assertThat(ended.output())
        .contains(
            "event aa00000005\n",
            "  They attacked.\n       ▔▔▔▔▔▔▔▔\n       trigger\n",
            "type ASSAULT",
            "███████████████       0.75",
            "rules\n  rule one\n");
  }

  @Test
  void listsTheCandidatesWhereSeveralIdsBeginSo() {
    Program.Ended ended = new Program().run("explain", "a", file);
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.output()).isEmpty();
    assertThat(ended.errors())
        .isEqualTo(
            """
            dateline: 2 events have an id that begins with a:
              aa00000005  ASSAULT attacked, aa
              ab00000003  ASSAULT attacked, ab
            """);
  }

  @Test
  void saysThatNoIdBeginsSo() {
    Program.Ended ended = new Program().run("explain", "ff", file);
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.errors())
        .isEqualTo("dateline: none of 2 events has an id that begins with ff\n");
  }
}
