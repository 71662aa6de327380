package org.dateline.resolve.time;

/** How far an expression of time lies from a word, clauses counted as well as words. */
final class Nearness {
  private Nearness() {}

  /** Words between, with more for every border of clauses that lies between. */
  static int distance(Words words, int at, int from, int end) {
    int start = at < from ? at + 1 : end;
    int stop = at < from ? from : at;
    int distance = 0;
    for (int i = start; i < stop; i++) {
      distance += cost(words, i);
    }
    return distance;
  }

  private static int cost(Words words, int at) {
    return switch (words.text(at)) {
      case ";", ":", "—", "–" -> 12;
      case "," -> 4;
      case "after",
          "before",
          "when",
          "while",
          "as",
          "since",
          "that",
          "which",
          "who",
          "because",
          "whose",
          "where",
          "but",
          "until",
          "though",
          "although" ->
          6;
      case "and" -> 3;
      default -> 1;
    };
  }

  /** Whether an expression dates only the speaking: "an official said on Wednesday". */
  static boolean ofSpeech(Words words, int trigger, int from) {
    int at = words.is(from - 1, "on", "late", "early", "in") ? from - 2 : from - 1;
    if (words.is(at, "reporters", "journalists", "parliament", "television", "lawmakers")) {
      at--;
    }
    return at != trigger && words.is(at, "said", "says", "told", "saying", "telling", "added");
  }

  /** The index at which the clause ends that begins at another. */
  static int clauseEnd(Words words, int from) {
    for (int at = from; at < words.size(); at++) {
      if (words.is(at, ",", ";", ":", ".", "—", "–")) {
        return at;
      }
    }
    return words.size();
  }
}
