package org.dateline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LaterTest {

  @Test
  void givesWhatWasMadeOnAnotherThread() {
    Later<Thread> later = Later.of(Thread::currentThread);

    assertThat(later.get()).isNotSameAs(Thread.currentThread());
  }

  @Test
  void tellsWhatIsWrongInAFileAsTheReaderOfTheFileDoes() {
    Later<Table> later = Later.of(() -> Table.shipped("places/nowhere.tsv"));

    assertThatThrownBy(later::get)
        .isInstanceOf(KnowledgeException.class)
        .hasMessage("places/nowhere.tsv: not found inside the program; rebuild it");
  }

  @Test
  void passesErrorsOnAsTheyAre() {
    Later<String> later =
        Later.of(
            () -> {
              throw new OutOfMemoryError("made up");
            });

    assertThatThrownBy(later::get).isInstanceOf(OutOfMemoryError.class).hasMessage("made up");
  }
}
