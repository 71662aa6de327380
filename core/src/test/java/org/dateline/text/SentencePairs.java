package org.dateline.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.Sentence;

/**
 * The golden pairs of {@code src/test/resources/text}: {@code NAME.input} is a text, {@code
 * NAME.output} its sentences, one a line, after the number of the paragraph and a tab, with {@code
 * \n} and {@code \r} for line breaks inside.
 *
 * <p>Run as a program with that folder as its argument, it writes all outputs anew; tests only
 * compare.
 */
final class SentencePairs {
  private static final String INPUT = ".input";
  private static final String OUTPUT = ".output";

  private SentencePairs() {}

  /** Writes the outputs anew. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    for (String name : names(folder)) {
      Files.writeString(folder.resolve(name + OUTPUT), split(input(folder, name)));
    }
  }

  /** The names of all pairs, whole or half. */
  static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(INPUT) || name.endsWith(OUTPUT))
          .map(name -> name.substring(0, name.lastIndexOf('.')))
          .distinct()
          .sorted()
          .toList();
    }
  }

  static String input(Path folder, String name) throws IOException {
    return Files.readString(folder.resolve(name + INPUT));
  }

  static String output(Path folder, String name) throws IOException {
    return Files.readString(folder.resolve(name + OUTPUT));
  }

  /** The sentences of {@code text} as an output file has them. */
  static String split(String text) {
    return new SentenceSplitter()
        .split(text).stream().map(SentencePairs::line).collect(Collectors.joining());
  }

  private static String line(Sentence sentence) {
    String text = sentence.text().replace("\r", "\\r").replace("\n", "\\n");
    return sentence.paragraph() + "\t" + text + "\n";
  }
}
