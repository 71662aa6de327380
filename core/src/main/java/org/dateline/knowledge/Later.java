package org.dateline.knowledge;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Something that is made on another thread while this one goes on; who needs it first waits for it.
 * May be shared.
 *
 * <pre>{@code
 * Later<Gazetteer> gazetteer = Later.of(Gazetteer::shipped);
 * Dictionary dictionary = Dictionary.shipped(); // at the same time
 * new PlaceResolver(gazetteer.get());
 * }</pre>
 */
public final class Later<T> {
  private final CompletableFuture<T> made;

  private Later(CompletableFuture<T> made) {
    this.made = made;
  }

  /** Begins to make it. */
  public static <T> Later<T> of(Supplier<T> making) {
    return new Later<>(CompletableFuture.supplyAsync(making));
  }

  /**
   * What was made.
   *
   * @throws KnowledgeException where its file is missing or wrong; whatever else the making throws
   *     comes as it is too
   */
  public T get() {
    try {
      return made.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException wrong) {
        throw wrong;
      }
      if (e.getCause() instanceof Error wrong) {
        throw wrong;
      }
      throw e;
    }
  }
}
