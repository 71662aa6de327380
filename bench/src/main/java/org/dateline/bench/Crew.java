package org.dateline.bench;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Threads that share a task, and nothing beside them. */
final class Crew {
  private Crew() {}

  /**
   * Lets so many threads do the same, each until nothing is left.
   *
   * @param share takes what is to be done from a source that all share, and gives what it did
   * @return what all of them did
   */
  static Work run(int threads, Callable<Work> share) {
    ExecutorService crew = Executors.newFixedThreadPool(threads);
    try {
      Work all = Work.NONE;
      for (Future<Work> one : crew.invokeAll(Collections.nCopies(threads, share))) {
        all = all.plus(one.get());
      }
      return all;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof BenchException told) {
        throw told;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BenchException("interrupted");
    } finally {
      crew.shutdownNow();
    }
  }
}
