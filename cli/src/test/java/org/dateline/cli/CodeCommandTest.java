package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.cli.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

class CodeCommandTest {
  private static final Path FULL = Path.of("/dev/full");

  @TempDir Path folder;

  @Test
  void countsWhatCameOfEachInputInOneLine() throws IOException {
    String articles =
        lines(
            "{\"id\":\"1\",\"text\":\"They attacked it and attacked again.\"}",
            "{\"id\":\"2\",\"text\":\"All was quiet.\"}");
    Program.Ended ended = code(write("news.jsonl", articles));
    assertThat(ended.code()).isZero();
    assertThat(ended.errors(folder))
        .isEqualTo(
            "2 articles coded (1 without events), 0 empty, 0 skipped, 0 failed · 2 sentences · 2"
                + " events · N sentences/s\n");
  }

  @Test
  void saysWhereALineIsBrokenAndCodesTheOthers() throws IOException {
    String articles =
        lines(
            "{\"id\":\"1\",\"text\":\"They attacked.\"}",
            "{\"id\":\"2\",\"tex",
            "{\"id\":\"3\",\"text\":\"We attacked.\"}");
    Program.Ended ended = code(write("news.jsonl", articles), "--format", "jsonl");
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.output().lines()).hasSize(2);
    assertThat(ended.errors(folder))
        .startsWith("dateline: news.jsonl:2: ")
        .contains("2 articles coded (0 without events), 0 empty, 0 skipped, 1 failed");
    assertThat(ended.errors().lines()).hasSize(2);
  }

  @Test
  void failsWhereAPathIsMissingAndCodesTheOthers() throws IOException {
    String good = write("a.txt", "They attacked.\n");
    Program.Ended ended = new Program().run("code", folder.resolve("none.txt").toString(), good);
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.errors(folder))
        .startsWith("dateline: none.txt: no such file or folder\n")
        .contains("1 article coded (0 without events), 0 empty, 0 skipped, 1 failed");
  }

  @Test
  void saysThatAFileIsEmptyAndThatAnotherIsNoText() throws IOException {
    write("a.txt", "");
    Files.write(folder.resolve("b.bin"), new byte[] {0, 1, 2, 0, 3});
    write("c.txt", "They attacked.\n");
    Program.Ended ended = code(folder.toString());
    assertThat(ended.code()).isZero();
    assertThat(ended.errors(folder))
        .startsWith("dateline: a.txt: empty\ndateline: b.bin: ")
        .contains("; skipped\n1 article coded (0 without events), 1 empty, 1 skipped, 0 failed");
  }

  @Test
  void endsWithOneWhereNothingThereCouldBeRead() throws IOException {
    Files.write(folder.resolve("b.bin"), new byte[] {0, 1, 2, 0, 3});
    assertThat(code(folder.resolve("b.bin").toString()).code()).isEqualTo(1);
  }

  @Test
  void countsAnArticleThatCannotBeCodedAsFailed() throws IOException {
    write("a.txt", "It went boom.\n");
    write("b.txt", "They attacked.\n");
    Program.Ended ended = code(folder.toString(), "--format", "jsonl");
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.output().lines()).hasSize(1);
    assertThat(ended.errors(folder))
        .startsWith("dateline: a.txt: could not be coded, please report this:")
        .contains("no booms");
  }

  @Test
  void readsStandardInput() {
    Program.Ended ended =
        new Program()
            .input("{\"id\":\"x\",\"text\":\"They attacked.\"}\n")
            .run("code", "--format", "jsonl", "-");
    assertThat(ended.output()).contains("\"article\":{\"id\":\"x\"");
  }

  @Test
  void writesTheArticlesInTheOrderOfTheInputOnAnyNumberOfThreads() throws IOException {
    String articles =
        IntStream.range(0, 300)
            .mapToObj(i -> "{\"id\":\"n%d\",\"text\":\"They attacked.\"}\n".formatted(i))
            .collect(Collectors.joining());
    String file = write("news.jsonl", articles);
    String one = code(file, "--format", "jsonl", "--threads", "1").output();
    String many = code(file, "--format", "jsonl", "--threads", "8").output();
    assertThat(many).isEqualTo(one);
    assertThat(
            one.lines().map(line -> line.replaceAll(".*\"article\":\\{\"id\":\"(n\\d+).*", "$1")))
        .containsExactlyElementsOf(IntStream.range(0, 300).mapToObj(i -> "n" + i).toList());
  }

  @Test
  void leavesOutEventsBelowTheConfidenceAskedFor() throws IOException {
    String file = write("a.txt", "They attacked.\n");
    assertThat(code(file, "--min-confidence", "0.75", "--format", "jsonl").output()).isNotEmpty();
    assertThat(code(file, "--min-confidence", "0.76", "--format", "jsonl").output()).isEmpty();
  }

  @Test
  void writesAHeaderAndARecordForEachEventAsCsv() throws IOException {
    String output = code(write("a.txt", "They attacked.\n"), "--format", "csv").output();
    assertThat(output.split("\r\n")).hasSize(2);
    assertThat(output).startsWith("id,coder,article_id,");
  }

  @Test
  void marksTheTriggerInBracketsWhereThereIsNoTerminal() throws IOException {
    String output = code(write("a.txt", "They attacked.\n")).output();
    assertThat(output).contains("They [attacked].").doesNotContain("\u001b");
  }

  @Test
  void writesColoursOnATerminal() throws IOException {
    String file = write("a.txt", "They attacked.\n");
    Terminal terminal = new Terminal(true, true, 80, true);
    assertThat(new Program().terminal(terminal).run("code", file).output()).contains("\u001b[");
    assertThat(new Program().terminal(terminal).run("code", file, "--color", "never").output())
        .doesNotContain("\u001b");
    assertThat(code(file, "--color", "always").output()).contains("\u001b[");
  }

  @Test
  void writesNoColoursOnATerminalThatWantsNone() throws IOException {
    String file = write("a.txt", "They attacked.\n");
    Terminal terminal = new Terminal(true, true, 80, false);
    assertThat(new Program().terminal(terminal).run("code", file).output())
        .doesNotContain("\u001b");
  }

  @Test
  void writesTheOutputFileAndNothingBesideIt() throws IOException {
    String input = write("a.txt", "They attacked.\n");
    Path output = folder.resolve("out/events.jsonl");
    Files.createDirectory(output.getParent());
    Program.Ended ended = code(input, "--format", "jsonl", "--output", output.toString());
    assertThat(ended.code()).isZero();
    assertThat(ended.output()).isEmpty();
    assertThat(Files.readAllLines(output)).hasSize(1);
    assertThat(names(output.getParent())).containsExactly("events.jsonl");
  }

  @Test
  void failsBeforeCodingWhereTheFolderOfTheOutputIsMissing() throws IOException {
    String input = write("a.txt", "They attacked.\n");
    Path output = folder.resolve("none/events.jsonl");
    Program.Ended ended = code(input, "--output", output.toString());
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.errors(folder))
        .startsWith("dateline: none/events.jsonl: cannot be written: no such folder: ")
        .hasLineCount(1);
  }

  @Test
  void doesNotWriteToAFolder() throws IOException {
    Program.Ended ended = code(write("a.txt", "x"), "--output", folder.toString());
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.errors())
        .isEqualTo("dateline: " + folder + ": cannot be written: is a folder\n");
  }

  @Test
  @EnabledIf("hasFullDevice")
  void saysThatTheDiskIsFull() throws IOException {
    Program.Ended ended = code(write("a.txt", "They attacked.\n"), "--output", FULL.toString());
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.errors())
        .isEqualTo("dateline: /dev/full: cannot be written: No space left on device\n");
  }

  @Test
  void endsQuietlyWhereStandardOutputIsClosed() throws IOException {
    String articles =
        IntStream.range(0, 2000)
            .mapToObj(i -> "{\"id\":\"n%d\",\"text\":\"They attacked.\"}\n".formatted(i))
            .collect(Collectors.joining());
    Program.Ended ended =
        new Program().output(new Failing("Broken pipe")).run("code", write("news.jsonl", articles));
    assertThat(ended.code()).isZero();
    assertThat(ended.errors()).isEmpty();
  }

  @Test
  void saysThatStandardOutputCannotBeWritten() throws IOException {
    Program.Ended ended =
        new Program()
            .output(new Failing("Input/output error"))
            .run("code", write("a.txt", "They attacked.\n"));
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.errors())
        .isEqualTo("dateline: standard output: cannot be written: Input/output error\n");
  }

  static boolean hasFullDevice() {
    return Files.isWritable(FULL);
  }

  private static Program.Ended code(String path, String... options) {
    String[] arguments =
        Stream.concat(Stream.of("code", path), Stream.of(options)).toArray(String[]::new);
    return new Program().run(arguments);
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static String lines(String... lines) {
    return String.join("\n", lines) + "\n";
  }

  private static Stream<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList().stream();
    }
  }

  /** An output that can never be written. */
  private static final class Failing extends OutputStream {
    private final String reason;

    Failing(String reason) {
      this.reason = reason;
    }

    @Override
    public void write(int b) throws IOException {
      throw new IOException(reason);
    }
  }
}
