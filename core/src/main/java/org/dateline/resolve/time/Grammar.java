package org.dateline.resolve.time;

import java.util.ArrayList;
import java.util.List;
import org.dateline.resolve.time.Rule.Inner;
import org.jspecify.annotations.Nullable;

/** All rules together: at each word the one that understands the most words is taken. */
final class Grammar {
  /** How many expressions may stand inside one another. */
  private static final int DEPTH = 3;

  private final List<Rule> rules;

  Grammar(Vocabulary vocabulary) {
    Calendars calendars = new Calendars();
    rules =
        List.of(
            new NamedDates(),
            new FiguredDates(),
            new MonthDates(vocabulary),
            new MonthNames(vocabulary),
            new MonthDays(vocabulary),
            new Weekdays(vocabulary),
            new PlainDays(vocabulary),
            new Distances(vocabulary),
            new Neighbours(vocabulary),
            new Periods(vocabulary),
            new PartsOfPeriods(vocabulary),
            new Stretches(vocabulary),
            new Seasons(vocabulary),
            new Years(vocabulary),
            new Quarters(vocabulary),
            new FiscalYears(),
            new Anniversaries(vocabulary),
            new Feasts(calendars),
            new CalendarDates(vocabulary, calendars),
            new Nights(vocabulary),
            new Ranges(vocabulary));
  }

  /** Reads a sentence; what was understood at a word is kept, so that nothing is read twice. */
  Reader reader(Words words) {
    return new Reader(words);
  }

  /** The grammar at work on one sentence. For one thread. */
  final class Reader {
    private final Words words;
    private final List<Inner> inside = new ArrayList<>();
    private final @Nullable Match[][] known;
    private final boolean[][] read;

    private Reader(Words words) {
      this.words = words;
      known = new Match[DEPTH + 1][words.size()];
      read = new boolean[DEPTH + 1][words.size()];
      for (int depth = 0; depth <= DEPTH; depth++) {
        int next = depth + 1;
        inside.add((same, index) -> at(index, next));
      }
    }

    /** The longest expression that begins at a word, or null where none does. */
    @Nullable Match at(int from) {
      return at(from, 0);
    }

    private @Nullable Match at(int from, int depth) {
      if (depth > DEPTH || from < 0 || from >= words.size()) {
        return null;
      }
      if (!read[depth][from]) {
        known[depth][from] = longest(from, inside.get(depth));
        read[depth][from] = true;
      }
      return known[depth][from];
    }

    private @Nullable Match longest(int from, Inner inner) {
      Match best = null;
      for (Rule rule : rules) {
        Match match = rule.at(words, from, inner);
        if (match != null && (best == null || match.end() > best.end())) {
          best = match;
        }
      }
      return best;
    }
  }
}
