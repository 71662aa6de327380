package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorsCommandTest {
  private static final String GOOD = "name\tcountry\trole\nHill Guard\tTCD\tREB\n";
  private static final String BROKEN =
      "name\tcountry\trole\nHill Guard\tTDC\tREV\nMarch\tTCD\tPTY\nLake\tTCD\t\t\n";

  @TempDir Path folder;

  @Test
  void endsWithZeroWhereADictionaryIsClean() throws IOException {
    Program.Ended ended = new Program().run("actors", "check", write("own.tsv", GOOD));
    assertThat(ended.code()).isZero();
    assertThat(ended.output()).isEmpty();
    assertThat(ended.errors())
        .isEqualTo("1 file, 2 lines, 1 spelling · 0 errors, 0 warnings, 0 notes\n");
  }

  @Test
  void showsWhatIsWrongLineByLine() throws IOException {
    Program.Ended ended = new Program().run("actors", "check", write("own.tsv", BROKEN));
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.output().replace(folder + "/", ""))
        .isEqualTo(
            """
            own.tsv:2: no such country 'TDC'; did you mean TCD?
            own.tsv:2: no such role 'REV'; did you mean REB?
            own.tsv:3: warning: 'March' is an ordinary word, with which sentences begin or which is\
             a date; write a longer form of the name
            own.tsv:4: 4 cells, but the header names 3 columns
            """);
    assertThat(ended.errors())
        .isEqualTo("1 file, 4 lines, 1 spelling · 3 errors, 1 warning, 0 notes\n");
  }

  @Test
  void writesALineOfJsonForEachProblem() throws IOException {
    Program.Ended ended =
        new Program().run("actors", "check", "--format", "jsonl", write("own.tsv", BROKEN), "none");
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.output().lines()).hasSize(5);
    assertThat(ended.output().replace(folder + "/", ""))
        .startsWith(
            "{\"file\":\"own.tsv\",\"line\":2,\"level\":\"error\",\"rule\":\"country\","
                + "\"message\":\"no such country 'TDC'; did you mean TCD?\"}\n")
        .endsWith(
            "{\"file\":\"none\",\"line\":null,\"level\":\"error\",\"rule\":\"encoding\","
                + "\"message\":\"no such file\"}\n");
  }

  @Test
  void endsQuietlyWhereNobodyReadsOn() throws IOException {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    Program.Ended ended =
        new Program().output(closed).run("actors", "check", write("own.tsv", BROKEN));
    assertThat(ended.errors()).doesNotContain("cannot be written");
  }

  @Test
  void aBrokenDictionaryStopsCodingWithAllThatIsWrong() throws IOException {
    Program.Ended ended =
        new Program().run("code", "--actors", write("own.tsv", BROKEN), write("a.txt", "They."));
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.output()).isEmpty();
    assertThat(ended.errors(folder))
        .isEqualTo(
            """
            dateline: own.tsv:2: no such country 'TDC'; did you mean TCD?
            dateline: own.tsv:2: no such role 'REV'; did you mean REB?
            dateline: own.tsv:4: 4 cells, but the header names 3 columns
            """);
  }

  @Test
  void tellsThatLinesOfADictionaryAreLeftOutAndCodes() throws IOException {
    String actors = write("old.actors", "HILL_GUARD [TCDREB]\nLAKE_GUARD [TCDREB 2008]\n");
    Program.Ended ended =
        new Program().run("code", "--actors", actors, write("a.txt", "They attacked.\n"));
    assertThat(ended.code()).isZero();
    assertThat(ended.errors(folder))
        .startsWith(
            "dateline: old.actors: 1 doubtful line; 'dateline actors check old.actors' shows it\n"
                + "1 article coded");
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
