package org.dateline.resolve.place;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.dateline.knowledge.KnowledgeException;

/** A packed file that is unpacked on another thread; who needs it first waits for it. */
final class LaterLines {
  private final CompletableFuture<PackedLines> lines;

  LaterLines(String file) {
    lines = CompletableFuture.supplyAsync(() -> PackedLines.shipped(file));
  }

  /**
   * The lines.
   *
   * @throws KnowledgeException where the file is missing
   */
  PackedLines get() {
    try {
      return lines.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof KnowledgeException missing) {
        throw missing;
      }
      throw e;
    }
  }
}
