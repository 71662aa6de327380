package org.dateline.bench;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dateline.Article;

/** Codes on several threads and hands on in order, with a few articles a thread in memory. */
final class Window implements AutoCloseable {
  // As many as `dateline code` has.
  private static final int AHEAD_PER_THREAD = 4;

  private final ExecutorService workers;
  private final int ahead;

  Window(int threads) {
    this.workers = Executors.newFixedThreadPool(threads);
    this.ahead = AHEAD_PER_THREAD * threads;
  }

  /**
   * Takes articles until there are no more, or so many are done.
   *
   * @return how many were done
   */
  <T> int run(ArticleFile articles, int most, Function<Article, T> task, Consumer<T> sink) {
    Deque<Future<T>> open = new ArrayDeque<>();
    int taken = 0;
    Article next = articles.take();
    while (next != null) {
      Article article = next;
      open.add(workers.submit(() -> task.apply(article)));
      taken++;
      if (open.size() == ahead) {
        sink.accept(done(open.remove()));
      }
      next = taken < most ? articles.take() : null;
    }
    open.forEach(last -> sink.accept(done(last)));
    return taken;
  }

  private static <T> T done(Future<T> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BenchException("interrupted");
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
