package org.dateline.read.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A test page and the article that a person finds on it. */
record ExpectedPage(String name, byte[] html, Map<String, String> fields, String body) {
  private static final String ENDING = ".expected.txt";

  /** The pages of a folder, in the order of their names. */
  static List<ExpectedPage> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ENDING))
          .sorted()
          .map(ExpectedPage::read)
          .toList();
    }
  }

  private static ExpectedPage read(Path expected) {
    try {
      String file = expected.getFileName().toString();
      String name = file.substring(0, file.length() - ENDING.length());
      String[] parts = Files.readString(expected).split("\n\n", 2);
      Map<String, String> fields = new HashMap<>();
      for (String line : parts[0].split("\n", -1)) {
        int colon = line.indexOf(':');
        if (colon > 0) {
          fields.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        }
      }
      Path html = expected.resolveSibling(name + ".html");
      return new ExpectedPage(
          name, Files.readAllBytes(html), fields, parts.length > 1 ? parts[1] : "");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
