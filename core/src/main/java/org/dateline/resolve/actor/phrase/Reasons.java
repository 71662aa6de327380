package org.dateline.resolve.actor.phrase;

import java.util.ArrayList;
import java.util.List;
import org.dateline.resolve.actor.dictionary.Entry;

/** The dictionary lines that decided, in the order of deciding. Made for one call. */
final class Reasons {
  private final List<String> because = new ArrayList<>();

  /** Notes that an entry decided, and gives it back. */
  Entry note(Entry entry) {
    add(entry.spelling() + " " + entry.place());
    return entry;
  }

  /** Notes all that decided in a part. */
  Identity note(Identity part) {
    part.because().forEach(this::add);
    return part;
  }

  void add(String reason) {
    if (!because.contains(reason)) {
      because.add(reason);
    }
  }

  List<String> list() {
    return List.copyOf(because);
  }

  static List<String> join(List<String> first, List<String> second) {
    Reasons reasons = new Reasons();
    first.forEach(reasons::add);
    second.forEach(reasons::add);
    return reasons.list();
  }
}
