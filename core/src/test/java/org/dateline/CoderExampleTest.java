package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs the example that README and the Javadoc of {@link Coder} show, and holds them to it. */
class CoderExampleTest {
  private static final Path THIS = Path.of("src/test/java/org/dateline/CoderExampleTest.java");

  @Test
  void theExampleSaysWhoDidWhat() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    run(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("USAGOV ACCUSE");
  }

  @Test
  void readmeAndJavadocShowTheExampleThatRuns() throws IOException {
    List<String> shown = example();
    assertThat(shown).hasSizeGreaterThan(5);
    for (String document : List.of("../README.md", "src/main/java/org/dateline/Coder.java")) {
      assertThat(Files.readString(Path.of(document))).as(document).contains(shown);
    }
  }

  private static void run(PrintStream out) {
    // begin
    try (Coder coder = Coder.open()) {
      Article article =
          Article.text("Washington accused Pakistan of supporting the attack on its embassy.")
              .published(LocalDate.of(2011, 9, 26))
              .build();
      for (Event event : coder.code(article)) {
        event.sources().forEach(source -> out.println(source.code() + " " + event.type()));
      }
    }
    // end
  }

  private static List<String> example() throws IOException {
    return Files.readAllLines(THIS).stream()
        .dropWhile(line -> !line.strip().equals("// begin"))
        .skip(1)
        .takeWhile(line -> !line.strip().equals("// end"))
        .map(String::strip)
        .toList();
  }
}
