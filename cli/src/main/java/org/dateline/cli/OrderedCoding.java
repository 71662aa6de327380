package org.dateline.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.Coder;
import org.dateline.read.Reading;

/**
 * Codes articles on several threads and hands them on in the order in which they were read. A few
 * articles a thread are in memory at once, however many there are.
 */
final class OrderedCoding {
  private static final int AHEAD_PER_THREAD = 4;

  private final NewsCoder coder;
  private final int threads;

  /**
   * Makes it.
   *
   * @param threads how many articles are coded at once, at least 1
   */
  OrderedCoding(NewsCoder coder, int threads) {
    this.coder = coder;
    this.threads = threads;
  }

  /**
   * Codes all that is read. An article that makes the coder throw becomes a failed reading.
   *
   * @param readings read from one thread of their own
   * @param sink called from this thread
   * @throws IOException where the sink throws it; what is being coded then is given up
   */
  void run(Iterator<Reading> readings, OutcomeSink sink) throws IOException {
    // An empty Optional marks the end.
    BlockingQueue<Future<Optional<Outcome>>> window =
        new ArrayBlockingQueue<>(AHEAD_PER_THREAD * threads);
    ExecutorService workers =
        Executors.newFixedThreadPool(threads, task -> daemon(task, "dateline-coder"));
    Thread reader = daemon(() -> read(readings, workers, window), "dateline-reader");
    reader.start();
    try {
      Optional<Outcome> outcome = next(window, sink);
      while (outcome.isPresent()) {
        sink.take(outcome.get());
        outcome = next(window, sink);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } finally {
      reader.interrupt();
      workers.shutdownNow();
    }
  }

  private void read(
      Iterator<Reading> readings,
      ExecutorService workers,
      BlockingQueue<Future<Optional<Outcome>>> window) {
    try {
      try {
        while (readings.hasNext()) {
          Reading reading = readings.next();
          window.put(workers.submit(() -> Optional.of(outcome(reading))));
        }
        window.put(CompletableFuture.completedFuture(Optional.empty()));
      } catch (RuntimeException | Error e) {
        window.put(CompletableFuture.failedFuture(e));
      }
    } catch (InterruptedException e) {
      // The other thread wants no more.
      Thread.currentThread().interrupt();
    }
  }

  private static Optional<Outcome> next(
      BlockingQueue<Future<Optional<Outcome>>> window, OutcomeSink sink)
      throws InterruptedException, IOException {
    Future<Optional<Outcome>> next = window.peek();
    if (next == null || !next.isDone()) {
      sink.waiting();
    }
    try {
      return window.take().get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private Outcome outcome(Reading reading) {
    if (!(reading instanceof Reading.Read read)) {
      return new Outcome.NotCoded(reading);
    }
    try {
      Coder.Coded coded = coder.code(read.article());
      return new Outcome.Coded(
          read.article(), read.name(), coded.events(), coded.sentences(), read.note());
    } catch (RuntimeException | StackOverflowError e) {
      String reason = "could not be coded, please report this: " + e;
      return new Outcome.NotCoded(new Reading.Failed(read.name(), reason));
    }
  }

  private static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }
}
