package org.dateline.resolve.actor.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.resolve.actor.dictionary.Closed;
import org.dateline.resolve.actor.dictionary.Token;
import org.dateline.resolve.actor.mention.ReferenceWords.Use;

/** Cuts a line into runs of words that name somebody: known words, names, nouns that point back. */
final class Runs {
  /** Words of a line, from start to before end. */
  record Run(int start, int end) {}

  private final Line line;
  private final ReferenceWords words;
  private final Set<String> names;

  private Runs(Line line, ReferenceWords words, Set<String> names) {
    this.line = line;
    this.words = words;
    this.names = names;
  }

  /**
   * The runs of a line.
   *
   * @param names the names of the article, in lower case, by which a capital at the start counts
   */
  static List<Run> of(Line line, ReferenceWords words, Set<String> names) {
    return new Runs(line, words, names).find();
  }

  private List<Run> find() {
    List<Run> runs = new ArrayList<>();
    int start = 0;
    while (start < line.size()) {
      int end = end(start);
      if (end > start) {
        runs.add(new Run(start, end));
      }
      start = Math.max(end, start + 1);
    }
    return runs;
  }

  private int end(int start) {
    if (!belongs(start)) {
      return start;
    }
    int end = start + 1;
    while (end < line.size() && goesOn(end)) {
      end++;
    }
    while (end > start && dangles(end - 1)) {
      end--;
    }
    return end;
  }

  private boolean dangles(int i) {
    return line.at(i) == null && (words.is(Use.JOINING, line.key(i)) || line.token(i).possessive());
  }

  private boolean goesOn(int i) {
    String before = line.token(i).before();
    boolean joined =
        before.isEmpty() || before.equals("-") || before.equals("'") || abbreviationStop(i);
    if (!line.insideRun(i) && !joined) {
      return false;
    }
    if (belongs(i) || line.token(i).possessive()) {
      return true;
    }
    if (words.is(Use.PARTICLE, line.key(i)) && i + 1 < line.size()) {
      return line.isName(i - 1) && line.isName(i + 1);
    }
    return words.is(Use.JOINING, line.key(i))
        && i + 1 < line.size()
        && (belongs(i + 1) || words.is(Use.JOINING, line.key(i + 1)));
  }

  private boolean abbreviationStop(int i) {
    Token last = line.token(i - 1);
    return line.token(i).before().equals(".")
        && (last.text().length() == 1 || words.is(Use.TITLE, last.key()));
  }

  private boolean belongs(int i) {
    Token token = line.token(i);
    if (token.key().equals("accused") && (i == 0 || !Looks.isDefinite(line.key(i - 1)))) {
      return false;
    }
    if (line.at(i) != null) {
      return true;
    }
    if (Pronoun.of(token.key()) != null || Closed.WORDS.contains(token.key())) {
      return token.capital() && i > 0 && Pronoun.of(token.key()) == null && !atStart(i);
    }
    return token.capital() && !(atStart(i) && !nextIsName(i)) || words.noun(token.key()) != null;
  }

  private boolean atStart(int i) {
    String before = line.token(i).before();
    return i == 0 || before.endsWith("\"") || before.endsWith("“") || before.endsWith(".");
  }

  /** A capital at the start of a sentence says little: it counts where a name goes on behind it. */
  private boolean nextIsName(int i) {
    Token token = line.token(i);
    if (token.text().length() > 3
        || words.isGivenName(token.key())
        || names.contains(token.key())) {
      return true;
    }
    return i + 1 < line.size()
        && line.at(i + 1) == null
        && line.token(i + 1).capital()
        && line.token(i + 1).before().isEmpty();
  }
}
