package org.dateline.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class QuestionsOfAnyBytesTest {
  private static final Duration LONGEST = Duration.ofSeconds(1);

  @Property(tries = 200)
  void anyBytesGiveQuestions(@ForAll @Size(max = 300) byte[] bytes) {
    assertTimeoutPreemptively(LONGEST, () -> assertThat(count(bytes)).isLessThan(310));
    byte[] lines = new byte[bytes.length + 5];
    System.arraycopy("text\n".getBytes(StandardCharsets.UTF_8), 0, lines, 0, 5);
    System.arraycopy(bytes, 0, lines, 5, bytes.length);
    assertTimeoutPreemptively(LONGEST, () -> assertThat(count(lines)).isLessThan(310));
  }

  private static int count(byte[] bytes) throws IOException {
    Questions questions = Questions.of(new ByteArrayInputStream(bytes), null, null);
    int count = 0;
    while (questions.next() != null) {
      count++;
    }
    return count;
  }
}
