package org.dateline.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.resolve.actor.dictionary.Dictionary;
import org.dateline.resolve.actor.dictionary.Token;
import org.dateline.resolve.actor.phrase.Composer;
import org.dateline.resolve.actor.phrase.Identity;
import org.dateline.resolve.lexicon.UserActors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of {@code docs/dictionaries.md}. */
class DictionariesPageTest {
  private static final Pattern PHRASE = Pattern.compile("(.*) \\((\\d{4}-\\d\\d-\\d\\d)\\) =(.*)");

  @TempDir Path folder;

  /** A block of the page: {@code ```phrases ours.tsv}. */
  private record Block(String kind, String file, List<String> lines) {
    @Override
    public String toString() {
      return kind + " " + file;
    }
  }

  private static List<Block> blocks() throws IOException {
    List<Block> blocks = new ArrayList<>();
    Block open = null;
    Path page = Path.of("../docs/dictionaries.md");
    for (String line : Files.readAllLines(page, StandardCharsets.UTF_8)) {
      if (line.startsWith("```")) {
        String[] words = line.substring(3).split(" ", -1);
        open =
            open == null ? new Block(words[0], words[words.length - 1], new ArrayList<>()) : null;
        if (open != null) {
          blocks.add(open);
        }
      } else if (open != null) {
        open.lines.add(line);
      }
    }
    return blocks;
  }

  private static Stream<Block> of(String kind) throws IOException {
    return blocks().stream().filter(block -> block.kind.equals(kind));
  }

  static Stream<Block> phrases() throws IOException {
    return of("phrases");
  }

  static Stream<Block> checks() throws IOException {
    return of("check");
  }

  @BeforeEach
  void writeTheDictionariesOfThePage() throws IOException {
    for (Block block : blocks()) {
      if (block.kind.equals("tsv") || block.kind.equals("text")) {
        Files.write(folder.resolve(block.file), block.lines, StandardCharsets.UTF_8);
      }
    }
  }

  @Test
  void hasExamplesOfEachSort() throws IOException {
    assertThat(of("phrases")).hasSize(3);
    assertThat(of("check")).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("phrases")
  void phrasesGetTheCodesThatThePageSays(Block block) {
    Path file = folder.resolve(block.file);
    Composer composer = new Composer(Dictionary.with(UserActors.read(List.of(file))));
    List<String> got = block.lines.stream().map(line -> coded(line, composer)).toList();
    assertThat(got).isEqualTo(block.lines);
  }

  private static String coded(String line, Composer composer) {
    Matcher parts = PHRASE.matcher(line);
    assertThat(parts.matches()).as(line).isTrue();
    LocalDate day = LocalDate.parse(parts.group(2));
    Identity identity = composer.compose(Token.of(parts.group(1)), day);
    String country = identity.country() == null ? "" : " " + identity.country();
    String role = identity.role() == null ? "" : " " + identity.role();
    String code = country.equals(role) ? country : country + role;
    return "%s (%s) =%s".formatted(parts.group(1), day, code);
  }

  @ParameterizedTest
  @MethodSource("checks")
  void checkingSaysWhatThePageSays(Block block) {
    List<String> said =
        DictionaryCheck.of(List.of(folder.resolve(block.file))).problems().stream()
            .map(problem -> problem.text().replace(folder + "/", ""))
            .toList();
    assertThat(said).isEqualTo(block.lines);
  }

  @Test
  void theExamplesOfItsTablesHold() {
    assertThat(DictionaryCheck.of(List.of(folder.resolve("ours.tsv"))).warnings()).isZero();
  }
}
