package org.dateline.resolve.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.resolve.actor.DictionaryCheck;
import org.dateline.resolve.lexicon.Problem.Level;
import org.junit.jupiter.api.Test;

class ShippedActorsTest {

  @Test
  void haveNoErrors() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../knowledge/actors"))) {
      List<Path> tables = files.filter(ShippedActorsTest::isOfActors).sorted().toList();
      assertThat(tables).hasSizeGreaterThan(7);
      assertThat(DictionaryCheck.of(tables).problems())
          .filteredOn(problem -> problem.level() == Level.ERROR)
          .isEmpty();
    }
  }

  /** Beside them lie tables of words, which are no dictionaries. */
  private static boolean isOfActors(Path file) {
    try {
      ActorFormat format = ActorFormat.of(Files.readAllLines(file));
      return format == ActorFormat.TABLE || format == ActorFormat.MEMBERS;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
