package org.dateline.resolve.lexicon;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes dictionaries into the folder of a test, and reads them. */
final class DictionaryFolder {
  private final Path folder;

  DictionaryFolder(Path folder) {
    this.folder = folder;
  }

  Path write(String name, String... lines) throws IOException {
    return Files.writeString(
        folder.resolve(name), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
  }

  Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  /** What it reads, a line for each: line, sense, spellings, id, country, role, times. */
  List<String> read(String name, String... lines) throws IOException {
    return UserActors.read(List.of(write(name, lines))).lines().stream()
        .map(DictionaryFolder::shown)
        .toList();
  }

  /** What is wrong in it, without the folder. */
  List<String> check(String name, String... lines) throws IOException {
    return check(write(name, lines));
  }

  List<String> check(Path... files) {
    return ActorCheck.of(List.of(files), (own, examples) -> List.of()).problems().stream()
        .map(problem -> problem.text().replace(folder + "/", ""))
        .toList();
  }

  static String shown(ActorLine line) {
    return "%d %s %s %s %s %s%s %s"
        .formatted(
            line.line(),
            line.sense(),
            line.spellings(),
            line.id(),
            line.country(),
            line.role(),
            line.person() ? " person" : "",
            Times.of(line));
  }
}
