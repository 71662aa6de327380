package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.dateline.Article;
import org.dateline.Coder;
import org.dateline.read.Reading;
import org.junit.jupiter.api.Test;

class OrderedCodingTest {
  private final NewsCoder coder = new FakeCoder(Coder.Options.STANDARD);

  @Test
  void readsOnlyAFewArticlesAheadOfWhatIsWritten() throws IOException {
    AtomicInteger read = new AtomicInteger();
    AtomicInteger written = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Iterator<Reading> readings = readings(400, read);
    new OrderedCoding(coder, 2)
        .run(
            readings,
            outcome -> most.accumulateAndGet(read.get() - written.getAndIncrement(), Math::max));
    assertThat(written).hasValue(400);
    assertThat(most.get()).isLessThanOrEqualTo(4 * 2 + 3);
  }

  @Test
  void stopsReadingWhereTheOutputFails() {
    AtomicInteger read = new AtomicInteger();
    OutcomeSink failing =
        outcome -> {
          throw new IOException("full");
        };
    assertThatThrownBy(() -> new OrderedCoding(coder, 2).run(readings(100_000, read), failing))
        .isInstanceOf(IOException.class)
        .hasMessage("full");
    assertThat(read.get()).isLessThan(1000);
  }

  @Test
  void handsOnWhatBreaksTheReader() {
    Iterator<Reading> broken =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            throw new IllegalStateException("broken reader");
          }

          @Override
          public Reading next() {
            throw new AssertionError();
          }
        };
    assertThatThrownBy(() -> new OrderedCoding(coder, 2).run(broken, outcome -> {}))
        .hasMessageContaining("broken reader");
  }

  private static Iterator<Reading> readings(int count, AtomicInteger read) {
    return IntStream.range(0, count)
        .mapToObj(i -> Article.text("They attacked " + i).build())
        .<Reading>map(article -> new Reading.Read(article, article.id()))
        .peek(reading -> read.incrementAndGet())
        .iterator();
  }
}
