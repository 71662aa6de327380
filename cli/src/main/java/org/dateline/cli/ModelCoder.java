package org.dateline.cli;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.dateline.Article;
import org.dateline.Coder;
import org.dateline.resolve.actor.dictionary.Dictionary;

/** The coder that is shipped, closed only when no thread is inside it: its memory is not Java's. */
final class ModelCoder implements NewsCoder {
  private final Coder coder;
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private boolean closed;

  private ModelCoder(Coder coder) {
    this.coder = coder;
  }

  static NewsCoder open(Coder.Options options) {
    return new ModelCoder(Coder.open(options));
  }

  @Override
  public Coder.Coded code(Article article) {
    lock.readLock().lock();
    try {
      if (closed) {
        throw new IllegalStateException("the coder is closed");
      }
      return coder.codeCounted(article);
    } finally {
      lock.readLock().unlock();
    }
  }

  @Override
  public Dictionary dictionary() {
    return coder.dictionary();
  }

  /** Closes it; where a thread is still coding, leaves it to the end of the program. */
  @Override
  public void close() {
    if (lock.writeLock().tryLock()) {
      try {
        closed = true;
        coder.close();
      } finally {
        lock.writeLock().unlock();
      }
    }
  }
}
