package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
  private static final String ARTICLE =
      """
      {"id":"1","title":"Envoys meet","agency":"AFP","dateline":"KABUL",\
      "published":"2024-03-05T14:20:00Z","url":"https://news.example/1",\
      "text":"Envoys of the two countries met on Monday."}
      """;

  @TempDir Path folder;

  @Test
  void showsALineForEachInput() throws IOException {
    write("a.jsonl", ARTICLE);
    write("b.txt", "");
    Program.Ended ended = read(folder.toString());
    assertThat(ended.output().lines())
        .satisfiesExactly(
            article ->
                assertThat(article).contains("2024-03-05", "AFP", "KABUL", "8", "Envoys meet"),
            empty -> assertThat(empty).endsWith("empty"));
    assertThat(ended.errors())
        .isEqualTo("1 article read, 1 empty, 0 skipped, 0 failed · 42 characters\n");
    assertThat(ended.code()).isZero();
  }

  @Test
  void writesLinesOfJsonThatAreReadAsTheSame() throws IOException {
    String once = read(write("a.jsonl", ARTICLE), "--format", "jsonl").output();
    assertThat(once)
        .isEqualTo(
            """
            {"id":"1","title":"Envoys meet","published":"2024-03-05T14:20Z","agency":"AFP",\
            "dateline":"KABUL","language":"en","url":"https://news.example/1",\
            "text":"Envoys of the two countries met on Monday."}
            """);
    assertThat(read(write("b.jsonl", once), "--format", "jsonl").output()).isEqualTo(once);
  }

  @Test
  void writesTheWholeArticleAsText() throws IOException {
    assertThat(read(write("a.jsonl", ARTICLE), "--format", "text").output())
        .isEqualTo(
            """
            Envoys meet

            AFP · KABUL · 2024-03-05T14:20Z

            https://news.example/1

            Envoys of the two countries met on Monday.


            """);
  }

  @Test
  void tellsOfTroubleBesideTheArticles() throws IOException {
    Program.Ended ended = read(write("a.jsonl", ARTICLE + "{\n"), "--format", "jsonl");
    assertThat(ended.output().lines()).hasSize(1);
    assertThat(ended.errors(folder)).startsWith("dateline: a.jsonl:2: broken JSON");
    assertThat(ended.code()).isEqualTo(1);
  }

  @Test
  void readsAFieldByTheNameThatIsSaid() throws IOException {
    String file = write("a.jsonl", "{\"story\":{\"copy\":\"Envoys met in Kabul on Monday.\"}}\n");
    assertThat(read(file, "--format", "jsonl", "--map", "text=story.copy").output())
        .contains("\"text\":\"Envoys met in Kabul on Monday.\"");
  }

  @Test
  void takesEveryArticleForEnglishWhereThatIsSaid() throws IOException {
    String file =
        write(
            "a.txt",
            "Le ministre des Affaires étrangères a déclaré lundi que les négociations avec le"
                + " gouvernement voisin étaient suspendues après les attaques de la semaine"
                + " dernière.\n");
    assertThat(read(file).output()).contains("skipped: not English but French");
    assertThat(read(file).code()).isEqualTo(1);
    assertThat(read(file, "--language", "en").code()).isZero();
  }

  @Test
  void fetchesNothingFromThisMachineUnlessAllowed() {
    assertThat(read("http://127.0.0.1:9/news").output())
        .contains("failed: 127.0.0.1 is on this machine");
  }

  private String write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private static Program.Ended read(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "read";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return new Program().run(all);
  }
}
