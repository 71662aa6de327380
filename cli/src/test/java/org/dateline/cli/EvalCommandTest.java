package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalCommandTest {
  private static final String EVENT =
      "{\"trigger\":\"attacked\",\"type\":\"ASSAULT\",\"mode\":null,\"source\":[],\"target\":[],"
          + "\"status\":\"occurred\",\"attributed_to\":null,\"date\":null,\"place\":null,"
          + "\"core\":true}";

  @TempDir Path folder;

  @BeforeEach
  void writeADocument() throws IOException {
    Files.writeString(
        folder.resolve("d.json"),
        "{\"id\":\"d\",\"sentences\":[{\"text\":\"They attacked.\",\"events\":["
            + EVENT
            + "]},{\"text\":\"All was quiet.\",\"events\":[]}]}");
  }

  @Test
  void codesTheDocumentsAndScoresThat() {
    Program.Ended ended = new Program().run("eval", folder.toString());
    assertThat(ended.code()).isZero();
    assertThat(ended.output())
        .startsWith(
            """
            1 documents
            found    P 1.000  R 1.000  F1 1.000   (1 right, 0 extra, 0 missed)
            """);
  }

  @Test
  void scoresEventsFromAFile() throws IOException {
    Path events =
        Files.writeString(
            folder.resolve("events.jsonl"),
            "{\"article\":{\"id\":\"d\"},\"trigger\":{\"text\":\"was\",\"start\":20},"
                + "\"type\":\"AID\"}\n");
    Program.Ended ended =
        new Program().run("eval", folder.toString(), "--events", events.toString(), "--json");
    assertThat(ended.output())
        .startsWith(
            "{\"found\": {\"p\": 0.0, \"r\": 0.0, \"f1\": 0.0, \"tp\": 0, \"fp\": 1, \"fn\": 1}");
  }

  @Test
  void failsWhereTheGoldIsMissing() {
    Program.Ended ended = new Program().run("eval", folder.resolve("none").toString());
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.errors(folder)).isEqualTo("dateline: none: no such file\n");
  }

  @Test
  void failsWhereAFolderHoldsNoDocuments() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Program.Ended ended = new Program().run("eval", empty.toString());
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.errors(folder))
        .isEqualTo("dateline: no annotated documents (*.json) in empty\n");
  }
}
