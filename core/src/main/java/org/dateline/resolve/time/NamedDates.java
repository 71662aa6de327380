package org.dateline.resolve.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.knowledge.Table;
import org.jspecify.annotations.Nullable;

/** Events whose name tells when they were: "9/11", "the September 11 attacks". */
final class NamedDates implements Rule {
  /** By the first word: the words of each name and its day. */
  private final Map<String, List<Name>> names = new HashMap<>();

  private record Name(List<String> words, Days days) {}

  NamedDates() {
    for (Table.Row row : Table.shipped("time/named-dates.tsv").rows()) {
      Days days = Days.day(LocalDate.parse(row.get("date")));
      for (String name : row.list("names")) {
        Words words = Words.of(name);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
          texts.add(words.text(i));
        }
        names
            .computeIfAbsent(texts.get(0), key -> new ArrayList<>())
            .add(new Name(List.copyOf(texts), days));
      }
    }
  }

  @Override
  public @Nullable Match at(Words words, int from, Inner grammar) {
    Match best = null;
    for (Name name : names.getOrDefault(words.text(from), List.of())) {
      int end = from;
      while (end - from < name.words.size() && words.is(end, name.words.get(end - from))) {
        end++;
      }
      boolean whole = end - from == name.words.size() && !words.is(end, "/");
      if (whole && (best == null || end > best.end())) {
        best = Match.of(end, view -> name.days);
      }
    }
    return best;
  }
}
