package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.cli.terminal.Cells;
import org.dateline.cli.terminal.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fake coder knows "A attacked B."; A and B are resolved by the real dictionaries. */
class UnknownCommandTest {
  @TempDir Path folder;

  private String news;

  @BeforeEach
  void writeTwoArticles() throws IOException {
    news =
        write(
            "news.jsonl",
            """
            {"id":"a","text":"Pakistani General Zorba Quillfeather attacked the quillmakers."}
            {"id":"b","text":"It rained. Pakistani General Zorba Quillfeather attacked the Taliban. Then Quillfeather attacked them."}
            """);
  }

  @Test
  void listsNamesAndNounsWithGuessReasonAndExamples() {
    Program.Ended ended = unknown(news);
    assertThat(ended.code()).isZero();
    assertThat(ended.output().replaceAll("\\.tsv:\\d+", ".tsv:N"))
        .isEqualTo(
            """
            names that no dictionary line has
            ────────────────────────────────────────────────────────────────────────────────────────────────────
               seen       in  guess    name
                  3        2  PAK MIL  Zorba Quillfeather  person
                                       Pakistani states.tsv:N, general roles.tsv:N
                                       [Pakistani General Zorba Quillfeather] attacked the quillmakers.
                                       [Pakistani General Zorba Quillfeather] attacked the Taliban.

            nouns without a role
            ────────────────────────────────────────────────────────────────────────────────────────────────────
               seen       in  noun
                  1        1  quillmaker
                                       Pakistani General Zorba Quillfeather attacked [the quillmakers].

            """);
    assertThat(ended.errors(folder))
        .isEqualTo(
            "2 articles coded (0 without events), 0 empty, 0 skipped, 0 failed · 4 sentences · 3"
                + " events · N sentences/s\n");
  }

  @Test
  void writesLinesOfADictionary() {
    assertThat(unknown(news, "--format", "tsv").output().replaceAll("\\.tsv:\\d+", ".tsv:N"))
        .isEqualTo(
            """
            name\taliases\tid\tcountry\trole\tfrom\tto\tkind\texample
            # seen 3 times in 2 articles; taken for PAK MIL: Pakistani states.tsv:N, general roles.tsv:N
            #   [Pakistani General Zorba Quillfeather] attacked the quillmakers.
            #   [Pakistani General Zorba Quillfeather] attacked the Taliban.
            Zorba Quillfeather\t\tPAK.QUILLFEATHER\tPAK\tMIL\t\t\tperson\tZorba Quillfeather = PAK MIL
            """);
  }

  @Test
  void whatItWritesIsADictionaryThatKnowsTheNames() throws IOException {
    String mine = write("mine.tsv", unknown(news, "--format", "tsv").output());
    assertThat(new Program().run("actors", "check", mine).code()).isZero();
    assertThat(new Program().run("who", "Zorba Quillfeather", "--actors", mine).output())
        .contains("code     PAKMIL\n", "mine.tsv:5");
    assertThat(unknown(news, "--format", "tsv", "--actors", mine).output()).hasLineCount(1);
  }

  @Test
  void writesNounsAsLinesOfTheRolesFile() {
    assertThat(unknown(news, "--format", "tsv", "--nouns").output())
        .isEqualTo(
            """
            noun\taliases\trole\tkind\texample
            # seen 1 time in 1 article
            #   Pakistani General Zorba Quillfeather attacked [the quillmakers].
            quillmaker\t\t\t\t
            """);
  }

  @Test
  void writesJsonLines() {
    assertThat(unknown(news, "--format", "jsonl").output().lines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("{\"name\":\"Zorba Quillfeather\",\"aliases\":[],\"id\":\"PAK.QUILLFEATHER\",");
  }

  @Test
  void leavesOutWhatWasSeenLessOften() {
    assertThat(unknown(news, "--format", "jsonl", "--min", "2").output().lines()).hasSize(1);
    assertThat(unknown(news, "--format", "jsonl", "--min", "9").output()).isEmpty();
    assertThat(unknown(news, "--format", "jsonl", "--top", "1", "--nouns").output().lines())
        .hasSize(1);
  }

  @Test
  void readsStandardInputAndSaysWhatFailed() {
    Program.Ended ended =
        new Program()
            .coders(AttackCoder::new)
            .input("{\"text\":\"Zorba Quillfeather attacked them.\"}\n{\"tex\n")
            .run("unknown", "--format", "jsonl", "-");
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.output().lines()).hasSize(1);
    assertThat(ended.errors()).startsWith("dateline: -:2: broken JSON");
  }

  @Test
  void drawsColoursAndFitsATerminal() {
    Terminal colourful = new Terminal(true, true, 80, true);
    assertThat(on(colourful).output())
        .contains("\u001b[1mZorba Quillfeather\u001b[0m", "\u001b[4mquillmakers\u001b[0m");
    for (int columns = 40; columns <= 120; columns += 40) {
      int most = columns;
      assertThat(on(new Terminal(true, true, columns, false)).output().lines())
          .allSatisfy(line -> assertThat(Cells.of(line)).isLessThanOrEqualTo(most));
    }
  }

  @Test
  void keepsEscapeSequencesOfTheNewsFromTheTerminal() throws IOException {
    String evil = write("evil.txt", "Then Zorba \u001b[31mQuill\u202efeather attacked them.\n");
    String output = unknown(evil).output();
    assertThat(output.replace("\n", "").chars().noneMatch(Character::isISOControl)).isTrue();
    assertThat(output).doesNotContain("\u202e");
    assertThat(unknown(evil, "--format", "tsv").output()).doesNotContain("\u001b");
  }

  private Program.Ended on(Terminal terminal) {
    return new Program().coders(AttackCoder::new).terminal(terminal).run("unknown", news);
  }

  private String write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private static Program.Ended unknown(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "unknown";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return new Program().coders(AttackCoder::new).run(all);
  }
}
