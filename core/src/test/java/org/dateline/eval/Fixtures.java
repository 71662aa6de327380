package org.dateline.eval;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The annotated documents, the coded events and the scores in the folder of test resources. */
final class Fixtures {
  private Fixtures() {}

  static Path path(String name) {
    try {
      return Path.of(Fixtures.class.getResource(name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static String text(String name) throws IOException {
    return Files.readString(path(name));
  }

  static Score score() {
    return Scorer.score(Gold.read(List.of(path("gold"))), EventLines.read(path("events.jsonl")));
  }
}
