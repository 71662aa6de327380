package org.dateline.resolve.lexicon;

import org.dateline.knowledge.KnowledgeException;

/** Hears what is wrong with the lines of one file. */
@FunctionalInterface
interface Complaints {

  /** Stops at the first error, for the files that are shipped. */
  static Complaints thrown(String file) {
    return (line, level, rule, what) -> {
      if (level == Problem.Level.ERROR) {
        throw new KnowledgeException(file, line, what);
      }
    };
  }

  /** One thing that is wrong. */
  void hear(int line, Problem.Level level, Problem.Rule rule, String what);

  /** An error. */
  default void error(int line, Problem.Rule rule, String what) {
    hear(line, Problem.Level.ERROR, rule, what);
  }
}
