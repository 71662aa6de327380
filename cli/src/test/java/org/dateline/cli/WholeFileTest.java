package org.dateline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  @TempDir Path folder;

  @Test
  void leavesTheOldFileAloneUntilAllIsWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("x.jsonl"), "old");
    try (WholeFile whole = new WholeFile(file)) {
      whole.stream().write("new".getBytes(UTF_8));
      whole.stream().flush();
      assertThat(file).hasContent("old");
      whole.commit();
      assertThat(file).hasContent("new");
    }
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void leavesNothingWhereWritingIsGivenUp() throws IOException {
    Path file = folder.resolve("x.jsonl");
    try (WholeFile whole = new WholeFile(file)) {
      whole.stream().write("half".getBytes(UTF_8));
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void writesWhereALinkLeadsAndKeepsTheLink() throws IOException {
    Path file = Files.writeString(folder.resolve("x.jsonl"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.jsonl"), file);
    try (WholeFile whole = new WholeFile(link)) {
      whole.stream().write("new".getBytes(UTF_8));
      whole.commit();
    }
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
  }
}
