package org.dateline.unknown;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.Actor;
import org.dateline.codebook.Role;
import org.jspecify.annotations.Nullable;

/** What was seen of one name. For one thread. */
final class NameTally extends Tally {
  private static final int MOST_FORMS = 6;
  private static final int MOST_CODES = 8;

  private final Map<String, Long> forms = new LinkedHashMap<>();
  private final Map<String, Long> kinds = new LinkedHashMap<>();
  private final Map<Code, Given> given = new LinkedHashMap<>();

  private record Code(@Nullable String country, @Nullable Role role) {}

  /** How often a code was given, and why it was first. */
  private static final class Given {
    private final List<String> because;
    private long times;

    Given(List<String> because) {
      this.because = because;
    }
  }

  /** It was written so. */
  void form(String words) {
    count(forms, words, MOST_FORMS);
  }

  /** It looked like this kind. */
  void kind(String kind) {
    count(kinds, kind, MOST_FORMS);
  }

  /** It got these codes. */
  void codes(Actor actor) {
    Code code = new Code(actor.country(), actor.role());
    if (given.size() < MOST_CODES || given.containsKey(code)) {
      given.computeIfAbsent(code, c -> new Given(actor.because())).times++;
    }
  }

  private static void count(Map<String, Long> counts, String value, int most) {
    if (counts.size() < most || counts.containsKey(value)) {
      counts.merge(value, 1L, Long::sum);
    }
  }

  /** The forms, the commonest first. */
  List<String> forms() {
    return forms.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The kind it looked like most often, or an empty string. */
  String kind() {
    return kinds.entrySet().stream()
        .filter(kind -> !kind.getKey().isEmpty())
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /** The codes given most often; of equals those that say more. */
  Guess guess() {
    return given.entrySet().stream()
        .max(
            Comparator.<Map.Entry<Code, Given>>comparingInt(
                    entry -> Math.min(1, said(entry.getKey())))
                .thenComparingLong(entry -> entry.getValue().times)
                .thenComparingInt(entry -> said(entry.getKey())))
        .map(
            entry ->
                new Guess(
                    entry.getKey().country,
                    entry.getKey().role,
                    entry.getValue().times,
                    entry.getValue().because))
        .orElse(Guess.NONE);
  }

  private static int said(Code code) {
    return (code.country == null ? 0 : 1) + (code.role == null ? 0 : 1);
  }
}
