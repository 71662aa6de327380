package org.dateline.resolve.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.knowledge.Table;
import org.jspecify.annotations.Nullable;

/**
 * Feasts and days of remembrance: "on Eid al-Fitr", "during Ramadan", "last Christmas", "India's
 * Independence Day". Where several states keep a day of that name, the one named last before it
 * counts, else the first after it.
 */
final class Feasts implements Rule {
  /** How many words away a state may be named. */
  private static final int REACH = 40;

  /** By first word: names, longest first. */
  private final Map<String, List<Name>> names = new HashMap<>();

  /** By first word: names of states, longest first. */
  private final Map<String, List<List<String>>> states = new HashMap<>();

  private record Name(List<String> words, List<Feast> feasts) {}

  Feasts(Calendars calendars) {
    Map<String, List<LocalDate>> tables = new HashMap<>();
    for (Table.Row row : Table.shipped("time/feast-days.tsv").rows()) {
      tables.put(row.get("feast"), row.list("days").stream().map(LocalDate::parse).toList());
    }
    for (Table.Row row : Table.shipped("time/feasts.tsv").rows()) {
      Feast feast = Feast.of(row, calendars, tables);
      row.list("names").forEach(name -> add(texts(name), feast));
      feast.states().forEach(this::addState);
    }
    names.values().forEach(list -> list.sort((a, b) -> b.words.size() - a.words.size()));
  }

  private void addState(String state) {
    List<String> words = List.of(state.split(" ", -1));
    List<List<String>> same = states.computeIfAbsent(words.get(0), key -> new ArrayList<>());
    if (!same.contains(words)) {
      same.add(words);
      same.sort((one, other) -> other.size() - one.size());
    }
  }

  private void add(List<String> words, Feast feast) {
    List<Name> same = names.computeIfAbsent(words.get(0), key -> new ArrayList<>());
    for (Name name : same) {
      if (name.words.equals(words)) {
        name.feasts.add(feast);
        return;
      }
    }
    same.add(new Name(words, new ArrayList<>(List.of(feast))));
  }

  private static List<String> texts(String name) {
    Words words = Words.of(name);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (!words.dash(i)) {
        texts.add(words.text(i));
      }
    }
    return List.copyOf(texts);
  }

  @Override
  public @Nullable Match at(Words words, int from, Inner grammar) {
    boolean led = words.is(from, "last", "next", "this", "past", "coming");
    int at = led ? from + 1 : from;
    Name name = null;
    int end = -1;
    for (Name one : names.getOrDefault(words.text(at), List.of())) {
      end = words.after(at, one.words);
      if (end > 0) {
        name = one;
        break;
      }
    }
    boolean person =
        name != null
            && name.words.size() == 1
            && words.is(at, "ramadan", "ramazan", "eid", "easter", "holi", "tet", "lent")
            && words.word(end).capital()
            && words.word(end).letters()
            && !words.is(end, "sunday", "monday");
    if (name == null
        || person
        || !words.word(at).capital() && !words.is(at, "the")
        || partOfName(words, end)) {
      return null;
    }
    List<Feast> feasts = kept(name.feasts, words, at);
    if (feasts.isEmpty()) {
      return null;
    }
    if (words.is(end, "eve")) {
      return null;
    }
    int yearAt = words.is(end, "of", ",", "in") ? end + 1 : end;
    int year = Vocabulary.year(words, yearAt);
    if (year > 1500) {
      return Match.of(yearAt + 1, view -> Feast.of(feasts, year, view));
    }
    boolean lastYear = words.is(end, "last", "this", "next") && words.is(end + 1, "year");
    if (lastYear) {
      int shift = words.is(end, "last") ? -1 : words.is(end, "next") ? 1 : 0;
      return Match.of(end + 2, view -> Feast.of(feasts, view.day().getYear() + shift, view));
    }
    return Match.of(end, led ? led(words.text(from), feasts) : view -> Feast.near(feasts, view));
  }

  private static boolean partOfName(Words words, int end) {
    return words.is(
        end,
        "agreement",
        "island",
        "islands",
        "accord",
        "accords",
        "rising",
        "declaration",
        "egg",
        "eggs",
        "tree",
        "trees",
        "offensive",
        "peace");
  }

  private static Meaning led(String lead, List<Feast> feasts) {
    return view ->
        switch (lead) {
          case "last", "past" -> {
            Days near = Feast.near(feasts, view.ahead(false));
            boolean over = near == null || near.last().isBefore(view.day());
            yield over || near == null
                ? near
                : Feast.near(feasts, view.at(near.first().minusDays(1), false));
          }
          case "next", "coming" -> Feast.near(feasts, view.at(view.day().plusDays(1), true));
          default -> Feast.of(feasts, view.day().getYear(), view);
        };
  }

  /** The feasts of the state that is named nearest, else those of all states. */
  private List<Feast> kept(List<Feast> feasts, Words words, int from) {
    List<Feast> general = feasts.stream().filter(feast -> feast.states().isEmpty()).toList();
    if (general.size() == feasts.size()) {
      return feasts;
    }
    for (int step = 1; step < REACH; step++) {
      for (int at : new int[] {from - step, from + step}) {
        String state = state(words, at);
        List<Feast> found =
            state == null
                ? List.of()
                : feasts.stream().filter(feast -> feast.states().contains(state)).toList();
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return general;
  }

  private @Nullable String state(Words words, int at) {
    if (!words.word(at).capital()) {
      return null;
    }
    for (List<String> name : states.getOrDefault(words.text(at), List.of())) {
      if (words.after(at, name) > 0) {
        return String.join(" ", name);
      }
    }
    return null;
  }
}
